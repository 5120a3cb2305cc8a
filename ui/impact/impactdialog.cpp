#include "ui/impact/impactdialog.h"

#include "bridge/wordingfigures.h"
#include "domain/harm.h"
#include "ui/dialogs/parts.h"
#include "ui/impact/changetexts.h"
#include "ui/impact/homesmodel.h"
#include "ui/impact/impactmodel.h"
#include "ui/panels/tableview.h"
#include "ui/proposal/tickdelegate.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace allocation {

namespace {

QString count(std::size_t number)
{
    return formats::number(static_cast<Quantity>(number), QLocale());
}

} // namespace

ImpactDialog::ImpactDialog(std::unique_ptr<ImpactPlan> plan, const Appearance& appearance, QWidget* window)
    : QDialog(window)
    , m_plan(std::move(plan))
    , m_lines(new ImpactModel(*m_plan, this))
    , m_homes(new HomesModel(this))
{
    setObjectName(QStringLiteral("impactDialog"));
    setWindowTitle(tr("What it would mean"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(appearance);
    connectAll();
    update();
    m_linesView->fitColumns();
    if (m_lines->rowCount() > 0)
        m_linesView->chooseRow(0);
}

void ImpactDialog::build(const Appearance& appearance)
{
    m_title = parts::heading({}, this);
    m_title->setObjectName(QStringLiteral("impactTitle"));
    m_title->setWordWrap(true);
    auto* const splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("impactSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLines(appearance));
    splitter->addWidget(buildHomes(appearance));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot());
}

QWidget* ImpactDialog::buildLines(const Appearance& appearance)
{
    auto* const box = new QWidget(this);
    m_sum = parts::hint({}, box);
    m_sum->setObjectName(QStringLiteral("impactSum"));
    m_fix = parts::plainButton("impactFixButton", {}, box);
    m_linesView = new TableView(appearance, box);
    m_linesView->setObjectName(QStringLiteral("impactView"));
    m_linesView->setAccessibleName(tr("Lines that it touches"));
    m_linesView->setModel(m_lines);
    m_linesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_linesView->setElastic({ ImpactColumn::Customer });
    m_linesView->setItemDelegate(new TickDelegate(appearance, m_linesView));
    m_linesView->setColumnHidden(ImpactColumn::Home, !m_plan->editable());
    m_linesView->installEventFilter(this);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_sum, 1);
    head->addWidget(m_fix);
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_linesView, 1);
    return box;
}

QWidget* ImpactDialog::buildHomes(const Appearance& appearance)
{
    auto* const box = new QWidget(this);
    m_homesTitle = parts::hint({}, box);
    m_homesTitle->setObjectName(QStringLiteral("homesTitle"));
    m_homesView = new TableView(appearance, box);
    m_homesView->setObjectName(QStringLiteral("homesView"));
    m_homesView->setAccessibleName(tr("Where the line could go"));
    m_homesView->setModel(m_homes);
    m_homesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_homesView->setElastic({ HomeColumn::Place });
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_homesTitle);
    layout->addWidget(m_homesView, 1);
    box->setVisible(m_plan->editable());
    return box;
}

QWidget* ImpactDialog::buildFoot()
{
    auto* const foot = new QWidget(this);
    m_figures = parts::hint({}, foot);
    m_figures->setObjectName(QStringLiteral("impactFigures"));
    m_message = parts::hint({}, foot);
    m_message->setObjectName(QStringLiteral("impactMessage"));
    m_message->hide();
    m_apply = parts::primaryButton("impactApplyButton", {}, foot);
    auto* const cancel = parts::plainButton("impactCancelButton", tr("Cancel"), foot);
    cancel->setToolTip(tr("Nothing changes"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_figures);
    layout->addWidget(m_message);
    layout->addLayout(parts::buttonRow({ cancel, m_apply }));
    return foot;
}

void ImpactDialog::connectAll()
{
    connect(m_plan.get(), &ImpactPlan::updated, this, &ImpactDialog::update);
    connect(m_plan.get(), &ImpactPlan::dropped, this, [this](const QString& text) { say(text, "late"); });
    connect(m_plan.get(), &ImpactPlan::failed, this, [this](const Failure& failure) {
        say(failure.text(), "short");
        m_apply->setEnabled(false);
        m_apply->setToolTip(failure.text());
    });
    connect(m_fix, &QPushButton::clicked, m_plan.get(), &ImpactPlan::fix);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        setApplying(true);
        Q_EMIT applyWanted();
    });
    connect(m_linesView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImpactDialog::showHomes);
    connect(m_lines, &ImpactModel::ticked, this, &ImpactDialog::tick);
    connect(m_linesView, &QAbstractItemView::activated, this, [this] { m_homesView->setFocus(); });
    connect(m_homesView, &QAbstractItemView::activated, this, [this](const QModelIndex& at) { takeHome(at.row()); });
}

