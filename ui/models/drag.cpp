#include "ui/models/drag.h"

#include <memory>
#include <QDataStream>
#include <QIODevice>

namespace allocation::drag {

namespace {

constexpr quint32 formatVersion = 1;

QByteArray bytes(const std::string& text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

QString mimeType()
{
    return QString::fromLatin1(linesMimeType);
}

} // namespace

QMimeData* encode(const QList<LineId>& lines, const QString& database)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << formatVersion << database << static_cast<quint32>(lines.size());
    for (const LineId& line : lines)
        out << bytes(line.order.text()) << bytes(line.sku.text()) << qint32 { line.number };
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), payload);
    return data.release();
}

std::optional<QList<LineId>> decode(const QMimeData* data, const QString& database)
{
    if (data == nullptr || !data->hasFormat(mimeType()))
        return std::nullopt;
    QDataStream in(data->data(mimeType()));
    in.setVersion(QDataStream::Qt_6_0);
    quint32 version = 0;
    QString from;
    quint32 count = 0;
    in >> version >> from >> count;
    if (version != formatVersion || from != database || count == 0)
        return std::nullopt;
    QList<LineId> lines;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QByteArray order;
        QByteArray sku;
        qint32 number = 0;
        in >> order >> sku >> number;
        lines.append({ OrderId(order.toStdString()), Sku(sku.toStdString()), number });
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return lines;
}

} // namespace allocation::drag
