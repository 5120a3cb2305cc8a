#pragma once

#include "bridge/session.h"
#include "ui/proposal/allocatescope.h"
#include "ui/proposal/strategies.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace allocation {

class Appearance;
class Dispatcher;
class MovesPane;
class OwnStrategy;
class Proposer;
class StoreView;
class StrategiesModel;
class TableView;

/// What automatic runs would do: strategies side by side, the moves of one of them, and only then the change.
class ProposalDialog : public QDialog
{
    Q_OBJECT

public:
    struct Needs {
        Session& session;
        Dispatcher& dispatcher;
        StoreView& store;
        const Appearance& appearance;
        strategies::Memory memory;
    };
    ProposalDialog(const Needs& needs, const QList<AllocateScope>& scopes, QWidget* parent);

    /// @param strategy to be compared too and looked at first; empty: the first of those of the last time
    void start(int scope, const QString& strategy);

Q_SIGNALS:
    /// What was accepted, in words.
    void allocated(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildStrategies();
    QWidget* buildFoot();
    void connectAll();
    int chosenRow() const;
    void onTask();
    void onTicked(int row, bool ticked);
    void onDone(const Strategy& strategy, const std::shared_ptr<const Proposal>& proposal);
    void onChanged(const Changes& changes);
    void addOwn(const StrategyChoice& choice);
    void showChosen();
    void recompute();
    void acceptTicked();
    void refused(const Failure& failure);
    void setAccepting(bool accepting);
    void say(const QString& sentence, const char* tone = "");
    void updateButton();
    void updateStatus();

    Needs m_needs;
    QList<AllocateScope> m_scopes;
    StrategiesModel* m_strategies = nullptr;
    Proposer* m_proposer = nullptr;
    QComboBox* m_scope = nullptr;
    QComboBox* m_replaces = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_description = nullptr;
    QToolButton* m_ownToggle = nullptr;
    OwnStrategy* m_own = nullptr;
    MovesPane* m_moves = nullptr;
    QLabel* m_status = nullptr;
    QToolButton* m_again = nullptr;
    QToolButton* m_stop = nullptr;
    QPushButton* m_accept = nullptr;
    QTimer* m_changed = nullptr;     ///< changes of others come in bursts
    std::optional<Strategy> m_shown; ///< whose moves stand there
    bool m_accepting = false;
};

} // namespace allocation
