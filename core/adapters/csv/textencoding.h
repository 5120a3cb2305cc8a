#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace allocation::csv {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// The name for machines, e.g. windows-1252.
std::string nameOf(Encoding encoding);

struct Decoded {
    std::string text; ///< UTF-8, without byte order mark
    Encoding encoding = Encoding::Utf8;
    bool hadMark = false;
};

/// UTF-8 with or without byte order mark, UTF-16 with one; what is not valid UTF-8 is Windows-1252, which everything
/// is. @returns nothing for broken UTF-16
std::optional<Decoded> decode(std::string bytes);

/// UTF-8 text in another encoding, without byte order mark. @returns nothing if that lacks a character
std::optional<std::string> encode(std::string_view text, Encoding encoding);

} // namespace allocation::csv
