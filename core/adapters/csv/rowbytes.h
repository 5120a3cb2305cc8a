#pragma once

#include "domain/importdata.h"

#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace allocation::csv {

// Rows of an import as bytes, for this process only. What is written and what is read is one list of fields per row.

template <class Bytes>
void fieldsOf(BatchRow& row, Bytes& bytes)
{
    Batch& batch = row.batch;
    bytes(row.row, batch.ref, batch.sku, batch.qty, batch.eta, batch.shipment);
}

template <class Bytes>
void fieldsOf(OrderRow& row, Bytes& bytes)
{
    OrderLine& line = row.line;
    bytes(row.row, line.id.order, line.id.sku, line.id.number, line.qty, line.customer, line.due, line.priority,
        row.hasNumber);
}

template <class Bytes>
void fieldsOf(AllocationRow& row, Bytes& bytes)
{
    bytes(row.row, row.order, row.sku, row.number, row.qty, row.batch, row.pinned, row.origin);
}

template <class Bytes>
void fieldsOf(ProductRow& row, Bytes& bytes)
{
    bytes(row.row, row.sku, row.details.description);
}

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

    std::string_view m_text;
};

} // namespace allocation::csv
