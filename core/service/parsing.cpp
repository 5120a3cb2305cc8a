#include "service/parsing.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace allocation::parsing {

namespace {

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

bool digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), digit);
}

template <class Number>
std::optional<Number> number(std::string_view text, Number least, Number most)
{
    Number value = 0;
    if (!digits(text))
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value < least || value > most)
        return std::nullopt;
    return value;
}

/// Takes `HH`, `:MM` and the like off the front, if it is there and at most `most`.
bool takeTwoDigits(std::string_view& text, std::string_view before, int most)
{
    if (!text.starts_with(before) || !number(text.substr(before.size(), 2), 0, most) || text.size() < before.size() + 2)
        return false;
    text.remove_prefix(before.size() + 2);
    return true;
}

bool zone(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return true;
    const bool hours = takeTwoDigits(text, text.starts_with('-') ? "-" : "+", 14);
    return hours && (text.empty() || takeTwoDigits(text, text.starts_with(':') ? ":" : "", 59)) && text.empty();
}

bool timeOfDay(std::string_view text)
{
    if (!takeTwoDigits(text, "", 23) || !takeTwoDigits(text, ":", 59))
        return false;
    if (text.starts_with(':') && !takeTwoDigits(text, ":", 60))
        return false;
    if (text.starts_with('.')) {
        const auto* const end = std::find_if_not(text.begin() + 1, text.end(), digit);
        if (end == text.begin() + 1)
            return false;
        text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
    }
    return zone(text);
}

/// A control character at this place of UTF-8: below space, delete, or U+0080 to U+009F.
bool controlAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == 0x7f)
        return true;
    return byte == 0xc2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0;
}

std::size_t characters(std::string_view text)
{
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; };
    return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues));
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
        [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

std::optional<Quantity> quantity(std::string_view text, Quantity least)
{
    if (const std::size_t point = text.find('.'); point != std::string_view::npos) {
        const std::string_view fraction = text.substr(point + 1);
        if (fraction.empty() || fraction.find_first_not_of('0') != std::string_view::npos)
            return std::nullopt;
        text = text.substr(0, point);
    }
    return number(text, least, maxQuantity);
}

std::optional<Date> date(std::string_view text)
{
    const auto day = Date::parse(text.substr(0, 10));
    if (!day || text.size() == 10)
        return day;
    if (text[10] != 'T' && text[10] != ' ')
        return std::nullopt;
    return timeOfDay(text.substr(11)) ? day : std::nullopt;
}

std::optional<int> priority(std::string_view text)
{
    return number(text, 1, 9);
}

std::optional<int> lineNumber(std::string_view text)
{
    return number(text, 1, 1'000'000'000);
}

std::optional<bool> truth(std::string_view text)
{
    if (equalsIgnoringCase(text, "true"))
        return true;
    if (equalsIgnoringCase(text, "false"))
        return false;
    return std::nullopt;
}

std::optional<Origin> origin(std::string_view text)
{
    if (equalsIgnoringCase(text, "auto"))
        return Origin::Auto;
    if (equalsIgnoringCase(text, "manual"))
        return Origin::Manual;
    return std::nullopt;
}

std::optional<Reject::Why> faultOfId(std::string_view text)
{
    if (text.empty())
        return Reject::Why::Empty;
    if (text.size() > maxIdCharacters && characters(text) > maxIdCharacters)
        return Reject::Why::TooLong;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (controlAt(text, at))
            return Reject::Why::ControlCharacter;
    return std::nullopt;
}

std::optional<Reject::Why> faultOfText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at)
        if (controlAt(text, at) && text[at] != '\n' && text[at] != '\r' && text[at] != '\t')
            return Reject::Why::ControlCharacter;
    return std::nullopt;
}

} // namespace allocation::parsing
