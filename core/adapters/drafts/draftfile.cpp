#include "adapters/drafts/draftfile.h"

#include "adapters/drafts/commandjson.h"
#include "service/parsing.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace allocation::drafts {

namespace {

constexpr int format = 1;

QString keyed(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1StringView(key));
    if (!value.isString())
        throw Unreadable(std::string(key) + " is missing");
    return value.toString();
}

} // namespace

QByteArray bytesOf(const KeptDraft& draft)
{
    QJsonArray steps;
    for (const DraftStep& step : draft.steps)
        steps.append(jsonOf(step));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(draft.at.time_since_epoch().count(), Qt::UTC);
    const QJsonObject json { { QStringLiteral("format"), format },
        { QStringLiteral("name"), QString::fromStdString(draft.name) },
        { QStringLiteral("who"), QString::fromStdString(draft.who) },
        { QStringLiteral("at"), at.toString(Qt::ISODateWithMs) }, { QStringLiteral("steps"), steps } };
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

KeptDraft draftFrom(const QByteArray& bytes)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        throw Unreadable(error.errorString().toStdString());
    const QJsonObject json = document.object();
    const int written = json.value(QStringLiteral("format")).toInt();
    if (written < 1)
        throw Unreadable("it is no draft");
    if (written > format)
        throw Unreadable("it was written by a newer version", true);
    KeptDraft draft { keyed(json, "name").toStdString(), keyed(json, "who").toStdString() };
    if (parsing::faultOfId(draft.name) || parsing::faultOfText(draft.who))
        throw Unreadable("name or who is malformed");
    const QDateTime at = QDateTime::fromString(keyed(json, "at"), Qt::ISODateWithMs);
    if (!at.isValid())
        throw Unreadable("at is no time");
    draft.at = Timestamp(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
    const QJsonValue steps = json.value(QStringLiteral("steps"));
    if (!steps.isArray())
        throw Unreadable("steps is missing");
    const QJsonArray all = steps.toArray();
    for (const QJsonValue& step : all)
        draft.steps.push_back(stepFrom(step.toObject()));
    return draft;
}

} // namespace allocation::drafts
