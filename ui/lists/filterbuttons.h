#pragma once

#include <map>
#include <QObject>

class QHeaderView;
class QToolButton;

namespace allocation {

class Appearance;
class LinesModel;

/// A funnel in the header of each column that narrows, and of the one below the pointer.
class FilterButtons : public QObject
{
    Q_OBJECT

public:
    FilterButtons(QHeaderView& header, const LinesModel& lines, const Appearance& appearance, QObject* parent);

    /// After other filters, or when columns were moved.
    void update();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void clicked(int column, const QPoint& globalPosition);

private:
    QToolButton* buttonOf(int column);
    void place(int column, QToolButton* button) const;

    QHeaderView& m_header;
    const LinesModel& m_lines;
    const Appearance& m_appearance;
    std::map<int, QToolButton*> m_buttons;
    int m_hovered = -1;
};

} // namespace allocation
