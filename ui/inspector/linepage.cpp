#include "ui/inspector/linepage.h"

#include "bridge/wordingexplain.h"
#include "bridge/wordingstory.h"
#include "ui/actions.h"
#include "ui/dispatcher.h"
#include "ui/dragguide.h"
#include "ui/inspector/chiplabel.h"
#include "ui/inspector/dates.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/flowlayout.h"
#include "ui/inspector/linecandidates.h"
#include "ui/inspector/section.h"
#include "ui/inspector/selectabletext.h"
#include "ui/inspector/storyrows.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"
#include "ui/mover.h"

#include <QMainWindow>
#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr std::size_t mostCandidates { 8 };

QString head(const OrderLine& line, const wording::DateText& date)
{
    return line.due ? LinePage::tr("%1, due %2", "units, date").arg(wording::units(line.qty), date(*line.due))
                    : LinePage::tr("%1, no due date", "units").arg(wording::units(line.qty));
}

Chip batchChip(const Explained& part, bool alone)
{
    const QString ref = formats::text(part.part.batch.text());
    const QString text = alone
        ? ref
        : LinePage::tr("%1: %2", "batch, number").arg(ref, formats::number(part.part.qty, QLocale()));
    return part.eta ? Chip { Tone::Inbound, QStringLiteral("inbound"), text }
                    : Chip { Tone::Good, QStringLiteral("in-stock"), text };
}

} // namespace

LinePage::LinePage(const Workspace& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
{
    build();
}

void LinePage::build()
{
    using Look = SelectableText::Look;
    auto* const top = new Section({}, this);
    m_head = new SelectableText("inspectorHead", Look::Strong, top);
    m_customer = new SelectableText("inspectorCustomer", Look::Muted, top);
    m_chips = new QWidget(top);
    m_chips->setObjectName(QStringLiteral("inspectorChips"));
    new FlowLayout(6, m_chips);
    for (QWidget* const widget : std::initializer_list<QWidget*> { m_head, m_customer, m_chips })
        top->add(widget);
    auto* const why = new Section(tr("Why here"), this);
    m_why = new SelectableText("inspectorWhy", Look::Plain, why);
    why->add(m_why);
    m_noteSection = new Section(tr("Note"), this);
    m_note = new SelectableText("inspectorNote", Look::Plain, m_noteSection);
    m_details = new SelectableText("inspectorDetails", Look::Muted, m_noteSection);
    m_noteSection->add(m_note);
    m_noteSection->add(m_details);
    auto* const journey = new Section(tr("Journey"), this);
    m_journey = new FactList("inspectorJourney", tr("Journey"), m_work.appearance, journey);
    journey->addWide(m_journey);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* const part : std::initializer_list<QWidget*> {
             top, why, buildCandidates(), buildOrder(), buildPin(), m_noteSection, journey })
        layout->addWidget(part);
    layout->addStretch(1);
}

