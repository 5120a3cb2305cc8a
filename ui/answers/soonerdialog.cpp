#include "ui/answers/soonerdialog.h"

#include "ui/dialogs/parts.h"
#include "ui/dispatcher.h"
#include "ui/inspector/dates.h"
#include "ui/inspector/factlist.h"
#include "ui/models/storeview.h"

#include <algorithm>
#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace allocation {

namespace {

Chip payChip(const SoonerOption& option)
{
    if (option.somebodyPays())
        return { Tone::Late, QStringLiteral("short"), SoonerDialog::tr("somebody pays") };
    return { Tone::Good, QStringLiteral("tick"), SoonerDialog::tr("nobody pays") };
}

QString idOf(const LineId& line)
{
    return formats::cellPart(line.order.text()) + u'|' + formats::cellPart(line.sku.text()) + u'|'
        + QString::number(line.number);
}

} // namespace

SoonerDialog::SoonerDialog(const Workspace& work, const LineId& line, const QString& customer)
    : QDialog(work.window)
    , m_work(work)
    , m_scope { SoonerScope::Kind::Line, line, customer.toStdString() }
{
    setObjectName(QStringLiteral("soonerDialog"));
    setWindowTitle(tr("Get it sooner"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(customer);
    connect(&work.store, &StoreView::updated, this, &SoonerDialog::onUpdated);
    updateChoice();
    ask();
}

void SoonerDialog::build(const QString& customer)
{
    m_scopeBox = new QComboBox(this);
    m_scopeBox->setObjectName(QStringLiteral("soonerScopeBox"));
    m_scopeBox->setAccessibleName(tr("What is to be ready sooner"));
    m_scopeBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopeBox->setMinimumContentsLength(30);
    const QString order = formats::text(m_scope.line.order.text());
    m_scopeBox->addItem(wording::line(m_scope.line), static_cast<int>(SoonerScope::Kind::Line));
    m_scopeBox->addItem(tr("Whole order %1").arg(order), static_cast<int>(SoonerScope::Kind::Order));
    if (!customer.isEmpty())
        m_scopeBox->addItem(tr("All orders of %1").arg(customer), static_cast<int>(SoonerScope::Kind::Customer));
    m_options = new FactList("soonerOptionsView", tr("What would make it sooner"), m_work.appearance, this);
    auto* const area = new QScrollArea(this);
    area->setProperty("look", QStringLiteral("pane"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_options);
    area->setMinimumSize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 16);
    m_hint = parts::hint({}, this);
    m_hint->setObjectName(QStringLiteral("soonerHint"));
    m_apply = parts::primaryButton("soonerApplyButton", tr("&Apply"), this);
    auto* const close = parts::plainButton("soonerCloseButton", tr("Close"), this);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_scopeBox);
    layout->addWidget(area, 1);
    layout->addWidget(m_hint);
    layout->addLayout(parts::buttonRow({ close, m_apply }));
    connect(m_scopeBox, &QComboBox::currentIndexChanged, this, [this] {
        m_refused.clear();
        ask();
    });
    connect(m_options, &FactList::selectionMoved, this, &SoonerDialog::updateChoice);
    connect(m_options, &FactList::chosen, this, &SoonerDialog::apply);
    connect(m_apply, &QPushButton::clicked, this, &SoonerDialog::apply);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_options->setFocus();
}

void SoonerDialog::ask()
{
    m_scope.kind = static_cast<SoonerScope::Kind>(m_scopeBox->currentData().toInt());
    const int asked = ++m_asked;
    m_work.session.ask(
        this,
        [scope = m_scope](ReadModel& store, const std::stop_token& stop) { return soonerFindings(scope, store, stop); },
        [this, asked](std::vector<SoonerFinding> findings) {
            if (asked == m_asked)
                show(std::move(findings));
        });
}

void SoonerDialog::onUpdated(const Changes& changes)
{
    const bool concerned = changes.everything || m_scope.kind == SoonerScope::Kind::Customer
        || std::ranges::any_of(m_findings, [&](const SoonerFinding& finding) {
               return std::ranges::find(changes.skus, finding.sooner.line.sku) != changes.skus.end();
           });
    if (concerned)
        ask();
}

void SoonerDialog::show(std::vector<SoonerFinding> findings)
{
    m_findings = std::move(findings);
    m_choices.clear();
    std::vector<Fact> facts;
    for (std::size_t i = 0; i < m_findings.size(); ++i)
        addRows(facts, i);
    m_options->setFacts(std::move(facts));
    if (!m_options->selected())
        m_options->selectFirst();
    updateChoice();
}

/// How the line stands, and below it what would help.
void SoonerDialog::addRows(std::vector<Fact>& facts, std::size_t finding)
{
    const SoonerFinding& found = m_findings[finding];
    Fact standing;
    standing.title = wording::soonerThan(found.sooner, shortDates(found.today));
    standing.strong = true;
    standing.choosable = false;
    standing.id = QStringLiteral("line:") + idOf(found.sooner.line);
    facts.push_back(standing);
    for (std::size_t i = 0; i < found.sooner.options.size(); ++i) {
        const SoonerOption& option = found.sooner.options[i];
        Fact fact;
        fact.title = wording::sooner(option, found.sooner, shortDates(found.today));
        fact.chip = payChip(option);
        fact.id = QStringLiteral("sooner:") + idOf(found.sooner.line) + u'|' + QString::number(i + 1);
        fact.about = static_cast<int>(m_choices.size());
        m_choices.push_back({ finding, i });
        facts.push_back(fact);
    }
}

const SoonerOption* SoonerDialog::chosen() const
{
    const Fact* const fact = m_options->selected();
    if (!fact || !fact->choosable)
        return nullptr;
    const Choice& choice = m_choices[static_cast<std::size_t>(fact->about.toInt())];
    return &m_findings[choice.finding].sooner.options[choice.option];
}

void SoonerDialog::updateChoice()
{
    const bool something = chosen() != nullptr;
    m_apply->setEnabled(something);
    parts::setTone(*m_hint, m_refused.isEmpty() ? "" : "short");
    if (!m_refused.isEmpty())
        m_hint->setText(m_refused);
    else if (something)
        m_hint->setText(tr("It is one step, which can be undone."));
    else if (m_findings.empty() && m_scope.kind != SoonerScope::Kind::Line)
        m_hint->setText(tr("Every line is on time, and none is ready later than the others of its order."));
    else if (m_choices.empty())
        m_hint->setText(tr("Nothing helps as stock is now: no batch, no swap and no other line would make it sooner."));
    else
        m_hint->setText(tr("Choose what is to be done."));
    m_apply->setToolTip(something ? QString() : m_hint->text());
}

void SoonerDialog::apply()
{
    const SoonerOption* const option = chosen();
    if (!option)
        return;
    const Choice& choice = m_choices[static_cast<std::size_t>(m_options->selected()->about.toInt())];
    Sending sending;
    sending.seen = m_findings[choice.finding].version;
    sending.shown = option->shown;
    m_refused.clear();
    m_apply->setEnabled(false);
    const bool single = m_scope.kind == SoonerScope::Kind::Line;
    m_work.dispatcher.send(
        option->command, sending,
        [dialog = QPointer(this), single](const Outcome&) {
            if (SoonerDialog* const shown = dialog.data(); shown != nullptr && single)
                shown->accept();
        },
        [dialog = QPointer(this)](const Failure& failure) {
            if (SoonerDialog* const shown = dialog.data())
                shown->refuse(failure);
        });
}

/// What came between is shown with the reason, and the answers are worked out anew.
void SoonerDialog::refuse(const Failure& failure)
{
    m_refused = failure.text();
    ask();
    updateChoice();
}

} // namespace allocation
