#include "ui/icons.h"

#include "ui/palette.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

/// A static library's resources come in only if somebody asks for them; the macro wants no namespace around it.
static void loadResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace allocation::icons {

namespace {

QByteArray drawing(const QString& name, const QColor& color)
{
    loadResources();
    QFile file(QStringLiteral(":/allocation/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000000", color.name().toLatin1());
}

} // namespace

QPixmap pixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("allocation/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = QPixmap(QSize(size, size) * devicePixelRatio);
    result.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    if (renderer.isValid()) {
        QPainter painter(&result);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

QIcon icon(const QString& name, const Theme& theme)
{
    return icon(name, theme.text, theme);
}

QIcon icon(const QString& name, const QColor& color, const Theme& theme)
{
    QColor faint = theme.muted;
    faint.setAlphaF(0.5F);
    QIcon result;
    for (const qreal ratio : { 1.0, 2.0 }) {
        for (const int size : { 16, 24 }) {
            result.addPixmap(pixmap(name, color, size, ratio));
            result.addPixmap(pixmap(name, faint, size, ratio), QIcon::Disabled);
        }
    }
    return result;
}

} // namespace allocation::icons
