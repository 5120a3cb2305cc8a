#include "adapters/csv/textencoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace allocation::csv {

namespace {

/// Windows-1252 from 0x80 to 0x9f; the five bytes without a character stay control characters.
constexpr std::array<char16_t, 32> windows1252 { 0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
    0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178 };

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

void append(std::string& text, char32_t c)
{
    const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0U | (c >> 6U));
        put(0x80U | (c & 0x3fU));
    } else if (c < 0x10000) {
        put(0xe0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3fU));
        put(0x80U | (c & 0x3fU));
    } else {
        put(0xf0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3fU));
        put(0x80U | ((c >> 6U) & 0x3fU));
        put(0x80U | (c & 0x3fU));
    }
}

/// Bytes of the character that begins with this one; 0: none does
std::size_t lengthAfter(unsigned first)
{
    return first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
}

/// Written with more bytes than it needs, or half of a pair of UTF-16, or beyond Unicode
bool isForbidden(char32_t c, std::size_t length)
{
    const bool tooLong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    return tooLong || c > 0x10ffff || (c >= 0xd800 && c < 0xe000);
}

/// Takes one character of UTF-8 off the front. @returns nothing if it is none
std::optional<char32_t> takeCharacter(std::string_view& text)
{
    const unsigned first = byteAt(text, 0);
    const std::size_t length = lengthAfter(first);
    if (length == 0 || length > text.size())
        return std::nullopt;
    char32_t c = length == 1 ? first : first & (0x7fU >> length);
    for (std::size_t at = 1; at < length; ++at) {
        if ((byteAt(text, at) & 0xc0U) != 0x80U)
            return std::nullopt;
        c = (c << 6U) | (byteAt(text, at) & 0x3fU);
    }
    if (isForbidden(c, length))
        return std::nullopt;
    text.remove_prefix(length);
    return c;
}

/// Skips what is ASCII, eight bytes at a time.
void skipAscii(std::string_view& text)
{
    std::uint64_t eight = 0;
    while (text.size() >= sizeof eight) {
        std::memcpy(&eight, text.data(), sizeof eight);
        if ((eight & 0x8080808080808080U) != 0)
            break;
        text.remove_prefix(sizeof eight);
    }
}

/// What is there of a character whose end is missing.
bool isBeginning(std::string_view text)
{
    if (lengthAfter(byteAt(text, 0)) <= text.size())
        return false;
    return std::all_of(
        text.begin() + 1, text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; });
}

std::optional<std::size_t> decodeUtf16(std::string_view bytes, bool little, std::string& text)
{
    const auto unit = [&](std::size_t at) -> char32_t {
        return little ? byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8U)
                      : byteAt(bytes, at + 1) | (byteAt(bytes, at) << 8U);
    };
    std::size_t at = 0;
    for (; at + 2 <= bytes.size(); at += 2) {
        char32_t c = unit(at);
        if (c >= 0xd800 && c < 0xe000) { // half of a pair
            if (c >= 0xdc00)
                return std::nullopt;
            if (at + 4 > bytes.size())
                break;
            const char32_t second = unit(at + 2);
            if (second < 0xdc00 || second >= 0xe000)
                return std::nullopt;
            c = 0x10000U + ((c - 0xd800U) << 10U) + (second - 0xdc00U);
            at += 2;
        }
        append(text, c);
    }
    return at;
}

void decodeWindows1252(std::string_view bytes, std::string& text)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const unsigned byte = byteAt(bytes, at);
        append(text, byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] : byte);
    }
}

bool putWindows1252(std::string& bytes, char32_t c)
{
    const auto* const special = std::find(windows1252.begin(), windows1252.end(), c);
    if (special != windows1252.end())
        bytes += static_cast<char>(static_cast<unsigned char>(0x80 + (special - windows1252.begin())));
    else if (c < 0x80 || (c >= 0xa0 && c < 0x100))
        bytes += static_cast<char>(static_cast<unsigned char>(c));
    else
        return false;
    return true;
}

void putUtf16(std::string& bytes, char32_t c, bool little)
{
    const auto put = [&](char32_t unit) {
        const char low = static_cast<char>(static_cast<unsigned char>(unit & 0xffU));
        const char high = static_cast<char>(static_cast<unsigned char>(unit >> 8U));
        bytes += little ? low : high;
        bytes += little ? high : low;
    };
    if (c >= 0x10000) {
        put(0xd800U + ((c - 0x10000U) >> 10U));
        put(0xdc00U + ((c - 0x10000U) & 0x3ffU));
    } else {
        put(c);
    }
}

} // namespace

std::string nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "utf-8";
    case Encoding::Utf16LittleEndian:
        return "utf-16le";
    case Encoding::Utf16BigEndian:
        return "utf-16be";
    case Encoding::Windows1252:
        break;
    }
    return "windows-1252";
}

std::optional<std::size_t> checkUtf8(std::string_view bytes)
{
    std::string_view rest = bytes;
    while (!rest.empty()) {
        skipAscii(rest);
        if (rest.empty() || takeCharacter(rest))
            continue;
        if (!isBeginning(rest))
            return std::nullopt;
        break;
    }
    return bytes.size() - rest.size();
}

std::optional<std::size_t> decodeSome(std::string_view bytes, Encoding encoding, std::string& text)
{
    switch (encoding) {
    case Encoding::Utf8: {
        const auto used = checkUtf8(bytes);
        text += bytes.substr(0, used.value_or(0));
        return used;
    }
    case Encoding::Utf16LittleEndian:
        return decodeUtf16(bytes, true, text);
    case Encoding::Utf16BigEndian:
        return decodeUtf16(bytes, false, text);
    case Encoding::Windows1252:
        break;
    }
    decodeWindows1252(bytes, text);
    return bytes.size();
}

std::optional<std::string> encode(std::string_view text, Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return std::string(text);
    std::string bytes;
    while (!text.empty()) {
        const auto c = takeCharacter(text);
        if (!c || (encoding == Encoding::Windows1252 && !putWindows1252(bytes, *c)))
            return std::nullopt;
        if (encoding != Encoding::Windows1252)
            putUtf16(bytes, *c, encoding == Encoding::Utf16LittleEndian);
    }
    return bytes;
}

} // namespace allocation::csv
