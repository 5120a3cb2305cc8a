#include "ui/proposal/allocatedialog.h"

#include "bridge/wording.h"
#include "ui/dialogs/parts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

QString lines(qint64 count)
{
    return wording::lines(static_cast<std::size_t>(count));
}

} // namespace

AllocateDialog::AllocateDialog(QList<AllocateScope> scopes, const QString& strategy, QWidget* parent)
    : QDialog(parent)
    , m_scopes(std::move(scopes))
{
    setObjectName(QStringLiteral("allocateDialog"));
    setWindowTitle(tr("Auto-allocate"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_hint = parts::hint({}, this);
    m_hint->setObjectName(QStringLiteral("allocateHint"));
    m_hint->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_hint->setAlignment(Qt::AlignTop);
    m_allocate = parts::primaryButton("allocateButton", {}, this);
    auto* const compare = parts::plainButton("compareButton", tr("&Compare…"), this);
    compare->setToolTip(tr("See what strategies would do, line by line, before anything happens"));
    auto* const cancel = parts::plainButton("allocateCancelButton", tr("Cancel"), this);
    QHBoxLayout* const buttons = parts::buttonRow({ cancel, m_allocate });
    buttons->insertWidget(0, compare);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(parts::heading(tr("Place what is open"), this));
    layout->addWidget(buildScopes());
    layout->addWidget(buildStrategies(strategy));
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_allocate, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_buttons->checkedId(), this->strategy());
        accept();
    });
    connect(compare, &QPushButton::clicked, this, [this] {
        Q_EMIT compareWanted(m_buttons->checkedId(), this->strategy());
        accept();
    });
    update();
}

QWidget* AllocateDialog::buildScopes()
{
    auto* const box = new QWidget(this);
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_buttons = new QButtonGroup(this);
    for (int i = 0; i < m_scopes.size(); ++i) {
        auto* const button = new QRadioButton(box);
        button->setObjectName(QLatin1StringView(m_scopes[i].name));
        button->setChecked(i == 0);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, &AllocateDialog::update);
    return box;
}

QWidget* AllocateDialog::buildStrategies(const QString& strategy)
{
    auto* const box = new QWidget(this);
    m_strategy = new QComboBox(box);
    m_strategy->setObjectName(QStringLiteral("strategyBox"));
    for (const StrategyChoice& choice : strategies::named()) {
        m_strategy->addItem(choice.name);
        m_strategy->setItemData(m_strategy->count() - 1, choice.description, Qt::ToolTipRole);
    }
    if (m_strategy->findText(strategy) < 0)
        m_strategy->addItem(strategy); // the planner's own
    m_strategy->setCurrentText(strategy);
    auto* const label = new QLabel(tr("&Strategy"), box);
    label->setBuddy(m_strategy);
    auto* const layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_strategy, 1);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &AllocateDialog::update);
    return box;
}

StrategyChoice AllocateDialog::strategy() const
{
    return strategies::find(m_strategy->currentText()).value_or(strategies::named().front());
}

void AllocateDialog::setPlaceable(int scope, qint64 count)
{
    m_scopes[scope].placeable = count;
    update();
}

void AllocateDialog::update()
{
    const StrategyChoice choice = strategy();
    const bool byRule = choice.strategy == Strategy();
    for (int i = 0; i < m_scopes.size(); ++i) {
        const AllocateScope& scope = m_scopes[i];
        m_buttons->button(i)->setText(
            scope.placeable ? tr("%1: %2", "scope, lines").arg(scope.text, lines(*scope.placeable)) : scope.text);
    }
    m_hint->setText(tr("%1 What is allocated already stays where it is. You can undo this as one step.", "strategy")
                        .arg(choice.description));
    // What another strategy places is known only when it was worked out.
    const auto count = m_scopes[m_buttons->checkedId()].placeable;
    const bool nothing = byRule && count == 0;
    m_allocate->setText(byRule && count ? tr("Allocate %1").arg(lines(*count)) : tr("Allocate"));
    m_allocate->setEnabled(!nothing);
    m_allocate->setToolTip(nothing ? tr("No open line fits on a batch as a whole") : QString());
}

} // namespace allocation
