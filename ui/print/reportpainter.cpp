#include "ui/palette.h"
#include "ui/print/reportfonts.h"
#include "ui/print/reportlayout.h"
#include "ui/print/reporttext.h"

#include <QPainter>

// Puts the strips of a layout on paper. Paper is white whatever the theme.

namespace allocation::print {

namespace {

constexpr double hairline = 0.5;

Qt::Alignment sideOf(Qt::LayoutDirection direction, bool end)
{
    return (direction == Qt::RightToLeft) != end ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

void ReportLayout::paint(QPainter& painter, int page) const
{
    for (const Strip& strip : m_strips)
        if (strip.page == page)
            paintStrip(painter, strip);
    paintFooter(painter, page);
}

void ReportLayout::paintStrip(QPainter& painter, const Strip& strip) const
{
    static const Theme paper = lightTheme();
    const Fonts fonts(m_paper.font);
    const Qt::Alignment start = sideOf(m_paper.direction, false);
    painter.setPen(paper.text);
    switch (strip.kind) {
    case Strip::Kind::Title:
        drawText(painter, strip.place, m_report.title, fonts.title, start);
        return;
    case Strip::Kind::Fact:
        painter.setPen(paper.muted);
        drawText(painter, strip.place, m_report.facts[strip.index], fonts.text, start);
        return;
    case Strip::Kind::Heading: {
        const auto [heading, aside] = headingAndAside(strip);
        drawText(painter, heading, m_report.sections[strip.section].heading, fonts.heading, start);
        painter.setPen(paper.muted);
        drawText(painter, aside, m_report.sections[strip.section].aside, fonts.text, sideOf(m_paper.direction, true));
        return;
    }
    case Strip::Kind::Remark:
        painter.setPen(paper.muted);
        drawText(painter, strip.place.adjusted(0, rowPadding, 0, 0), m_report.sections[strip.section].remark,
            fonts.text, start);
        return;
    case Strip::Kind::Columns:
    case Strip::Kind::Row:
        break;
    }
    const Section& section = m_report.sections[strip.section];
    for (qsizetype column = 0; column < section.columns.size(); ++column)
        paintCell(painter, strip, column);
    painter.fillRect(QRectF(strip.place.left(), strip.place.bottom() - hairline, strip.place.width(), hairline),
        strip.kind == Strip::Kind::Columns ? paper.inputBorder : paper.line);
}

void ReportLayout::paintCell(QPainter& painter, const Strip& strip, qsizetype column) const
{
    const Fonts fonts(m_paper.font);
    const Column& what = m_report.sections[strip.section].columns[column];
    QRectF place = cell(strip, column);
    const Qt::Alignment side = sideOf(m_paper.direction, what.kind == Column::Kind::Number);
    if (strip.kind == Strip::Kind::Columns) {
        painter.setPen(lightTheme().muted);
        drawText(painter, place, what.heading, fonts.small, side);
        return;
    }
    const QString& text = m_report.sections[strip.section].rows[strip.index][column];
    painter.setPen(lightTheme().text);
    if (what.kind == Column::Kind::Box) {
        const double x = m_paper.direction == Qt::RightToLeft ? place.right() - boxSize : place.left();
        painter.setPen(QPen(lightTheme().inputBorder, 2 * hairline));
        painter.drawRect(QRectF(x, place.top(), boxSize, boxSize));
        return;
    }
    const bool strong = what.kind == Column::Kind::Strong || what.kind == Column::Kind::BarCode;
    const QFont& font = strong ? fonts.strong : fonts.text;
    drawText(painter, place, text, font, side);
    if (what.kind != Column::Kind::BarCode)
        return;
    place.setTop(place.top() + textHeight(text, font, place.width()) + rowPadding);
    drawBarCode(painter, place, text, m_paper.direction);
}

void ReportLayout::paintFooter(QPainter& painter, int page) const
{
    const Fonts fonts(m_paper.font);
    const QRectF place(room().left(), room().bottom() + 8, room().width(), 12);
    painter.setPen(lightTheme().muted);
    drawText(painter, place, m_report.footer, fonts.small, sideOf(m_paper.direction, false));
    drawText(painter, place, Text::tr("Page %1 of %2").arg(number(page + 1), number(m_pages)), fonts.small,
        sideOf(m_paper.direction, true));
}

} // namespace allocation::print
