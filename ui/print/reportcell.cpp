#include "ui/print/reportcell.h"

#include "ui/print/code128.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <QPainter>
#include <QTextLayout>

namespace allocation::print {

namespace {

/// Widths of the narrowest bar in points: what any scanner reads, and the least that most do.
constexpr double usualModule = 0.85;
constexpr double leastModule = 0.5;

/// No text of a cell may be longer than a page.
constexpr int mostLines = 12;

/// Lays out paragraph by paragraph, as many lines as there is room for.
/// @param each called with every paragraph and its height
void layOut(const QString& text, const QFont& font, double width, Qt::Alignment alignment,
    const std::function<void(const QTextLayout&, double)>& each)
{
    int left = mostLines;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        double height = 0;
        for (; left > 0; --left) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(width, 1.0));
            line.setPosition({ 0, height });
            height += line.height();
        }
        layout.endLayout();
        each(layout, height);
    }
}

double moduleOf(const QList<int>& widths, double width)
{
    const int modules = std::accumulate(widths.begin(), widths.end(), 2 * code128::quietModules);
    return std::min(usualModule, width / modules);
}

} // namespace

QFont fontOf(const QFont& family, double points, bool strong)
{
    QFont font = family;
    font.setPixelSize(qRound(points)); // a pixel is a point here
    font.setBold(strong);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double textHeight(const QString& text, const QFont& font, double width)
{
    double whole = 0;
    layOut(text, font, width, Qt::AlignLeft, [&](const QTextLayout&, double height) { whole += height; });
    return whole;
}

void drawText(QPainter& painter, const QRectF& place, const QString& text, const QFont& font, Qt::Alignment alignment)
{
    QPointF at = place.topLeft();
    layOut(text, font, place.width(), alignment | Qt::AlignAbsolute, [&](const QTextLayout& layout, double height) {
        layout.draw(&painter, at);
        at.ry() += height;
    });
}

bool hasBarCode(const QString& text, double width)
{
    const QList<int> widths = code128::widths(code128::symbols(text));
    return !widths.isEmpty() && moduleOf(widths, width) >= leastModule;
}

bool drawBarCode(QPainter& painter, const QRectF& place, const QString& text, Qt::LayoutDirection direction)
{
    if (!hasBarCode(text, place.width()))
        return false;
    const QList<int> widths = code128::widths(code128::symbols(text));
    const double module = moduleOf(widths, place.width());
    const double whole = module * std::accumulate(widths.begin(), widths.end(), 0);
    double x = direction == Qt::RightToLeft ? place.right() - whole : place.left();
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (i % 2 == 0)
            painter.fillRect(QRectF(x, place.top(), widths[i] * module, barCodeHeight), Qt::black);
        x += widths[i] * module;
    }
    return true;
}

} // namespace allocation::print
