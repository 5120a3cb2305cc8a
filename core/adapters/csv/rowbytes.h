#pragma once

#include "domain/importdata.h"

#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace allocation::csv {

// Rows of an import as bytes, for this process only. What is written and what is read is one list of fields per row.

template <class Bytes>
void fieldsOf(Note& note, Bytes& bytes)
{
    bytes(note.text, note.followUp);
}

template <class Bytes>
void fieldsOf(Promise& promise, Bytes& bytes)
{
    bytes(promise.date, promise.by, promise.told);
}

template <class Bytes>
void fieldsOf(Hold& hold, Bytes& bytes)
{
    bytes(hold.by, hold.reason, hold.until);
}

template <class Bytes>
void fieldsOf(LineDetails& details, Bytes& bytes)
{
    bytes(details.promised, details.transitDays, details.completeness, details.kind, details.stop, details.note,
        details.flag, details.own);
}

template <class Bytes>
void fieldsOf(BatchDetails& details, Bytes& bytes)
{
    bytes(details.location, details.receivedFrom, details.note);
}

template <class Bytes>
void fieldsOf(ProductDetails& details, Bytes& bytes)
{
    bytes(details.description, details.unit, details.pack, details.note);
}

template <class Bytes>
void fieldsOf(BatchRow& row, Bytes& bytes)
{
    Batch& batch = row.batch;
    bytes(row.row, batch.ref, batch.sku, batch.qty, batch.eta, batch.shipment, batch.hold, batch.details);
}

template <class Bytes>
void fieldsOf(OrderRow& row, Bytes& bytes)
{
    OrderLine& line = row.line;
    bytes(row.row, line.id.order, line.id.sku, line.id.number, line.qty, line.customer, line.due, line.priority,
        row.hasNumber, line.shipped, line.details);
}

template <class Bytes>
void fieldsOf(AllocationRow& row, Bytes& bytes)
{
    bytes(row.row, row.order, row.sku, row.number, row.qty, row.batch, row.pinned, row.origin);
}

template <class Bytes>
void fieldsOf(ProductRow& row, Bytes& bytes)
{
    bytes(row.row, row.sku, row.details);
}

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