QToolButton* LinePage::buttonFor(const char* name, const char* action)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("look", QStringLiteral("link"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    if (action)
        button->setDefaultAction(m_work.window->findChild<QAction*>(QLatin1StringView(action)));
    return button;
}

QWidget* LinePage::buildCandidates()
{
    auto* const section = new Section(tr("Where else it fits"), this);
    m_candidates = new FactList("inspectorCandidates", tr("Where else it fits"), m_work.appearance, section);
    connect(m_candidates, &FactList::chosen, this, &LinePage::choose);
    auto* const buttons = new QWidget(section);
    auto* const flow = new FlowLayout(4, buttons);
    m_more = buttonFor("inspectorMoreButton", nullptr);
    connect(m_more, &QToolButton::clicked, m_work.actions.moveTo, &QAction::trigger);
    flow->addWidget(m_more);
    flow->addWidget(buttonFor("inspectorSoonerButton", "soonerAction"));
    section->addWide(m_candidates);
    section->addWide(buttons);
    return section;
}

QWidget* LinePage::buildOrder()
{
    auto* const section = new Section(tr("Order"), this);
    m_order = new SelectableText("inspectorOrder", SelectableText::Look::Plain, section);
    m_holdsBack = buttonFor("inspectorHoldsBackButton", nullptr);
    connect(m_holdsBack, &QToolButton::clicked, this, [this] {
        if (const auto line = completenessOf(m_line.order).holdsBack)
            Q_EMIT lineWanted(*line);
    });
    section->add(m_order);
    section->addWide(m_holdsBack);
    return section;
}

QWidget* LinePage::buildPin()
{
    auto* const section = new Section(tr("Pin"), this);
    m_pin = new SelectableText("inspectorPin", SelectableText::Look::Plain, section);
    auto* const buttons = new QWidget(section);
    auto* const flow = new FlowLayout(4, buttons);
    flow->addWidget(buttonFor("inspectorPinButton", "pinUntilAction"));
    flow->addWidget(buttonFor("inspectorUnpinButton", "unpinAction"));
    section->add(m_pin);
    section->addWide(buttons);
    return section;
}

QString LinePage::titleOf(const InspectedLine& line)
{
    const LineId& id = line.line.id;
    return wording::lineOfProduct(id.order, id.number) + QStringLiteral(" \u00b7 ") + formats::text(id.sku.text());
}

void LinePage::show(const InspectedLine& line)
{
    m_line = line;
    m_head->say(head(line.line, shortDates(m_line.product.planning.date)));
    QStringList about;
    if (!line.line.customer.empty())
        about << formats::text(line.line.customer);
    about << tr("priority %1").arg(line.line.effectivePriority());
    m_customer->say(about.join(QStringLiteral(" \u00b7 ")));
    showChips();
    m_why->say(wording::explanation(line.why, shortDates(m_line.product.planning.date)).join(u'\n'));
    showCandidates();
    showOrder();
    showPin();
    showNotes();
    m_journey->setFacts(journeyFacts(line.journey, line.product.planning.date));
}

void LinePage::showChips()
{
    QLayout* const layout = m_chips->layout();
    while (QLayoutItem* const item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const Chip& chip) {
        auto* const label = new ChipLabel(chip, m_work.appearance, m_chips);
        layout->addWidget(label);
        label->show();
    };
    bool over = false;
    for (const Explained& part : m_line.why.parts) {
        add(batchChip(part, m_line.why.parts.size() == 1));
        over = over || part.why == Explained::Why::OverAllocated;
    }
    const LineStatus status = statusOf(over, m_line.why.open, m_line.why.timing);
    add(statusChip(status, wording::status(m_line.why.timing, m_line.line.qty, m_line.why.open, over)));
    if (m_line.line.details->kind != LineKind::Order)
        add({ Tone::Note, {}, wording::kind(m_line.line.details->kind) });
}

void LinePage::showCandidates()
{
    Candidates candidates = candidatesOf(m_line, mostCandidates);
    const std::size_t more = candidates.more;
    m_candidates->setFacts(std::move(candidates.facts));
    m_candidates->setVisible(!m_candidates->facts().empty());
    m_more->setText(more > 0 ? tr("and %n more\u2026", "", static_cast<int>(more)) : tr("Move to\u2026"));
    m_more->setToolTip(m_work.actions.moveTo->toolTip());
}

void LinePage::showOrder()
{
    const OrderCompleteness whole = completenessOf(m_line.order);
    m_order->say(wording::completeness(m_line.line.id.order, whole, shortDates(m_line.product.planning.date)));
    const bool elsewhere = whole.holdsBack && *whole.holdsBack != m_line.line.id;
    m_holdsBack->setVisible(elsewhere);
    if (elsewhere)
        m_holdsBack->setText(
            tr("Go to %1").arg(fontMetrics().elidedText(wording::line(*whole.holdsBack), Qt::ElideMiddle, 180)));
}

void LinePage::showPin()
{
    QStringList pins;
    for (const Allocation& part : m_line.line.allocations) {
        if (!part.pin)
            continue;
        const QString pin = wording::pin(*part.pin, shortDates(m_line.product.planning.date));
        const bool binds = part.pin->binds(m_line.product.planning.date);
        pins << tr("%1: %2", "batch, pin")
                    .arg(formats::text(part.batch.text()), binds ? pin : tr("pin ended (%1)").arg(pin));
    }
    m_pin->say(pins.isEmpty() ? tr("Not pinned: runs and others may move it.") : pins.join(u'\n'));
}

void LinePage::showNotes()
{
    const QString note = wording::note(m_line.line.details->note, shortDates(m_line.product.planning.date));
    const QStringList details = wording::details(m_line.line, shortDates(m_line.product.planning.date));
    m_note->say(note);
    m_details->say(details.join(u'\n'));
    m_noteSection->setHeading(note.isEmpty() ? tr("Details") : tr("Note"));
    m_noteSection->setVisible(!note.isEmpty() || !details.isEmpty());
}

void LinePage::choose(const Fact& fact)
{
    if (fact.about.typeId() == QMetaType::Int) {
        const SoonerOption& swap = m_line.swaps[static_cast<std::size_t>(fact.about.toInt())];
        Sending sending;
        sending.shown = swap.shown;
        m_work.dispatcher.send(swap.command, sending);
        return;
    }
    if (m_work.guide.holdsCut())
        m_work.guide.letGo(); // it is this line that moves
    m_work.mover.hold({ m_line.line.id });
    m_work.mover.drop({ m_line.line.id.sku, BatchRef(fact.about.toString().toStdString()) },
        [&guide = m_work.guide](const Mover::Question& question) { guide.ask(question); });
}

} // namespace allocation
