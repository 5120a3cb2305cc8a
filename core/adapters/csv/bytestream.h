#pragma once

#include "domain/details.h"
#include "domain/identifiers.h"

#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace allocation::csv {

// Values as bytes, for this process only. What has fields lists them in a function fieldsOf(value, bytes), which both
// the writer and the reader call.

/// Text and what has text in it cannot be copied byte by byte.
template <class Field>
concept HasFields = !std::is_trivially_copyable_v<Field>;

/// Appends fields to a text.
class ByteWriter
{
public:
    explicit ByteWriter(std::string& text)
        : m_text(text)
    {
    }

    template <class... Fields>
    void operator()(const Fields&... fields)
    {
        (put(fields), ...);
    }

private:
    template <class Field>
    void put(const Field& field)
    {
        static_assert(std::is_trivially_copyable_v<Field>);
        m_text.append(reinterpret_cast<const char*>(&field), sizeof field);
    }
    template <HasFields Field>
    void put(const Field& field)
    {
        Field same = field;
        fieldsOf(same, *this);
    }
    template <HasFields Field>
    void put(const std::optional<Field>& field)
    {
        put(field.has_value());
        if (field)
            put(*field);
    }
    template <class Field>
    void put(const Seldom<Field>& field)
    {
        put(static_cast<bool>(field));
        if (field)
            put(*field);
    }
    void put(const std::map<std::string, std::string>& texts)
    {
        put(texts.size());
        for (const auto& [name, text] : texts) {
            put(name);
            put(text);
        }
    }
    void put(const std::string& text)
    {
        put(text.size());
        m_text += text;
    }
    template <class Tag>
    void put(const Identifier<Tag>& id)
    {
        put(id.text());
    }

    std::string& m_text;
};

/// Takes fields off the front of a text that a ByteWriter wrote.
class ByteReader
{
public:
    explicit ByteReader(std::string_view text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_text.empty(); }
    template <class... Fields>
    void operator()(Fields&... fields)
    {
        (take(fields), ...);
    }

private:
    template <class Field>
    void take(Field& field)
    {
        static_assert(std::is_trivially_copyable_v<Field>);
        std::memcpy(&field, m_text.data(), sizeof field);
        m_text.remove_prefix(sizeof field);
    }
    template <HasFields Field>
    void take(Field& field)
    {
        fieldsOf(field, *this);
    }
    template <HasFields Field>
    void take(std::optional<Field>& field)
    {
        if (taken<bool>())
            field = taken<Field>();
    }
    template <class Field>
    void take(Seldom<Field>& field)
    {
        if (taken<bool>())
            field = taken<Field>();
    }
    void take(std::map<std::string, std::string>& texts)
    {
        for (auto left = taken<std::size_t>(); left > 0; --left) {
            auto name = taken<std::string>();
            texts[std::move(name)] = taken<std::string>();
        }
    }
    void take(std::string& text)
    {
        std::size_t size = 0;
        take(size);
        text = m_text.substr(0, size);
        m_text.remove_prefix(size);
    }
    template <class Tag>
    void take(Identifier<Tag>& id)
    {
        std::string text;
        take(text);
        id = Identifier<Tag>(std::move(text));
    }

    template <class Field>
    Field taken()
    {
        Field field {};
        take(field);
        return field;
    }

    std::string_view m_text;
};

} // namespace allocation::csv
