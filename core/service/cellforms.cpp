#include "service/cellforms.h"

#include "service/parsing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace allocation::cellforms {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(separator);
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

/// "1.234.567" in groups of three, or digits without any.
std::optional<std::string> withoutGroups(std::string_view text, char group)
{
    const auto parts = split(text, group);
    std::string digits;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isGroup = parts.size() == 1 || (i == 0 ? parts[i].size() <= 3 : parts[i].size() == 3);
        if (!areDigits(parts[i]) || !isGroup)
            return std::nullopt;
        digits += parts[i];
    }
    return digits;
}

std::optional<int> number(std::string_view text, int most)
{
    int value = 0;
    if (!areDigits(text) || std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc()
        || value > most)
        return std::nullopt;
    return value;
}

/// A year of two digits is one of this century.
std::optional<int> year(std::string_view text)
{
    constexpr int century = 2000;
    const auto value = number(text, 9999);
    if (!value || (text.size() != 2 && text.size() != 4))
        return std::nullopt;
    return text.size() == 2 ? century + *value : *value;
}

/// Votes of the cells; no vote for a form that a plain text has, too.
template <class Form, class Reads>
Form most(const std::vector<std::string_view>& cells, Form plain, const std::array<Form, 2>& others, Reads reads)
{
    Form best = plain;
    std::size_t votes = 0;
    for (const Form form : others) {
        const auto count = static_cast<std::size_t>(std::ranges::count_if(
            cells, [&](std::string_view cell) { return !reads(cell, plain) && reads(cell, form); }));
        if (count > votes) {
            best = form;
            votes = count;
        }
    }
    return best;
}

} // namespace

std::optional<std::string> plainNumber(std::string_view text, NumberForm form)
{
    if (form == NumberForm::Plain)
        return parsing::quantity(text, 0) ? std::optional(std::string(text)) : std::nullopt;
    const bool comma = form == NumberForm::Comma;
    const auto parts = split(text, comma ? ',' : '.');
    if (parts.size() > 2 || (parts.size() == 2 && !areDigits(parts[1])))
        return std::nullopt;
    auto whole = withoutGroups(parts[0], comma ? '.' : ',');
    if (whole && parts.size() == 2)
        *whole += '.' + std::string(parts[1]);
    return whole;
}

std::optional<std::string> isoDate(std::string_view text, DateForm form)
{
    if (form == DateForm::Iso)
        return parsing::date(text) ? std::optional(std::string(text)) : std::nullopt;
    text = text.substr(0, text.find(' ')); // a time of day does not matter
    const std::size_t end = text.find_first_of("./-");
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto parts = split(text, text[end]);
    if (parts.size() != 3)
        return std::nullopt;
    const bool dayFirst = form == DateForm::DayFirst;
    const auto day = number(parts[dayFirst ? 0 : 1], 31);
    const auto month = number(parts[dayFirst ? 1 : 0], 12);
    const auto in = year(parts[2]);
    if (!day || !month || !in)
        return std::nullopt;
    std::array<char, 16> iso {};
    std::snprintf(iso.data(), iso.size(), "%04d-%02d-%02d", *in, *month, *day);
    return parsing::date(iso.data()) ? std::optional(std::string(iso.data())) : std::nullopt;
}

NumberForm numberFormOf(const std::vector<std::string_view>& cells)
{
    const auto reads = [](std::string_view cell, NumberForm form) { return plainNumber(cell, form).has_value(); };
    return most(cells, NumberForm::Plain, { NumberForm::Comma, NumberForm::Point }, reads);
}

DateForm dateFormOf(const std::vector<std::string_view>& cells)
{
    const auto reads = [](std::string_view cell, DateForm form) { return isoDate(cell, form).has_value(); };
    return most(cells, DateForm::Iso, { DateForm::DayFirst, DateForm::MonthFirst }, reads);
}

} // namespace allocation::cellforms
