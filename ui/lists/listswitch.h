#pragma once

#include "ui/models/columnfilter.h"

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace allocation {

/// Which list of order lines is shown: a button each, as many as there is room for, the others in a menu at the end.
class ListSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ListSwitch(QWidget* parent = nullptr);

    LineFilter current() const { return m_current; }
    /// Tells nobody.
    void setCurrent(LineFilter list);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(allocation::LineFilter list);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void add(LineFilter list, const char* name);
    void choose(LineFilter list);
    void arrange();
    void fillMore();
    int widthOf(qsizetype buttons, bool withMore) const;

    LineFilter m_current = LineFilter::All;
    QList<QToolButton*> m_buttons;
    QList<LineFilter> m_lists;
    QToolButton* m_more;
    QMenu* m_menu;
    qsizetype m_fitting = 0;
};

} // namespace allocation
