#pragma once

#include "ui/print/report.h"

#include <QFont>
#include <QRectF>
#include <Qt>
#include <utility>
#include <vector>

class QPainter;

namespace allocation::print {

/// Where everything of a report stands on its pages; in points, so that paper and screen show the same.
class ReportLayout
{
public:
    struct Paper {
        QSizeF size { 595, 842 }; ///< in points: A4
        double margin = 36;
        QFont font = {}; ///< its family; sizes are those of paper
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    ReportLayout() = default;
    ReportLayout(Report report, Paper paper);

    const Report& report() const { return m_report; }
    const Paper& paper() const { return m_paper; }
    int pages() const { return m_pages; }
    /// The painter's unit is a point, its origin the corner of the paper.
    void paint(QPainter& painter, int page) const;

    /// A strip across the page.
    struct Strip {
        enum class Kind { Title, Fact, Heading, Columns, Row, Remark } kind;
        qsizetype index = 0; ///< of the fact or row
        qsizetype section = 0;
        int page = 0;
        QRectF place = {};
    };
    const std::vector<Strip>& strips() const { return m_strips; }
    /// The place of a column in that strip.
    QRectF cell(const Strip& strip, qsizetype column) const;

private:
    void place(const Strip& strip, double needsBelow = 0);
    void placeTitle();
    void placeSection(qsizetype index);
    void turnPage();
    double heightOf(const Strip& strip) const;
    double rowHeight(const Section& section, const QStringList& row) const;
    double cellWidth(const Section& section, qsizetype column) const;
    std::pair<QRectF, QRectF> headingAndAside(const Strip& strip) const;
    void paintStrip(QPainter& painter, const Strip& strip) const;
    void paintCell(QPainter& painter, const Strip& strip, qsizetype column) const;
    void paintFooter(QPainter& painter, int page) const;
    QRectF room() const; ///< within margins, above the footer

    Report m_report;
    Paper m_paper;
    std::vector<Strip> m_strips;
    int m_pages = 0;
    double m_bottom = 0; ///< of what stands on the last page
};

} // namespace allocation::print
