#pragma once

#include "adapters/sql/jsonwriter.h"
#include "domain/details.h"

#include <optional>
#include <QJsonObject>
#include <string>
#include <string_view>

namespace allocation::sql {

// Details as JSON objects that hold only what is there, in events and in a column of their row alike.

void write(JsonWriter& json, const LineDetails& details);
void write(JsonWriter& json, const BatchDetails& details);
void write(JsonWriter& json, const ProductDetails& details);

/// For a column; none: there is nothing.
template <class Details>
std::optional<std::string> columnOf(const Details& details)
{
    if (details == Details())
        return std::nullopt;
    JsonWriter json;
    write(json, details);
    return json.take();
}

void read(const QJsonObject& json, LineDetails& details);
void read(const QJsonObject& json, BatchDetails& details);
void read(const QJsonObject& json, ProductDetails& details);

QJsonObject objectFrom(std::string_view text);

/// The other way round; an empty text is nothing.
template <class Details>
Details detailsFrom(std::string_view column)
{
    Details details;
    if (!column.empty())
        read(objectFrom(column), details);
    return details;
}

} // namespace allocation::sql
