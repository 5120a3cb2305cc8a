#include "ui/proposal/proposaldialog.h"

#include "bridge/wordingfigures.h"
#include "ui/dialogs/parts.h"
#include "ui/dispatcher.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/tableview.h"
#include "ui/proposal/movespane.h"
#include "ui/proposal/ownstrategy.h"
#include "ui/proposal/proposer.h"
#include "ui/proposal/strategiesmodel.h"

#include <algorithm>
#include <chrono>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QToolButton>

namespace allocation {

namespace {

/// What takes longer is worked out anew only when the planner says so: others need the reader too.
constexpr std::chrono::milliseconds quickEnough { 1000 };
constexpr std::chrono::milliseconds burst { 300 };

QString movesText(std::size_t count)
{
    return count == 1
        ? ProposalDialog::tr("Accept 1 move")
        : ProposalDialog::tr("Accept %1 moves").arg(formats::number(static_cast<Quantity>(count), QLocale()));
}

} // namespace

ProposalDialog::ProposalDialog(const Needs& needs, const QList<AllocateScope>& scopes, QWidget* parent)
    : QDialog(parent)
    , m_needs(needs)
    , m_scopes(scopes)
    , m_strategies(new StrategiesModel(strategies::named(), this))
    , m_proposer(new Proposer(needs.session, this))
{
    setObjectName(QStringLiteral("proposalDialog"));
    setWindowTitle(tr("Compare strategies"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectAll();
    const QSize wanted(fontMetrics().averageCharWidth() * 165, fontMetrics().lineSpacing() * 44);
    resize(wanted.boundedTo(QGuiApplication::primaryScreen()->availableSize() - QSize(40, 60)));
}

void ProposalDialog::connectAll()
{
    m_changed = new QTimer(this);
    m_changed->setSingleShot(true);
    m_changed->setInterval(burst);
    connect(m_changed, &QTimer::timeout, this, &ProposalDialog::recompute);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ProposalDialog::onTask);
    connect(m_replaces, &QComboBox::currentIndexChanged, this, &ProposalDialog::onTask);
    connect(m_strategies, &StrategiesModel::tickChanged, this, &ProposalDialog::onTicked);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProposalDialog::showChosen);
    connect(m_ownToggle, &QToolButton::toggled, m_own, &QWidget::setVisible);
    connect(m_own, &OwnStrategy::added, this, &ProposalDialog::addOwn);
    connect(m_proposer, &Proposer::started, this, [this](const Strategy& strategy) {
        m_strategies->setWorking(strategy);
        updateStatus();
    });
    connect(m_proposer, &Proposer::done, this, &ProposalDialog::onDone);
    connect(m_proposer, &Proposer::failed, this, [this](const Failure& failure) { say(failure.text(), "short"); });
    connect(m_proposer, &Proposer::finished, this, &ProposalDialog::updateStatus);
    connect(m_moves, &MovesPane::ticksChanged, this, &ProposalDialog::updateButton);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_proposer->cancel();
        updateStatus();
    });
    connect(m_again, &QToolButton::clicked, this, &ProposalDialog::recompute);
    connect(m_accept, &QPushButton::clicked, this, &ProposalDialog::acceptTicked);
    connect(&m_needs.store, &StoreView::updated, this, &ProposalDialog::onChanged);
}

void ProposalDialog::start(int scope, const QString& strategy)
{
    {
        const QSignalBlocker noScope(m_scope);
        const QSignalBlocker noReplaces(m_replaces);
        m_scope->setCurrentIndex(scope);
        m_replaces->setCurrentIndex(m_replaces->findData(static_cast<int>(m_needs.memory.replaces())));
    }
    QStringList names = m_needs.memory.compared();
    if (!strategy.isEmpty() && !names.contains(strategy))
        names.prepend(strategy);
    onTask();
    int first = 1;
    for (const QString& name : names)
        if (const auto choice = strategies::find(name)) {
            const int row = m_strategies->add(*choice);
            m_strategies->setTicked(row, true);
            if (name == (strategy.isEmpty() ? names.front() : strategy))
                first = row;
        }
    m_table->fitColumns();
    m_table->chooseRow(first);
}

int ProposalDialog::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

/// Another scope, or something else may be placed anew.
void ProposalDialog::onTask()
{
    const auto replaces = static_cast<Replaces>(m_replaces->currentData().toInt());
    m_needs.memory.setReplaces(replaces);
    m_strategies->forget();
    m_shown.reset();
    m_proposer->setTask({ m_scopes[m_scope->currentIndex()].scope, replaces });
    for (const Strategy& strategy : m_strategies->tickedStrategies())
        m_proposer->want(strategy);
    showChosen();
}

void ProposalDialog::onTicked(int row, bool ticked)
{
    m_needs.memory.setCompared(m_strategies->tickedNames());
    if (ticked && !m_strategies->proposalAt(row))
        m_proposer->want(m_strategies->choiceAt(row)->strategy);
    if (row == chosenRow())
        showChosen();
}

