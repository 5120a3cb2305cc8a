#include "ui/print/reportlayout.h"

#include "ui/print/reportcell.h"
#include "ui/print/reportfonts.h"

#include <algorithm>
#include <utility>

namespace allocation::print {

namespace {

constexpr double footerHeight = 22;
constexpr double aboveSection = 14;
/// Of the width: how far a heading goes; the rest is for what stands aside.
constexpr double headingShare = 0.55;
constexpr double leastRows = 34; ///< a heading at the foot of a page alone would be read as the end

double sumOfShares(const Section& section)
{
    double sum = 0;
    for (const Column& column : section.columns)
        sum += column.share;
    return sum;
}

} // namespace

ReportLayout::ReportLayout(Report report, Paper paper)
    : m_report(std::move(report))
    , m_paper(std::move(paper))
    , m_bottom(room().top())
{
    m_pages = 1;
    placeTitle();
    for (qsizetype section = 0; section < m_report.sections.size(); ++section)
        placeSection(section);
}

QRectF ReportLayout::room() const
{
    const double margin = m_paper.margin;
    return QRectF(QPointF(), m_paper.size).adjusted(margin, margin, -margin, -margin - footerHeight);
}

void ReportLayout::placeTitle()
{
    place({ Strip::Kind::Title });
    for (qsizetype fact = 0; fact < m_report.facts.size(); ++fact)
        place({ Strip::Kind::Fact, fact });
}

void ReportLayout::turnPage()
{
    ++m_pages;
    m_bottom = room().top();
}

void ReportLayout::placeSection(qsizetype index)
{
    const Section& section = m_report.sections[index];
    if (section.newPage && index > 0) {
        turnPage();
        placeTitle();
    }
    m_bottom += aboveSection;
    const Strip columns { Strip::Kind::Columns, 0, index };
    const double needed = heightOf(columns) + leastRows;
    if (!section.heading.isEmpty())
        place({ Strip::Kind::Heading, 0, index }, needed);
    place(columns, leastRows);
    for (qsizetype row = 0; row < section.rows.size(); ++row) {
        const Strip strip { Strip::Kind::Row, row, index };
        if (m_bottom + heightOf(strip) > room().bottom()) {
            turnPage();
            place(columns);
        }
        place(strip);
    }
    if (!section.remark.isEmpty())
        place({ Strip::Kind::Remark, 0, index });
}

void ReportLayout::place(const Strip& strip, double needsBelow)
{
    const double height = heightOf(strip);
    const bool first = m_bottom <= room().top();
    if (!first && m_bottom + height + needsBelow > room().bottom())
        turnPage();
    Strip placed = strip;
    placed.page = m_pages - 1;
    placed.place = QRectF(room().left(), m_bottom, room().width(), height);
    m_bottom += height;
    m_strips.push_back(placed);
}

double ReportLayout::heightOf(const Strip& strip) const
{
    const double width = room().width();
    const Fonts fonts(m_paper.font);
    switch (strip.kind) {
    case Strip::Kind::Title:
        return textHeight(m_report.title, fonts.title, width) + 4;
    case Strip::Kind::Fact:
        return textHeight(m_report.facts[strip.index], fonts.text, width) + 2;
    case Strip::Kind::Remark:
        return textHeight(m_report.sections[strip.section].remark, fonts.text, width) + 2 * rowPadding;
    default:
        break;
    }
    const Section& section = m_report.sections[strip.section];
    if (strip.kind == Strip::Kind::Row)
        return rowHeight(section, section.rows[strip.index]);
    if (strip.kind == Strip::Kind::Heading)
        return std::max(textHeight(section.heading, fonts.heading, width * headingShare),
                   textHeight(section.aside, fonts.text, width * (1 - headingShare)))
            + 2;
    double height = 0;
    for (qsizetype column = 0; column < section.columns.size(); ++column)
        height = std::max(height,
            textHeight(section.columns[column].heading, fonts.small, cellWidth(section, column) - 2 * cellPadding));
    return height + 2 * rowPadding;
}

double ReportLayout::cellWidth(const Section& section, qsizetype column) const
{
    return room().width() * section.columns[column].share / sumOfShares(section);
}

double ReportLayout::rowHeight(const Section& section, const QStringList& row) const
{
    const Fonts fonts(m_paper.font);
    double height = 0;
    for (qsizetype column = 0; column < section.columns.size(); ++column) {
        const Column::Kind kind = section.columns[column].kind;
        const double width = cellWidth(section, column) - 2 * cellPadding;
        const bool strong = kind == Column::Kind::Strong || kind == Column::Kind::BarCode;
        double cell = textHeight(row[column], strong ? fonts.strong : fonts.text, width);
        if (kind == Column::Kind::BarCode && hasBarCode(row[column], width))
            cell += barCodeHeight + rowPadding;
        height = std::max(height, kind == Column::Kind::Box ? boxSize : cell);
    }
    return height + 2 * rowPadding;
}

QRectF ReportLayout::cell(const Strip& strip, qsizetype column) const
{
    const Section& section = m_report.sections[strip.section];
    double before = 0;
    for (qsizetype i = 0; i < column; ++i)
        before += cellWidth(section, i);
    const double width = cellWidth(section, column);
    const QRectF& whole = strip.place;
    const double left = m_paper.direction == Qt::RightToLeft ? whole.right() - before - width : whole.left() + before;
    return QRectF(left, whole.top(), width, whole.height())
        .adjusted(cellPadding, rowPadding, -cellPadding, -rowPadding);
}

std::pair<QRectF, QRectF> ReportLayout::headingAndAside(const Strip& strip) const
{
    const double split = strip.place.width() * headingShare;
    QRectF heading = strip.place;
    QRectF aside = strip.place;
    if (m_paper.direction == Qt::RightToLeft) {
        heading.setLeft(heading.right() - split);
        aside.setRight(heading.left());
    } else {
        heading.setRight(heading.left() + split);
        aside.setLeft(heading.right());
    }
    return { heading, aside };
}

} // namespace allocation::print
