#pragma once

#include "ui/answers/soonerfindings.h"
#include "ui/inspector/facts.h"
#include "ui/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace allocation {

class FactList;
struct Changes;
struct Failure;

/// Get it sooner… : what would make a line ready earlier, the best first, and who pays for it; or of all lines of its
/// order or customer that are worth it. Nothing happens until an answer is applied.
class SoonerDialog : public QDialog
{
    Q_OBJECT

public:
    SoonerDialog(const Workspace& work, const LineId& line, const QString& customer);

private:
    struct Choice {
        std::size_t finding = 0;
        std::size_t option = 0;
    };
    void build(const QString& customer);
    void ask();
    void show(std::vector<SoonerFinding> findings);
    void addRows(std::vector<Fact>& facts, std::size_t finding);
    void onUpdated(const Changes& changes);
    void updateChoice();
    void apply();
    void refuse(const Failure& failure);
    const SoonerOption* chosen() const;

    Workspace m_work;
    SoonerScope m_scope;
    std::vector<SoonerFinding> m_findings;
    std::vector<Choice> m_choices; ///< by Fact::about
    QString m_refused;             ///< why the last answer could not be done
    QComboBox* m_scopeBox = nullptr;
    FactList* m_options = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_apply = nullptr;
    int m_asked = 0; ///< answers to earlier questions are out of date
};

} // namespace allocation
