#include "ui/proposal/ownstrategy.h"

#include "bridge/wording.h"
#include "domain/strategywords.h"
#include "ui/dialogs/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace allocation {

namespace {

QString text(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

OwnStrategy::OwnStrategy(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ownStrategy"));
    auto* const row = new QHBoxLayout;
    const auto add = [row](QWidget* widget) { row->addWidget(widget); };
    add(addBox("sequenceBox", tr("Who is served first"), static_cast<int>(Aspect::Sequence)));
    add(addBox("choiceBox", tr("From which batch"), static_cast<int>(Aspect::Choice)));
    add(addBox("servingBox", tr("Whole, split or shared"), static_cast<int>(Aspect::Serving)));
    add(addBox("ordersBox", tr("Single lines or complete orders"), static_cast<int>(Aspect::Orders)));
    m_boxes.back()->setItemText(0, tr("single lines"));
    m_horizon = new QSpinBox(this);
    m_horizon->setObjectName(QStringLiteral("horizonEdit"));
    m_horizon->setAccessibleName(tr("Days ahead that are served"));
    m_horizon->setToolTip(tr("Lines due later leave the stock alone"));
    m_horizon->setRange(-1, 3650);
    m_horizon->setValue(-1);
    m_horizon->setSpecialValueText(tr("whenever due"));
    m_horizon->setSuffix(tr(" days ahead"));
    add(m_horizon);
    m_add = parts::plainButton("ownStrategyAddButton", tr("Compare it too"), this);
    add(m_add);
    row->addStretch();
    m_result = parts::hint({}, this);
    m_result->setObjectName(QStringLiteral("ownStrategyName"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_result);
    connect(m_horizon, &QSpinBox::valueChanged, this, &OwnStrategy::update);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const auto choice = strategies::find(text()))
            Q_EMIT added(*choice);
    });
    update();
}

QComboBox* OwnStrategy::addBox(const char* name, const QString& label, int aspect)
{
    auto* const box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    if (static_cast<Aspect>(aspect) == Aspect::Orders)
        box->addItem({});
    for (const AspectWord& word : aspectWords()) {
        if (static_cast<int>(word.aspect) != aspect)
            continue;
        box->addItem(allocation::text(word.text), allocation::text(word.text));
        box->setItemData(box->count() - 1, strategies::translated(word.description), Qt::ToolTipRole);
    }
    connect(box, &QComboBox::currentIndexChanged, this, &OwnStrategy::update);
    m_boxes << box;
    return box;
}

QString OwnStrategy::text() const
{
    QStringList words;
    for (const QComboBox* const box : m_boxes)
        if (const QString word = box->currentData().toString(); !word.isEmpty())
            words << word;
    if (m_horizon->value() >= 0)
        words << allocation::text(horizonWord) + QString::number(m_horizon->value());
    return words.join(QLatin1Char('+'));
}

void OwnStrategy::update()
{
    if (!m_result)
        return;
    const auto parsed = parseStrategy(text().toStdString());
    const auto* const bad = std::get_if<BadStrategy>(&parsed);
    const QString said = bad ? wording::failure(*bad).text()
                             : tr("That is %1.", "strategy").arg(strategies::find(text())->name);
    m_result->setText(said);
    m_result->setAccessibleName(said);
    m_add->setEnabled(bad == nullptr);
    m_add->setToolTip(bad ? said : QString());
}

} // namespace allocation
