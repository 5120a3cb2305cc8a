#pragma once

#include "ui/proposal/movesmodel.h"

#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;

namespace allocation {

class Appearance;
class MovesView;

/// The moves of the strategy that was chosen: which of them shall be done, and what those come to.
class MovesPane : public QWidget
{
    Q_OBJECT

public:
    MovesPane(MovesModel::CustomerOf customerOf, const Appearance& appearance, QWidget* parent = nullptr);

    MovesModel& model() { return *m_model; }
    /// @param proposal nullptr: nothing to show yet
    /// @param name of its strategy
    void show(const QString& name, std::shared_ptr<const Proposal> proposal);
    /// The same strategy, worked out anew because something has changed: ticks stay, what is different is marked.
    void showAnew(std::shared_ptr<const Proposal> proposal);
    void tell(const QString& sentence);
    /// Of what is ticked.
    Figures figures() const;

Q_SIGNALS:
    void ticksChanged();

private:
    void build(const Appearance& appearance);
    QToolButton* addFilter(const char* name, MovesModel::Filter filter);
    void chooseFilter(MovesModel::Filter filter);
    void onTicks(std::size_t others, bool ticked);
    void updateFilters();
    void updateFigures();

    MovesModel* m_model = nullptr;
    MovesView* m_view = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_figures = nullptr;
    QToolButton* m_harmed = nullptr;
    QToolButton* m_all = nullptr;
    QTimer* m_soon = nullptr; ///< several ticks at once are added up once
};

} // namespace allocation
