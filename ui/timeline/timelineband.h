#pragma once

#include "ui/timeline/timelinedata.h"

#include <QAbstractScrollArea>
#include <vector>

namespace allocation {

class Appearance;
class TimeScale;

/// Marks along the axis, in as many rows as it takes for none to cover another: the base of supply and demand. The
/// arrow keys go from mark to mark; to a screen reader it is a list of them.
class TimelineBand : public QAbstractScrollArea
{
    Q_OBJECT

public:
    int count() const { return static_cast<int>(m_marks.size()); }
    const Movement& movement(int mark) const;
    /// Where it is in the viewport, also beyond its edges.
    QRect markRect(int mark) const;
    /// -1: none
    int markAt(const QPoint& position) const;
    /// Where the keyboard is; -1: nowhere.
    int current() const { return m_current; }
    bool isCompact() const { return m_compact; }
    QString nameOf(int mark) const;
    QString tipOf(int mark) const;

    virtual bool isChosen(int mark) const = 0;
    /// As a click does.
    virtual void choose(int mark, Qt::KeyboardModifiers modifiers = {}) = 0;
    /// What Enter and a double click do.
    virtual void activate(int mark);
    /// Makes it the current one and brings it into view.
    void go(int mark);

Q_SIGNALS:
    /// Enter or a double click on a mark, which is chosen by now.
    void activated();

protected:
    struct Needs {
        TimeScale& scale;
        const TimelineData& data;
        const Appearance& appearance;
    };
    TimelineBand(const Needs& needs, QWidget* parent);

    virtual bool contains(const Movement& movement) const = 0;
    virtual int markWidth(const Movement& movement, bool compact) const = 0;
    virtual int markHeight(bool compact) const = 0;
    virtual void paintMark(QPainter& painter, const QRect& rect, int mark) const = 0;

    const TimelineData& data() const { return m_data; }
    const Appearance& appearance() const { return m_appearance; }
    /// The ground of a card, with the outline of what is chosen or belongs to it.
    void paintCard(QPainter& painter, const QRect& rect, int mark, const QColor& ground, bool marked) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Mark {
        std::size_t movement;
        double start; ///< from the start of the axis
        int width;
        int row;
    };
    void fill();
    void arrange();
    void pack(bool compact);
    void updateScrollBar();
    int rowHeight() const;
    void paintMarks(QPainter& painter, const QRect& area) const;
    int nextOf(int key) const;
    int beside(int row) const;

    TimeScale& m_scale;
    const TimelineData& m_data;
    const Appearance& m_appearance;
    std::vector<Mark> m_marks;            ///< by day, as they stand from the start
    std::vector<std::vector<int>> m_rows; ///< marks of each row, from the start
    bool m_compact = false;
    int m_current = -1;
};

} // namespace allocation
