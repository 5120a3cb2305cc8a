#pragma once

#include "ui/board/lanetop.h"

#include <QWidget>

namespace allocation {

class Appearance;

/// The head of a lane: which batch, when it is ready, how full it is, and what a drop there would mean.
class LaneHeader : public QWidget
{
    Q_OBJECT

public:
    LaneHeader(const Appearance& appearance, QWidget* parent);

    void setTop(const LaneTop& top);
    const LaneTop& top() const { return m_top; }
    /// What a drop would mean; none: nothing is held.
    void setVerdict(const std::optional<Chip>& verdict);
    const std::optional<Chip>& verdict() const { return m_verdict; }
    /// The bar while something hovers above; none: as it is.
    void setForeseen(const std::optional<Bar>& bar);
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintTitle(QPainter& painter, const QRect& row) const;
    void paintReady(QPainter& painter, const QRect& row) const;
    void paintRemark(QPainter& painter, const QRect& row) const;
    void tell();

    const Appearance& m_appearance;
    LaneTop m_top;
    std::optional<Chip> m_verdict;
    std::optional<Bar> m_foreseen;
    bool m_chosen = false;
};

} // namespace allocation
