#pragma once

#include "ui/proposal/allocatescope.h"
#include "ui/proposal/strategies.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace allocation {

/// Asks before an automatic run: about what, and by which strategy. Enter runs it; Compare… leads to the proposal.
class AllocateDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param strategy the one that was run the last time
    AllocateDialog(QList<AllocateScope> scopes, const QString& strategy, QWidget* parent);

    /// That was not known when the dialog opened.
    void setPlaceable(int scope, qint64 lines);

Q_SIGNALS:
    /// @param scope its place in the list
    void confirmed(int scope, const allocation::StrategyChoice& strategy);
    void compareWanted(int scope, const allocation::StrategyChoice& strategy);

private:
    QWidget* buildScopes();
    QWidget* buildStrategies(const QString& strategy);
    void update();
    StrategyChoice strategy() const;

    QList<AllocateScope> m_scopes;
    QButtonGroup* m_buttons = nullptr;
    QComboBox* m_strategy = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_allocate = nullptr;
};

} // namespace allocation
