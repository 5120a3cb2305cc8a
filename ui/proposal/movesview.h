#pragma once

#include <QTreeView>

namespace allocation {

class Appearance;
class MovesModel;

/// The moves of a proposal as a tree. Space ticks what is selected.
class MovesView : public QTreeView
{
    Q_OBJECT

public:
    MovesView(MovesModel& model, const Appearance& appearance, QWidget* parent = nullptr);

    /// Opens all products, unless they are so many that nobody would read them.
    void unfold();
    /// As wide as what stands in the columns, measured at the first rows.
    void fitColumns();

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    MovesModel& m_model;
    const Appearance& m_appearance;
};

} // namespace allocation
