#include "allocctl/json.h"

#include <array>
#include <charconv>

namespace allocation::allocctl {

void Json::separate()
{
    if (m_text.empty())
        return;
    const char last = m_text.back();
    if (last != '[' && last != '{' && last != ':')
        m_text += ',';
}

Json& Json::raw(std::string_view text)
{
    separate();
    m_text += text;
    return *this;
}

Json& Json::open(char bracket)
{
    return raw(std::string_view(&bracket, 1));
}

Json& Json::close(char bracket)
{
    m_text += bracket;
    return *this;
}

Json& Json::key(std::string_view name)
{
    value(name);
    m_text += ':';
    return *this;
}

Json& Json::value(std::string_view text)
{
    separate();
    m_text += '"';
    for (const char c : text)
        escape(c);
    m_text += '"';
    return *this;
}

Json& Json::value(double number)
{
    std::array<char, 32> digits {};
    const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return raw(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

Json& Json::textOrNull(std::string_view name, std::string_view text)
{
    key(name);
    return text.empty() ? raw("null") : value(text);
}

void Json::escape(char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    if (code >= 0x20 && c != '"' && c != '\\') {
        m_text += c;
        return;
    }
    m_text += '\\';
    if (code >= 0x20) {
        m_text += c;
        return;
    }
    m_text += "u00";
    m_text += digits[code >> 4U];
    m_text += digits[code & 0xfU];
}

} // namespace allocation::allocctl
