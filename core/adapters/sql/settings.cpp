#include "adapters/sql/settings.h"

#include <charconv>

namespace allocation::sql {

namespace {

constexpr std::string_view planningDate = "planning_date";
constexpr std::string_view handlingDays = "handling_days";

std::optional<std::string> setting(Database& database, std::string_view key)
{
    Query row = database.query("SELECT value FROM settings WHERE key = ?", key);
    if (!row.next())
        return std::nullopt;
    return row.string(0);
}

void write(Database& database, std::string_view key, const std::optional<std::string>& value)
{
    database.begin();
    try {
        if (value)
            database.run("INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key, *value);
        else
            database.run("DELETE FROM settings WHERE key = ?", key);
        database.commit();
    } catch (...) {
        database.rollback();
        throw;
    }
}

} // namespace

Planning readPlanning(Database& database, const std::function<Date()>& today)
{
    Planning planning;
    const auto date = setting(database, planningDate);
    planning.date = date ? Date::parse(*date).value_or(today()) : today();
    if (const auto days = setting(database, handlingDays))
        std::from_chars(days->data(), days->data() + days->size(), planning.handlingDays);
    return planning;
}

void writePlanningDate(Database& database, std::optional<Date> date)
{
    write(database, planningDate, date ? std::optional(date->toString()) : std::nullopt);
}

void writeHandlingDays(Database& database, int days)
{
    write(database, handlingDays, std::to_string(days));
}

} // namespace allocation::sql
