#pragma once

#include <functional>
#include <QListView>
#include <utility>

namespace allocation {

class Appearance;
class CardDelegate;
class CardsModel;

/// The cards of one lane. Selects as a table does, but tells when others should let go of their selection.
class LaneView : public QListView
{
    Q_OBJECT

public:
    LaneView(CardsModel& model, const Appearance& appearance, QWidget* parent);

    CardsModel& cards() const { return m_model; }
    CardDelegate& delegate() const { return *m_delegate; }
    /// Over so many cards they are rows.
    void fitCards();
    /// Moves the keyboard there without selecting.
    void goTo(int row);
    void setTarget(int row);
    /// Cards that are wholly in sight.
    std::pair<int, int> rowsInSight() const;
    /// As it travels with the pointer.
    QPixmap copyOf(int row, int width) const;
    /// Keeps what is at the top at the top, through the change.
    void steadily(const std::function<void()>& change);

Q_SIGNALS:
    /// What is selected here is selected alone: other lanes have to clear theirs.
    void selectsAlone() const;
    /// The mouse moves away with what is selected. @param grip how far from the left edge of the card
    void dragBegins(int row, int grip);

protected:
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    CardsModel& m_model;
    const Appearance& m_appearance;
    CardDelegate* m_delegate;
    QPoint m_pressed;
};

} // namespace allocation
