#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace allocation::sql {

/// Writes compact JSON straight into a string: a run logs a million lines, for which a document tree is too slow.
class JsonWriter
{
public:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter& value(const std::optional<int>& number);
    JsonWriter& value(const std::optional<Date>& date);
    template <class Tag>
    JsonWriter& value(const Identifier<Tag>& id)
    {
        return value(std::string_view(id.text()));
    }

    std::string take() { return std::move(m_text); }

private:
    void separate();
    JsonWriter& null();
    void escape(char c);

    std::string m_text;
};

/// `["…","…"]`, which a query takes as one value and reads with json_each().
template <class Ids>
std::string jsonList(const Ids& ids)
{
    JsonWriter json;
    json.open('[');
    for (const auto& id : ids)
        json.value(id);
    return json.close(']').take();
}

} // namespace allocation::sql
