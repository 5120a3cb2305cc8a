#include "domain/date.h"

#include <array>
#include <charconv>
#include <chrono>

namespace allocation {

namespace {

template <class Number>
bool readDigits(std::string_view text, Number& number)
{
    for (const char c : text)
        if (c < '0' || c > '9')
            return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

void writeDigits(char* end, unsigned number, int digits)
{
    for (; digits > 0; --digits, number /= 10)
        *--end = static_cast<char>('0' + number % 10);
}

} // namespace

std::optional<Date> Date::fromCalendar(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    const year_month_day date { std::chrono::year(year), std::chrono::month(month), std::chrono::day(day) };
    if (year < 1 || year > 9999 || !date.ok())
        return std::nullopt;
    return Date(static_cast<std::int32_t>(sys_days(date).time_since_epoch().count()));
}

std::optional<Date> Date::parse(std::string_view text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !readDigits(text.substr(0, 4), year)
        || !readDigits(text.substr(5, 2), month) || !readDigits(text.substr(8, 2), day))
        return std::nullopt;
    return fromCalendar(year, month, day);
}

std::string Date::toString() const
{
    using namespace std::chrono;
    const year_month_day date { sys_days(std::chrono::days(m_days)) };
    std::array<char, 10> text { '0', '0', '0', '0', '-', '0', '0', '-', '0', '0' };
    writeDigits(text.data() + 4, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    writeDigits(text.data() + 7, static_cast<unsigned>(date.month()), 2);
    writeDigits(text.data() + 10, static_cast<unsigned>(date.day()), 2);
    return { text.data(), text.size() };
}

} // namespace allocation