void ProposalDialog::onDone(const Strategy& strategy, const std::shared_ptr<const Proposal>& proposal)
{
    m_strategies->setProposal(strategy, proposal);
    m_table->fitColumns();
    const int row = m_strategies->rowOf(strategy);
    if (row != chosenRow())
        return;
    if (m_shown == strategy) {
        m_moves->showAnew(proposal);
        updateButton();
    } else {
        showChosen();
    }
}

/// Of other people, or of ourselves in another window.
void ProposalDialog::onChanged(const Changes& changes)
{
    const std::vector<Sku>& scope = m_proposer->task().scope.skus;
    const auto concerns = [&](const Sku& sku) { return scope.empty() || std::ranges::find(scope, sku) != scope.end(); };
    if (m_accepting || !(changes.everything || std::ranges::any_of(changes.skus, concerns)))
        return;
    if (m_proposer->took() <= quickEnough) {
        m_changed->start();
        return;
    }
    say(tr("Something has changed since this was worked out."), "late");
    m_again->show();
}

void ProposalDialog::recompute()
{
    if (m_accepting)
        return;
    m_again->hide();
    m_proposer->setTask(m_proposer->task());
    for (const Strategy& strategy : m_strategies->tickedStrategies())
        m_proposer->want(strategy);
}

void ProposalDialog::addOwn(const StrategyChoice& choice)
{
    const int row = m_strategies->add(choice);
    m_strategies->setTicked(row, true);
    m_table->chooseRow(row);
    m_table->scrollTo(m_strategies->index(row, 0));
}

void ProposalDialog::showChosen()
{
    const int row = chosenRow();
    const StrategyChoice* const choice = m_strategies->choiceAt(row);
    const bool ticked = choice && m_strategies->isTicked(row);
    const auto proposal = ticked ? m_strategies->proposalAt(row) : nullptr;
    QString text = choice ? choice->description : tr("Choose a strategy to see its moves.");
    if (choice && !ticked)
        text += QLatin1Char(' ') + tr("Tick it to see what it would do.");
    m_description->setText(text);
    m_moves->show(choice ? choice->name : QString(), proposal);
    m_shown = proposal ? std::optional(choice->strategy) : std::nullopt;
    updateButton();
}

void ProposalDialog::updateButton()
{
    const std::size_t count = m_moves->model().proposal() ? m_moves->model().ticks().count() : 0;
    m_accept->setText(movesText(count));
    m_accept->setEnabled(count > 0 && !m_accepting);
    m_accept->setToolTip(count > 0 ? tr("Does what is ticked. You can undo it as one step.")
                                   : tr("Nothing is ticked that would change something"));
}

void ProposalDialog::updateStatus()
{
    m_stop->setVisible(m_proposer->busy());
    const QStringList waiting = m_strategies->workingNames();
    say(m_proposer->busy() && !waiting.isEmpty() ? tr("Working out %1…", "strategy").arg(waiting.front()) : QString());
}

void ProposalDialog::say(const QString& sentence, const char* tone)
{
    parts::setTone(*m_status, tone);
    m_status->setText(sentence);
    m_status->setAccessibleName(sentence);
}

void ProposalDialog::acceptTicked()
{
    const auto proposal = m_moves->model().proposal();
    const QString name = m_strategies->choiceAt(chosenRow())->name;
    const QString sum = wording::figures(proposal->before, m_moves->figures());
    const std::size_t count = m_moves->model().ticks().count();
    setAccepting(true);
    const QPointer<ProposalDialog> self(this);
    m_needs.dispatcher.send(
        acceptanceOf(*proposal, m_moves->model().ticks().accepted()), {},
        [self, name, sum, count](const Outcome&) {
            if (!self)
                return;
            const QString what = tr("Allocated by %1: %2", "strategy, lines").arg(name, wording::lines(count));
            Q_EMIT self->allocated(sum.isEmpty() ? what + QLatin1Char('.')
                                                 : tr("%1. %2.", "what was done, what it came to").arg(what, sum));
            self->accept();
        },
        [self](const Failure& failure) {
            if (self)
                self->refused(failure);
        });
}

/// Somebody was faster: what it comes to now is worked out, and what is different marked.
void ProposalDialog::refused(const Failure& failure)
{
    setAccepting(false);
    recompute();
    m_moves->tell(failure.text());
}

void ProposalDialog::setAccepting(bool accepting)
{
    m_accepting = accepting;
    for (QWidget* const widget : std::initializer_list<QWidget*> { m_table, m_moves, m_scope, m_replaces })
        widget->setEnabled(!accepting);
    say(accepting ? tr("Allocating…") : QString());
    updateButton();
}

bool ProposalDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && chosenRow() > 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space) {
            m_strategies->setTicked(chosenRow(), !m_strategies->isTicked(chosenRow()));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace allocation
