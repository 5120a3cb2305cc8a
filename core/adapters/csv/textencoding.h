#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace allocation::csv {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// The name for machines, e.g. windows-1252.
std::string nameOf(Encoding encoding);

/// How much of the bytes, from the front, is UTF-8; up to three at the end may begin a character that goes on after
/// them. @returns nothing if they are no UTF-8
std::optional<std::size_t> checkUtf8(std::string_view bytes);

/// Appends what the bytes say, as UTF-8, without looking for a byte order mark. What begins a character that goes on
/// after them stays. @returns how many bytes were used; nothing if they are not of that encoding
std::optional<std::size_t> decodeSome(std::string_view bytes, Encoding encoding, std::string& text);

/// UTF-8 text in another encoding, without byte order mark. @returns nothing if that lacks a character
std::optional<std::string> encode(std::string_view text, Encoding encoding);

} // namespace allocation::csv
