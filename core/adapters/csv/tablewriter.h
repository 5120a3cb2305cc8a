#pragma once

#include "domain/date.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace allocation::csv {

/// A cell of a table that is written: text, a whole number, a day, or nothing.
using OutCell = std::variant<std::monostate, std::string_view, std::int64_t, Date>;

template <class Value>
OutCell outCell(const std::optional<Value>& value)
{
    return value ? OutCell(*value) : OutCell();
}
inline OutCell outCell(const std::optional<int>& value)
{
    return value ? OutCell(std::int64_t { *value }) : OutCell();
}

/// A column of a table that is written; its kind is for those formats that have kinds.
struct OutColumn {
    enum class Kind { Text, Number, Day };
    std::string_view name;
    Kind kind = Kind::Text;
};

/// A file that replaces what was there as a whole or not at all: without commit() nothing happens to it.
class TableWriter
{
public:
    TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    virtual ~TableWriter() = default;

    /// @throws NotWritten
    virtual void write(std::span<const OutCell> cells) = 0;
    /// @throws NotWritten
    virtual void commit() = 0;
};

} // namespace allocation::csv
