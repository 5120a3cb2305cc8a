#include "adapters/csv/logfile.h"

#include "adapters/sql/eventjson.h"
#include "adapters/sql/jsonwriter.h"
#include "service/storeerror.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <stdexcept>

namespace allocation::csv {

namespace {

StoreError damaged(const QString& file, qint64 line, const char* why)
{
    return { StoreError::Kind::Corrupt, file.toStdString(), "line " + std::to_string(line) + ": " + why };
}

std::string lineOf(const LoggedEvent& logged)
{
    sql::JsonWriter json;
    json.open('[').value(logged.at.time_since_epoch().count()).value(logged.who).value(logged.why);
    json.value(logged.command).value(logged.run).value(logged.undoes).value(skuOf(logged.event));
    json.value(sql::kindOf(logged.event)).value(sql::eventSchema).value(sql::payloadOf(logged.event));
    return json.close(']').take() + '\n';
}

LoggedEvent eventFrom(const QJsonArray& fields)
{
    const auto text = [&](int at) { return fields.at(at).toString().toStdString(); };
    LoggedEvent logged;
    logged.at = Timestamp(std::chrono::milliseconds(fields.at(0).toInteger()));
    logged.who = text(1);
    logged.why = text(2);
    logged.command = CommandId(text(3));
    logged.run = CommandId(text(4));
    logged.undoes = CommandId(text(5));
    logged.event = sql::eventFrom(text(7), static_cast<int>(fields.at(8).toInteger()), text(9), Sku(text(6)));
    return logged;
}

/// Takes the events of one command after the other.
class Restoring
{
public:
    explicit Restoring(MemoryStore& store)
        : m_store(store)
    {
    }
    void add(LoggedEvent logged)
    {
        if (logged.command != m_last.command)
            finish();
        m_events.push_back(std::move(logged.event));
        m_last = std::move(logged);
    }
    void finish()
    {
        if (!m_events.empty())
            m_store.restore({ m_last.command, m_last.who, m_last.why, {}, m_last.run, m_last.undoes }, m_last.at,
                std::exchange(m_events, {}));
    }

private:
    MemoryStore& m_store;
    LoggedEvent m_last;
    Events m_events;
};

} // namespace

void writeLog(ReadModel& store, const QString& file)
{
    QFile out(file);
    bool well = out.open(QIODevice::WriteOnly);
    store.eventsAfter(0, [&](const LoggedEvent& logged) {
        const std::string line = lineOf(logged);
        well = well && out.write(line.data(), static_cast<qint64>(line.size())) == static_cast<qint64>(line.size());
    });
    if (!well || !out.flush())
        throw StoreError(StoreError::Kind::Failed, file.toStdString(), out.errorString().toStdString());
}

void readLog(const QString& file, MemoryStore& store)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        throw StoreError(StoreError::Kind::CannotOpen, file.toStdString(), in.errorString().toStdString());
    Restoring restoring(store);
    qint64 number = 0;
    try {
        while (!in.atEnd()) {
            ++number;
            const QByteArray line = in.readLine();
            const QJsonDocument json = QJsonDocument::fromJson(line);
            if (!json.isArray() || !line.endsWith('\n'))
                throw damaged(file, number, "no event");
            restoring.add(eventFrom(json.array()));
        }
        restoring.finish();
    } catch (const sql::UnreadableEvent& error) {
        throw damaged(file, number, error.what());
    } catch (const std::out_of_range&) {
        throw damaged(file, number, "an event about something that was not there");
    }
}

} // namespace allocation::csv
