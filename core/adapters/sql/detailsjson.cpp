#include "adapters/sql/detailsjson.h"

#include <QByteArray>
#include <QJsonDocument>

namespace allocation::sql {

namespace {

void put(JsonWriter& json, std::string_view key, const std::string& text)
{
    if (!text.empty())
        json.key(key).value(text);
}

template <class Value>
void put(JsonWriter& json, std::string_view key, const std::optional<Value>& value)
{
    if (value)
        json.key(key).value(*value);
}

void put(JsonWriter& json, std::string_view key, const std::optional<Date>& date)
{
    if (date)
        json.key(key).value(date);
}

void put(JsonWriter& json, std::string_view key, int number)
{
    if (number != 0)
        json.key(key).value(number);
}

void put(JsonWriter& json, const Note& note)
{
    put(json, "note", note.text);
    put(json, "follow_up", note.followUp);
}

std::string textOf(const QJsonObject& json, const char* key)
{
    return json[QLatin1String(key)].toString().toStdString();
}

int numberOf(const QJsonObject& json, const char* key)
{
    return json[QLatin1String(key)].toInt();
}

std::optional<Date> dateOf(const QJsonObject& json, const char* key)
{
    return Date::parse(textOf(json, key));
}

Note noteOf(const QJsonObject& json)
{
    return { textOf(json, "note"), dateOf(json, "follow_up") };
}

} // namespace

void write(JsonWriter& json, const LineDetails& details)
{
    json.open('{');
    if (const auto& promise = details.promised) {
        put(json, "promised", std::optional(promise->date));
        put(json, "told_by", promise->by);
        put(json, "told", promise->told);
    }
    put(json, "transit", details.transitDays);
    put(json, "completeness", static_cast<int>(details.completeness));
    put(json, "kind", static_cast<int>(details.kind));
    put(json, "stop", details.stop);
    put(json, details.note);
    put(json, "flag", details.flag ? 1 : 0);
    if (!details.own.empty()) {
        json.key("own").open('{');
        for (const auto& [column, text] : details.own)
            json.key(column).value(text);
        json.close('}');
    }
    json.close('}');
}

void write(JsonWriter& json, const BatchDetails& details)
{
    json.open('{');
    put(json, "location", details.location);
    put(json, "received_from", details.receivedFrom);
    put(json, details.note);
    json.close('}');
}

void write(JsonWriter& json, const ProductDetails& details)
{
    json.open('{');
    put(json, "description", details.description);
    put(json, "unit", details.unit);
    put(json, "pack", details.pack);
    put(json, details.note);
    json.close('}');
}

void read(const QJsonObject& json, LineDetails& details)
{
    if (const auto date = dateOf(json, "promised"))
        details.promised = Promise { *date, textOf(json, "told_by"), dateOf(json, "told") };
    details.transitDays = numberOf(json, "transit");
    details.completeness = static_cast<Completeness>(numberOf(json, "completeness"));
    details.kind = static_cast<LineKind>(numberOf(json, "kind"));
    details.stop = textOf(json, "stop");
    details.note = noteOf(json);
    details.flag = numberOf(json, "flag") != 0;
    const QJsonObject own = json[QLatin1String("own")].toObject();
    for (auto column = own.begin(); column != own.end(); ++column)
        details.own[column.key().toStdString()] = column.value().toString().toStdString();
}

void read(const QJsonObject& json, BatchDetails& details)
{
    details.location = textOf(json, "location");
    details.receivedFrom = textOf(json, "received_from");
    details.note = noteOf(json);
}

void read(const QJsonObject& json, ProductDetails& details)
{
    details.description = textOf(json, "description");
    details.unit = textOf(json, "unit");
    if (const auto pack = json[QLatin1String("pack")]; pack.isDouble())
        details.pack = pack.toInteger();
    details.note = noteOf(json);
}

QJsonObject objectFrom(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()))).object();
}

} // namespace allocation::sql
