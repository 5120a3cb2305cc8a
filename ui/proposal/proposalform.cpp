#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/tableview.h"
#include "ui/proposal/movespane.h"
#include "ui/proposal/ownstrategy.h"
#include "ui/proposal/proposaldialog.h"
#include "ui/proposal/strategiesmodel.h"
#include "ui/proposal/tickdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

// How the comparison of strategies is laid out.

namespace allocation {

namespace {

QComboBox* newBox(const char* name, const QString& label, QWidget* parent)
{
    auto* const box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(label);
    return box;
}

} // namespace

void ProposalDialog::build()
{
    m_moves = new MovesPane(
        [this](const LineId& line) {
            const auto facts = m_needs.store.lines().facts(line);
            return facts ? facts->customer : QString();
        },
        m_needs.appearance, this);
    auto* const splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("proposalSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildStrategies());
    splitter->addWidget(m_moves);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot());
}

QWidget* ProposalDialog::buildHead()
{
    auto* const head = new QWidget(this);
    m_scope = newBox("proposalScopeBox", tr("What it is about"), head);
    for (const AllocateScope& scope : m_scopes)
        m_scope->addItem(scope.text);
    m_replaces = newBox("replacesBox", tr("What may be placed anew"), head);
    m_replaces->addItem(tr("only what is open"), static_cast<int>(Replaces::Nothing));
    m_replaces->addItem(tr("automatic allocations too"), static_cast<int>(Replaces::Auto));
    m_replaces->addItem(tr("those made by hand too"), static_cast<int>(Replaces::AutoAndManual));
    m_replaces->setToolTip(tr("Pinned and released units and batches on hold stay in any case"));
    auto* const replaces = new QLabel(tr("&Places"), head);
    replaces->setBuddy(m_replaces);
    auto* const layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts::heading(tr("What would a run do?"), head));
    layout->addStretch();
    layout->addWidget(m_scope);
    layout->addSpacing(8);
    layout->addWidget(replaces);
    layout->addWidget(m_replaces);
    return head;
}

QWidget* ProposalDialog::buildStrategies()
{
    auto* const box = new QWidget(this);
    m_table = new TableView(m_needs.appearance, box);
    m_table->setObjectName(QStringLiteral("strategiesView"));
    m_table->setAccessibleName(tr("Strategies and what each comes to"));
    m_table->setItemDelegate(new TickDelegate(m_needs.appearance, m_table));
    m_table->setModel(m_strategies);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->installEventFilter(this);
    m_description = parts::hint({}, box);
    m_description->setObjectName(QStringLiteral("strategyDescription"));
    m_ownToggle = new QToolButton(box);
    m_ownToggle->setObjectName(QStringLiteral("ownStrategyButton"));
    m_ownToggle->setProperty("look", QStringLiteral("link"));
    m_ownToggle->setText(tr("Put one together…"));
    m_ownToggle->setCheckable(true);
    m_own = new OwnStrategy(box);
    m_own->hide();
    auto* const below = new QHBoxLayout;
    below->addWidget(m_description, 1);
    below->addWidget(m_ownToggle, 0, Qt::AlignTop);
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    layout->addWidget(m_own);
    return box;
}

QWidget* ProposalDialog::buildFoot()
{
    auto* const foot = new QWidget(this);
    m_status = parts::hint({}, foot);
    m_status->setObjectName(QStringLiteral("proposalStatus"));
    const auto link = [foot](const char* name, const QString& text) {
        auto* const button = new QToolButton(foot);
        button->setObjectName(QLatin1StringView(name));
        button->setProperty("look", QStringLiteral("link"));
        button->setText(text);
        button->hide();
        return button;
    };
    m_stop = link("proposalStopButton", tr("Stop"));
    m_again = link("proposalAgainButton", tr("Work out anew"));
    m_accept = parts::primaryButton("acceptButton", {}, foot);
    auto* const close = parts::plainButton("proposalCloseButton", tr("Close"), foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* const layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_status, 1);
    for (QWidget* const widget : std::initializer_list<QWidget*> { m_stop, m_again, close, m_accept })
        layout->addWidget(widget);
    return foot;
}

} // namespace allocation
