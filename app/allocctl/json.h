#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <QString>
#include <string>
#include <string_view>

namespace allocation::allocctl {

/// Writes compact JSON straight into a string: a list may have a million rows. Keys keep the order they are written in.
class Json
{
public:
    Json& open(char bracket);
    Json& close(char bracket);

    Json& value(std::string_view text);
    Json& value(const char* text) { return value(std::string_view(text)); } // else it would become a bool
    Json& value(const std::string& text) { return value(std::string_view(text)); }
    Json& value(const QString& text) { return value(std::string_view(text.toStdString())); }
    Json& value(double number);
    Json& value(std::same_as<bool> auto truth) { return raw(truth ? "true" : "false"); }
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) Json& value(Number number) { return raw(std::to_string(number)); }
    Json& value(const Date& date) { return value(date.toString()); }
    template <class Tag>
    Json& value(const Identifier<Tag>& id)
    {
        return value(id.text());
    }
    template <class Value>
    Json& value(const std::optional<Value>& optional)
    {
        return optional ? value(*optional) : raw("null");
    }

    template <class Value>
    Json& field(std::string_view name, const Value& content)
    {
        return key(name).value(content);
    }
    /// Text that is null where there is none.
    Json& textOrNull(std::string_view name, std::string_view text);
    Json& key(std::string_view name);

    const std::string& text() const { return m_text; }
    std::string take() { return std::move(m_text); }

private:
    Json& raw(std::string_view text);
    void separate();
    void escape(char c);

    std::string m_text;
};

} // namespace allocation::allocctl
