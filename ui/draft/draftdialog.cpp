#include "ui/draft/draftdialog.h"

#include "bridge/wordingdrafts.h"
#include "ui/dialogs/parts.h"
#include "ui/draft/drafttexts.h"
#include "ui/models/formats.h"
#include "ui/panels/tableview.h"

#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace allocation {

namespace {

/// More lines than that nobody reads; the sum above says how many there are.
constexpr std::size_t shownImpacts = 500;

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QStandardItem* cell(const QString& text)
{
    auto* const item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(formats::plainTip(text));
    return item;
}

QStandardItem* numberCell(const QString& text)
{
    QStandardItem* const item = cell(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QStandardItem* chipCell(const Chip& chip)
{
    QStandardItem* const item = cell(chip.text);
    item->setData(QVariant::fromValue(chip), ChipRole);
    return item;
}

Chip chipOf(const Draft::Step& step)
{
    if (step.refusal)
        return { Tone::Short, QStringLiteral("short"), DraftDialog::tr("no longer fits") };
    if (step.differs)
        return { Tone::Late, QStringLiteral("clock"), DraftDialog::tr("differs") };
    return { Tone::Plain, QStringLiteral("tick"), DraftDialog::tr("fits") };
}

QList<QStandardItem*> figureRow(const QString& name, const QString& before, const QString& after)
{
    QStandardItem* const now = numberCell(after);
    now->setData(before != after, StrongRole);
    return { cell(name), numberCell(before), now };
}

} // namespace

DraftDialog::DraftDialog(const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_steps(new QStandardItemModel(this))
    , m_impact(new QStandardItemModel(this))
    , m_figures(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("draftDialog"));
    setWindowTitle(tr("Differences of the draft"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title = parts::heading({}, this);
    m_title->setObjectName(QStringLiteral("draftDialogTitle"));
    m_impactTitle = parts::hint({}, this);
    m_impactTitle->setObjectName(QStringLiteral("draftImpactTitle"));
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    m_stepsView = addTable("draftSteps", tr("Changes in the draft"), m_steps);
    layout->addWidget(m_impactTitle);
    m_impactView = addTable("draftImpact", tr("What would change"), m_impact);
    m_figuresView = addTable("draftKpis", tr("Figures before and after"), m_figures);
    m_figuresView->setMaximumHeight(fontMetrics().height() * 12);
    m_takeBack = parts::plainButton("draftTakeBackButton", tr("&Take back the last"), this);
    auto* const close = parts::primaryButton("draftCloseButton", tr("Close"), this);
    layout->addLayout(parts::buttonRow({ m_takeBack, close }));
    connect(m_takeBack, &QPushButton::clicked, this, &DraftDialog::takeBackWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40);
}

TableView* DraftDialog::addTable(const char* name, const QString& accessibleName, QStandardItemModel* model)
{
    auto* const view = new TableView(m_appearance, this);
    view->setObjectName(QLatin1StringView(name));
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setSortingEnabled(false);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    static_cast<QVBoxLayout*>(layout())->addWidget(view, 1);
    return view;
}

void DraftDialog::showDraft(const DraftSheet& sheet, const Kpis& shown)
{
    m_title->setText(drafttexts::title(sheet));
    m_takeBack->setEnabled(!sheet.steps.empty());
    showSteps(sheet);
    showImpact(sheet);
    showFigures(sheet, shown);
}

void DraftDialog::showSteps(const DraftSheet& sheet)
{
    m_steps->clear();
    m_steps->setHorizontalHeaderLabels({ tr("Change"), tr("State"), tr("Why") });
    for (const Draft::Step& step : sheet.steps) {
        QStandardItem* const what = cell(capitalized(wording::step(step.what.command)));
        what->setData(true, StrongRole);
        QStandardItem* const why = cell(wording::trouble(step));
        why->setData(true, MutedRole);
        m_steps->appendRow({ what, chipCell(chipOf(step)), why });
    }
    m_stepsView->fitColumns();
    m_stepsView->scrollToBottom();
}

void DraftDialog::showImpact(const DraftSheet& sheet)
{
    m_impactTitle->setText(wording::impact(sheet.impact));
    m_impact->clear();
    m_impact->setHorizontalHeaderLabels({ tr("What would change") });
    for (std::size_t i = 0; i < std::min(sheet.impact.lines.size(), shownImpacts); ++i) {
        const LineImpact& line = sheet.impact.lines[i];
        QStandardItem* const item = line.worse()
            ? chipCell({ Tone::Late, QStringLiteral("clock"), wording::impact(line) })
            : cell(wording::impact(line));
        m_impact->appendRow(item);
    }
    for (std::size_t i = 0; i < std::min(sheet.impact.batches.size(), shownImpacts); ++i)
        m_impact->appendRow(cell(wording::impact(sheet.impact.batches[i])));
    m_impactView->fitColumns();
}

void DraftDialog::showFigures(const DraftSheet& sheet, const Kpis& shown)
{
    const Kpis before = drafttexts::withoutDraft(shown, sheet.shift);
    const QLocale here = locale();
    m_figures->clear();
    m_figures->setHorizontalHeaderLabels({ tr("Figure"), tr("Without the draft"), tr("With the draft") });
    for (const int column : { 1, 2 })
        m_figures->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_figures->appendRow(figureRow(tr("Late lines"), here.toString(before.lateLines), here.toString(shown.lateLines)));
    m_figures->appendRow(
        figureRow(tr("Units short"), here.toString(before.shortUnits), here.toString(shown.shortUnits)));
    m_figures->appendRow(
        figureRow(tr("Units to allocate"), here.toString(before.openUnits), here.toString(shown.openUnits)));
    m_figures->appendRow(figureRow(
        tr("Orders wholly allocated"), formats::rate(before.orderFill, here), formats::rate(shown.orderFill, here)));
    m_figuresView->fitColumns();
}

} // namespace allocation
