#include "adapters/sql/jsonwriter.h"

#include <array>
#include <charconv>

namespace allocation::sql {

void JsonWriter::separate()
{
    if (m_text.empty())
        return;
    const char last = m_text.back();
    if (last != '[' && last != '{' && last != ':')
        m_text += ',';
}

JsonWriter& JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket)
{
    m_text += bracket;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    value(name);
    m_text += ':';
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text)
{
    separate();
    m_text += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20)
            escape(c);
        else
            m_text += c;
    }
    m_text += '"';
    return *this;
}

void JsonWriter::escape(char c)
{
    if (c == '"' || c == '\\') {
        m_text += '\\';
        m_text += c;
        return;
    }
    constexpr const char* digits = "0123456789abcdef";
    m_text += "\\u00";
    m_text += digits[static_cast<unsigned char>(c) >> 4U];
    m_text += digits[static_cast<unsigned char>(c) & 0xfU];
}

JsonWriter& JsonWriter::value(std::int64_t number)
{
    separate();
    std::array<char, 24> digits {};
    char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_text.append(digits.data(), end);
    return *this;
}

JsonWriter& JsonWriter::value(const std::optional<int>& number)
{
    return number ? value(*number) : null();
}

JsonWriter& JsonWriter::value(const std::optional<Date>& date)
{
    return date ? value(std::string_view(date->toString())) : null();
}

JsonWriter& JsonWriter::null()
{
    separate();
    m_text += "null";
    return *this;
}

} // namespace allocation::sql