int ImpactDialog::chosenRow() const
{
    const QModelIndexList rows = m_linesView->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void ImpactDialog::update()
{
    const Rehomed& result = m_plan->result();
    m_title->setText(changetexts::title(m_plan->change(), result.alone, m_plan->planning()));
    const QString sum = changetexts::sum(result.whole);
    const std::size_t fixable = m_plan->fixable();
    m_sum->setText(
        fixable > 0 ? tr("%1, %2 fixable without harm", "what is worse, lines").arg(sum, count(fixable)) : sum);
    m_sum->setAccessibleName(m_sum->text());
    m_fix->setText(fixable > 0 ? tr("&Fix %1").arg(count(fixable)) : tr("&Fix"));
    m_fix->setVisible(m_plan->editable());
    const QString figures = wording::figures(result.whole.before, result.whole.after);
    m_figures->setText(figures);
    m_figures->setVisible(!figures.isEmpty());
    const auto chosen = m_chosen;
    if (chosenRow() < 0 && m_lines->rowCount() > 0)
        m_linesView->chooseRow(std::max(0, chosen ? m_lines->rowOf(*chosen) : 0));
    else
        showHomes();
    updateButtons();
}

void ImpactDialog::updateButtons()
{
    const std::size_t fixable = m_plan->fixable();
    m_fix->setEnabled(fixable > 0 && !m_applying);
    m_fix->setToolTip(fixable > 0 ? tr("Moves them to where they are no worse than before, on units that are free")
                                  : tr("For nobody is there a free place that would be as good as before"));
    m_apply->setText(m_applying ? tr("Applying…") : applyText());
    m_apply->setEnabled(!m_applying);
    m_apply->setToolTip(tr("You can undo it as one step"));
}

/// "Apply: ETA 30 Jan, 6 move, 3 late"
QString ImpactDialog::applyText() const
{
    QStringList parts { changetexts::brief(m_plan->change(), m_plan->planning()) };
    const Impact& whole = m_plan->result().whole;
    if (!m_plan->moves().empty())
        parts << tr("%1 move", "lines").arg(count(m_plan->moves().size()));
    if (const std::size_t late = linesLater(whole); late > 0)
        parts << tr("%1 late", "lines").arg(count(late));
    if (const std::size_t open = linesOpened(whole); open > 0)
        parts << tr("%1 open", "lines").arg(count(open));
    return tr("Apply: %1", "what").arg(parts.join(QStringLiteral(", ")));
}

void ImpactDialog::showHomes()
{
    const int row = chosenRow();
    if (row < 0 || !m_plan->editable())
        return;
    const LineId line = m_lines->lineAt(row);
    const auto alone = std::ranges::find(m_plan->result().alone.lines, line, &LineImpact::id);
    m_homesTitle->setText(tr("%1 could go to:", "line").arg(wording::line(line)));
    if (m_chosen != line)
        m_homes->clear();
    m_chosen = line;
    if (alone == m_plan->result().alone.lines.end() || !alone->after) {
        m_homes->clear();
        return;
    }
    m_plan->askHomes(line, [this, line, impact = *alone](const Homes& homes) {
        if (m_chosen != line)
            return;
        m_homes->show(homes, impact, m_plan->planning());
        m_homesView->fitColumns();
        const ImpactPlan::Move* const move = m_plan->moveOf(line);
        for (int i = 0; i < m_homes->rowCount(); ++i) {
            const auto there = m_homes->moveAt(i);
            if (move ? there && there->text == move->text : !there)
                m_homesView->chooseRow(i);
        }
    });
}

void ImpactDialog::takeHome(int row)
{
    if (!m_chosen || row < 0 || row >= m_homes->rowCount() || m_applying)
        return;
    say({});
    if (auto move = m_homes->moveAt(row))
        m_plan->choose(std::move(*move));
    else
        m_plan->keep(*m_chosen);
}

/// Its proposed home is taken, or the line stays.
void ImpactDialog::tick(const LineId& line, bool on)
{
    if (m_applying)
        return;
    say({});
    if (!on)
        m_plan->keep(line);
    else if (const NewHome* const home = m_plan->homeOf(line))
        m_plan->choose(ImpactPlan::moveTo(*home));
}

/// Space ticks the chosen line, whichever cell is current.
bool ImpactDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_linesView || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
        return QDialog::eventFilter(watched, event);
    const QModelIndex home = m_lines->index(chosenRow(), ImpactColumn::Home);
    m_lines->setData(
        home, home.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return true;
}

void ImpactDialog::refused(const Failure& failure)
{
    setApplying(false);
    say(failure.text(), "short");
    m_plan->read();
}

void ImpactDialog::setApplying(bool applying)
{
    m_applying = applying;
    for (QWidget* const widget : std::initializer_list<QWidget*> { m_linesView, m_homesView })
        widget->setEnabled(!applying);
    updateButtons();
}

void ImpactDialog::say(const QString& sentence, const char* tone)
{
    parts::setTone(*m_message, tone);
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

/// At the end of the window, as high as it is.
void ImpactDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    const QWidget* main = parentWidget();
    while (main->parentWidget())
        main = main->parentWidget();
    const QRect window = main->frameGeometry();
    const int width = std::min(window.width(), fontMetrics().averageCharWidth() * 120);
    const int x = isRightToLeft() ? window.left() : window.right() - width;
    setGeometry(x, window.top() + 32, width, window.height() - 40);
}

void ImpactDialog::keyPressEvent(QKeyEvent* event)
{
    const int place = event->key() - Qt::Key_1;
    if (place >= 0 && place < 9)
        takeHome(place);
    else
        QDialog::keyPressEvent(event);
}

} // namespace allocation
