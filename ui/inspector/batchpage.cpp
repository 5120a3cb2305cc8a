#include "ui/inspector/batchpage.h"

#include "bridge/wordingstory.h"
#include "ui/inspector/dates.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/section.h"
#include "ui/inspector/selectabletext.h"
#include "ui/inspector/storyrows.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"

#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr std::size_t mostLines { 40 };

Fact factOf(const LineOnBatch& on, const Planning& planning, int place)
{
    const QLocale locale;
    Fact fact;
    fact.title = wording::lineOfProduct(on.line.order, on.line.number);
    fact.strong = true;
    const LineStatus status = statusOf(on.overAllocated, on.open, on.timing);
    fact.chip = statusChip(status, wording::status(on.timing, on.whole, on.open, on.overAllocated));
    QStringList detail {
        on.qty == on.whole
            ? wording::units(on.qty)
            : BatchPage::tr("%1 of %2", "number, units").arg(formats::number(on.qty, locale), wording::units(on.whole))
    };
    if (!on.customer.empty())
        detail << formats::text(on.customer);
    if (on.due)
        detail << BatchPage::tr("due %1").arg(formats::date(*on.due, planning.date, locale));
    fact.detail = detail.join(QStringLiteral(" \u00b7 "));
    fact.id = QStringLiteral("line:") + formats::cellPart(on.line.order.text()) + u'|'
        + formats::cellPart(on.line.sku.text()) + u'|' + QString::number(on.line.number);
    fact.about = place;
    return fact;
}

} // namespace

BatchPage::BatchPage(const Workspace& work, QWidget* parent)
    : QWidget(parent)
{
    using Look = SelectableText::Look;
    auto* const top = new Section({}, this);
    m_head = new SelectableText("inspectorBatchHead", Look::Strong, top);
    m_sums = new SelectableText("inspectorBatchSums", Look::Muted, top);
    m_hold = new SelectableText("inspectorBatchHold", Look::Plain, top);
    m_details = new SelectableText("inspectorBatchDetails", Look::Muted, top);
    m_note = new SelectableText("inspectorBatchNote", Look::Plain, top);
    for (QWidget* const text : std::initializer_list<QWidget*> { m_head, m_sums, m_hold, m_details, m_note })
        top->add(text);
    m_linesSection = new Section({}, this);
    m_lines = new FactList("inspectorBatchLines", tr("Lines on it"), work.appearance, m_linesSection);
    m_lines->chooseByClick();
    m_moreLines = new SelectableText("inspectorBatchMore", Look::Muted, m_linesSection);
    m_linesSection->addWide(m_lines);
    m_linesSection->add(m_moreLines);
    auto* const ledger = new Section(tr("Who took its stock"), this);
    m_ledger = new FactList("inspectorLedger", tr("Who took its stock"), work.appearance, ledger);
    ledger->addWide(m_ledger);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* const part : std::initializer_list<QWidget*> { top, m_linesSection, ledger })
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_lines, &FactList::chosen, this, [this](const Fact& fact) {
        Q_EMIT lineWanted(m_batch.lines[static_cast<std::size_t>(fact.about.toInt())].line);
    });
}

QString BatchPage::titleOf(const InspectedBatch& batch)
{
    return formats::text(batch.batch.ref.text()) + QStringLiteral(" \u00b7 ") + formats::text(batch.batch.sku.text());
}

void BatchPage::show(const InspectedBatch& batch)
{
    m_batch = batch;
    const QLocale locale;
    const Batch& facts = batch.batch;
    const wording::DateText dates = shortDates(batch.planning.date);
    m_head->say(facts.eta ? tr("%1, expected %2", "units, date").arg(wording::units(facts.qty), dates(*facts.eta))
                          : tr("%1, in stock", "units").arg(wording::units(facts.qty)));
    m_sums->say(facts.available() >= 0
            ? tr("%1 allocated \u00b7 %2 available")
                  .arg(formats::number(facts.allocated, locale), formats::number(facts.available(), locale))
            : tr("%1 allocated \u00b7 over-allocated by %2")
                  .arg(formats::number(facts.allocated, locale), formats::number(-facts.available(), locale)));
    m_hold->say(facts.hold ? wording::hold(*facts.hold, dates) : QString());
    m_details->say(wording::details(facts).join(u'\n'));
    m_note->say(wording::note(facts.details->note, dates));
    showLines();
    m_ledger->setFacts(ledgerFacts(batch.ledger, facts.ref, batch.planning.date));
}

void BatchPage::showLines()
{
    std::vector<Fact> rows;
    for (const LineOnBatch& line : m_batch.lines)
        if (rows.size() < mostLines)
            rows.push_back(factOf(line, m_batch.planning, static_cast<int>(rows.size())));
    const std::size_t more = m_batch.lines.size() - rows.size();
    m_linesSection->setHeading(m_batch.lines.empty() ? tr("No lines on it") : tr("Lines on it"));
    m_lines->setFacts(std::move(rows));
    m_lines->setVisible(!m_lines->facts().empty());
    m_moreLines->say(more > 0 ? tr("and %n more, due later", "", static_cast<int>(more)) : QString());
}

} // namespace allocation
