#include "ui/day/daydialog.h"

#include "ui/dialogs/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

DayDialog::DayDialog(const Workspace& work, const char* name, const QString& title)
    : QDialog(work.window)
    , m_work(work)
    , m_page(new QVBoxLayout(this))
{
    setObjectName(QLatin1StringView(name));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setSpacing(10);
    // Not every desktop gives the keyboard back where a sheet above it closes at the same time.
    connect(this, &QDialog::finished, work.window, [window = work.window] { window->activateWindow(); });
}

QString DayDialog::closeName() const
{
    QString name = objectName();
    return name.replace(QLatin1String("Dialog"), QLatin1String("CloseButton"));
}

void DayDialog::addProblem()
{
    m_problem = new QLabel(this);
    m_problem->setObjectName(objectName().replace(QLatin1String("Dialog"), QLatin1String("Problem")));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", QStringLiteral("short"));
    m_problem->hide();
    m_page->addWidget(m_problem);
}

void DayDialog::addButtons(const char* primaryName, const QString& primaryText, QWidget* leading)
{
    addProblem();
    m_primary = parts::primaryButton(primaryName, primaryText, this);
    auto* const cancel = parts::plainButton(closeName().toLatin1().constData(), tr("Cancel"), this);
    QHBoxLayout* const row = parts::buttonRow({ cancel, m_primary });
    if (leading)
        row->insertWidget(0, leading);
    m_page->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, [this] { apply(); });
}

void DayDialog::addClose(QWidget* leading)
{
    addProblem();
    auto* const close = parts::plainButton(closeName().toLatin1().constData(), tr("Close"), this);
    QHBoxLayout* const row = parts::buttonRow({ close });
    if (leading)
        row->insertWidget(0, leading);
    m_page->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void DayDialog::setObstacle(const QString& whyNot)
{
    m_obstacle = whyNot;
    m_primary->setEnabled(whyNot.isEmpty() && !m_sending);
    m_primary->setToolTip(whyNot);
}

void DayDialog::complain(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setAccessibleName(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void DayDialog::goOn()
{
    m_sending = false;
    setObstacle(m_obstacle);
}

void DayDialog::end(const QString& problem)
{
    goOn();
    complain(problem);
    if (problem.isEmpty())
        accept();
}

void DayDialog::send(const Command& command, const Sending& sending, const Dispatcher::Done& done)
{
    // A date for a shipment is always a change of supply that is shown first.
    const bool isShipment = std::holds_alternative<ChangeShipmentEta>(command);
    sendBy(isShipment ? &Dispatcher::sendPreviewed : &Dispatcher::send, command, sending, done);
}

void DayDialog::sendPreviewed(const Command& command)
{
    sendBy(&Dispatcher::sendPreviewed, command, {}, {});
}

void DayDialog::sendBy(Way way, const Command& command, const Sending& sending, const Dispatcher::Done& done)
{
    m_sending = true;
    setObstacle(m_obstacle);
    complain({});
    const QPointer<DayDialog> self(this);
    const auto ended = [self](const QString& problem) {
        if (DayDialog* const alive = self.data())
            alive->end(problem);
    };
    (m_work.dispatcher.*way)(
        command, sending,
        [command, done, ended](const Outcome& outcome) {
            if (done && outcome.changed())
                done(outcome);
            ended(outcome.changed() ? QString() : wording::outcome(command, outcome));
        },
        [self, ended](const Failure& failure) {
            if (!Dispatcher::isCancelled(failure))
                ended(failure.text());
            else if (DayDialog* const alive = self.data())
                alive->goOn();
        });
}

} // namespace allocation
