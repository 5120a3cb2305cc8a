#include "adapters/xlsx/cellvalue.h"

#include "domain/date.h"
#include "service/parsing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <QChar>
#include <QString>

namespace allocation::xlsx {

namespace {

constexpr long mostZeros = 400; ///< more than any number of a spreadsheet has

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number taken apart: its digits without zeros at either end, and where the point stands among them.
struct Decimal {
    bool negative = false;
    std::string digits;
    long point = 0;
    bool hasFraction = false; ///< written with a point
};

std::optional<Decimal> decimalOf(std::string_view text)
{
    Decimal number;
    if (text.starts_with('-') || text.starts_with('+')) {
        number.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const std::size_t exponentAt = std::min(text.find_first_of("eE"), text.size());
    bool any = false;
    for (const char c : text.substr(0, exponentAt)) {
        if (c == '.' && !number.hasFraction) {
            number.hasFraction = true;
            continue;
        }
        if (!isDigit(c))
            return std::nullopt;
        any = true;
        number.digits += c;
        number.point += number.hasFraction ? 0 : 1;
    }
    if (exponentAt < text.size()) {
        std::string_view exponent = text.substr(exponentAt + 1);
        if (exponent.starts_with('+'))
            exponent.remove_prefix(1);
        long value = 0;
        const auto [end, error] = std::from_chars(exponent.data(), exponent.data() + exponent.size(), value);
        if (error != std::errc() || end != exponent.data() + exponent.size() || std::abs(value) > mostZeros)
            return std::nullopt;
        number.point += value;
    }
    if (!any)
        return std::nullopt;
    const std::size_t first = std::min(number.digits.find_first_not_of('0'), number.digits.size());
    number.digits.erase(0, first);
    number.point -= static_cast<long>(first);
    number.digits.erase(number.digits.find_last_not_of('0') + 1);
    return number;
}

std::string written(const Decimal& number)
{
    if (number.digits.empty())
        return "0";
    const auto size = static_cast<long>(number.digits.size());
    std::string text = number.digits;
    if (number.point <= 0)
        text = "0." + std::string(static_cast<std::size_t>(-number.point), '0') + text;
    else if (number.point < size)
        text.insert(static_cast<std::size_t>(number.point), ".");
    else
        text.append(static_cast<std::size_t>(number.point - size), '0');
    return number.negative ? '-' + text : text;
}

/// A program that writes 17 digits writes 1.1 as 1.1000000000000001.
std::string shortest(std::string_view text)
{
    double value = 0;
    std::array<char, 64> digits {};
    std::from_chars(text.data(), text.data() + text.size(), value);
    const auto [end, error] = std::to_chars(
        digits.data(), digits.data() + digits.size(), value, std::chars_format::scientific);
    return error == std::errc() ? std::string(digits.data(), end) : std::string(text);
}

/// What stands in brackets: a colour, a condition, a language, or a time that has passed, such as `[hh]`.
std::string_view bracketed(std::string_view code)
{
    const std::string_view inside = code.substr(1, code.find(']') - 1);
    return inside.find_first_not_of("hHmMsS") == std::string_view::npos ? inside : std::string_view();
}

/// Leaves of a format code, as far as it is for positive numbers, what formats: no text, colours, conditions or
/// fillers.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"')
            at = std::min(code.find('"', at + 1), code.size());
        else if (c == '[') {
            bare += bracketed(code.substr(at)).empty() ? "" : "h";
            at = std::min(code.find(']', at), code.size());
        } else if (c == '\\' || c == '_' || c == '*')
            ++at;
        else
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return bare;
}

} // namespace

NumberFormat formatOf(int builtIn)
{
    const auto within = [builtIn](int first, int last) { return builtIn >= first && builtIn <= last; };
    const bool isDate = within(14, 17) || builtIn == 22 || within(27, 31) || builtIn == 36 || within(50, 54)
        || within(57, 58);
    return { isDate, 0 };
}

NumberFormat formatOf(std::string_view code)
{
    const std::string bare = bareCode(code);
    if (bare.find("general") != std::string::npos)
        return {};
    const bool onlyZeros = !bare.empty() && bare.find_first_not_of('0') == std::string::npos;
    const bool hasTime = bare.find_first_of("hs") != std::string::npos;
    const bool hasDay = bare.find_first_of("yd") != std::string::npos
        || (bare.find('m') != std::string::npos && !hasTime);
    return { hasDay, onlyZeros ? bare.size() : 0 };
}

std::string plainNumber(std::string_view number)
{
    constexpr std::size_t exactDigits = 15;
    auto decimal = decimalOf(number);
    if (!decimal)
        return std::string(number);
    if (decimal->hasFraction && decimal->digits.size() > exactDigits)
        decimal = decimalOf(shortest(number));
    return decimal ? written(*decimal) : std::string(number);
}

std::optional<std::string> dayOf(std::string_view number, bool since1904)
{
    constexpr double halfAMillisecond = 0.5 / 86'400'000;
    constexpr std::int32_t from1900 = -25569; // 30 December 1899: counting has a 29 February 1900
    constexpr std::int32_t from1904 = -24107;
    constexpr double march1900 = 61;
    constexpr double last = 2'958'465; // 31 December 9999
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size())
        return std::nullopt;
    const double days = std::floor(value + halfAMillisecond);
    if (!(days >= (since1904 ? 0 : march1900) && days <= (since1904 ? last + from1900 - from1904 : last)))
        return std::nullopt;
    return Date::fromDays((since1904 ? from1904 : from1900) + static_cast<std::int32_t>(days)).toString();
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned code = 0;
        const bool form = text[at] == '_' && at + 7 <= text.size() && text[at + 1] == 'x' && text[at + 6] == '_';
        const char* const from = text.data() + at + 2;
        if (form && std::from_chars(from, from + 4, code, 16).ptr == from + 4) {
            plain += QString(QChar(static_cast<char16_t>(code))).toStdString();
            at += 6;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

} // namespace allocation::xlsx
