#pragma once

#include "domain/commands.h"
#include "ui/dispatcher.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace allocation {

/// What the dialogs of the day have in common: a column of parts, one button that does it, and a line that says what
/// stands in the way.
class DayDialog : public QDialog
{
    Q_OBJECT

protected:
    DayDialog(const Workspace& work, const char* name, const QString& title);

    const Workspace& work() const { return m_work; }
    QVBoxLayout* page() const { return m_page; }
    /// The line for problems and the buttons, below what was added to the page. @param leading at the start of their
    /// row
    void addButtons(const char* primaryName, const QString& primaryText, QWidget* leading = nullptr);
    /// Only one that closes. @param leading at the start of the row
    void addClose(QWidget* leading = nullptr);
    QPushButton* primary() const { return m_primary; }
    /// What keeps the primary button from doing anything; empty: nothing.
    void setObstacle(const QString& whyNot);
    /// Closes once it is done; says here why it was refused, or that it changed nothing.
    void send(const Command& command, const Sending& sending = {}, const Dispatcher::Done& done = {});
    /// The same of a change of supply: what order lines would feel of it is shown first, and who leaves it is back
    /// here.
    void sendPreviewed(const Command& command);
    void complain(const QString& sentence);

    /// What the primary button does.
    virtual void apply() { }

private:
    QString closeName() const;
    void addProblem();
    using Way = void (Dispatcher::*)(const Command&, const Sending&, Dispatcher::Done, Dispatcher::Failed);
    void sendBy(Way way, const Command& command, const Sending& sending, const Dispatcher::Done& done);
    void end(const QString& problem);
    void goOn();

    const Workspace m_work;
    QVBoxLayout* m_page;
    QLabel* m_problem = nullptr;
    QPushButton* m_primary = nullptr;
    QString m_obstacle;
    bool m_sending = false;
};

} // namespace allocation
