#include "ui/day/snapshotplan.h"

#include "domain/overloaded.h"
#include "service/draft.h"

#include <array>
#include <QCoreApplication>
#include <QLocale>
#include <set>

namespace allocation {

namespace {

struct Proposals {
    Q_DECLARE_TR_FUNCTIONS(allocation::Proposals)
};

enum Group {
    Asked,
    Shipped_,
    Cancelled,
    Received,
    Used,
    Quantities,
    Dates,
    NewLines,
    NewBatches,
    ChangedLines,
    Described,
    Places,
    GroupCount
};

/// Sorts what the events tell into groups. What is told as gone is not told again as what it takes to do that.
class Grouping
{
public:
    Grouping(const ImportResult& result, const wording::DateText& date)
        : m_date(date)
    {
        for (const AskedEntry& entry : result.asked)
            m_groups[Asked] << wording::asked(entry);
        for (const GoneEntry& entry : result.gone) {
            m_groups[groupOf(entry.what)] << wording::gone(entry);
            if (entry.done && !entry.line)
                m_told.insert(entry.batch);
            if (entry.done && !entry.as.empty())
                m_told.insert(entry.as);
        }
    }

    void add(const Event& event)
    {
        std::visit(Overloaded {
                       [this](const BatchCreated& e) { addBatches(e); },
                       [this](const BatchQuantityChanged& e) { addBatch(Quantities, e.ref, e); },
                       [this](const BatchRescheduled& e) { addBatch(Dates, e.ref, e); },
                       [this](const BatchHeld& e) { addBatch(Described, e.ref, e); },
                       [this](const BatchDescribed& e) { addBatch(Described, e.ref, e); },
                       [this](const ProductDescribed& e) { tell(Described, e); },
                       [this](const OrderLineChanged& e) { tell(ChangedLines, e); },
                       [this](const OrderLineAdded& e) {
                           for (const OrderLine& line : e.lines)
                               tell(NewLines, OrderLineAdded { e.sku, { line } });
                       },
                       [this](const Allocated& e) { addPlaces(e); }, [this](const Deallocated& e) { addPlaces(e); },
                       [this](const Moved& e) { addPlaces(e); }, [](const auto&) {}, // told as gone
                   },
            event);
    }

    std::vector<SectionsView::Section> sections() const
    {
        const std::array<Chip, GroupCount> headings { {
            { Tone::Late, QStringLiteral("ring"), Proposals::tr("To be decided") },
            { Tone::Plain, QStringLiteral("leave"), Proposals::tr("Shipped") },
            { Tone::Plain, QStringLiteral("close"), Proposals::tr("Cancelled") },
            { Tone::Plain, QStringLiteral("receive"), Proposals::tr("Received") },
            { Tone::Plain, QStringLiteral("close"), Proposals::tr("Batches gone") },
            { Tone::Plain, QStringLiteral("counted"), Proposals::tr("Quantities") },
            { Tone::Plain, QStringLiteral("inbound"), Proposals::tr("Dates") },
            { Tone::Plain, QStringLiteral("plus"), Proposals::tr("New lines") },
            { Tone::Plain, QStringLiteral("in-stock"), Proposals::tr("New batches") },
            { Tone::Plain, QStringLiteral("move-to"), Proposals::tr("Changed lines") },
            { Tone::Plain, QStringLiteral("note"), Proposals::tr("Described") },
            { Tone::Plain, QStringLiteral("move-to"), Proposals::tr("Other places") },
        } };
        std::vector<SectionsView::Section> sections;
        for (int group = 0; group < GroupCount; ++group) {
            const QStringList& sentences = m_groups[static_cast<std::size_t>(group)];
            if (sentences.isEmpty())
                continue;
            Chip heading = headings[static_cast<std::size_t>(group)];
            heading.text = Proposals::tr("%1 (%2)", "heading, number of entries")
                               .arg(heading.text, QLocale().toString(sentences.size()));
            sections.push_back({ group, heading, sentences });
        }
        return sections;
    }

private:
    static Group groupOf(GoneEntry::What what)
    {
        switch (what) {
        case GoneEntry::What::Shipped:
            return Shipped_;
        case GoneEntry::What::Cancelled:
            return Cancelled;
        case GoneEntry::What::Received:
            return Received;
        case GoneEntry::What::Used:
            break;
        }
        return Used;
    }

    void tell(Group group, const Event& event) { m_groups[group] << wording::event(event, m_date); }

    void addBatch(Group group, const BatchRef& ref, const Event& event)
    {
        if (!m_told.contains(ref))
            tell(group, event);
    }

    void addBatches(const BatchCreated& event)
    {
        for (const Batch& batch : event.batches)
            addBatch(NewBatches, batch.ref, BatchCreated { event.sku, { batch } });
    }

    template <class Change>
    void addPlaces(const Change& event)
    {
        for (const LineChange& line : event.lines)
            tell(Places, Change { { event.sku, { line } } });
    }

    const wording::DateText& m_date;
    std::set<BatchRef> m_told;
    std::array<QStringList, GroupCount> m_groups;
};

} // namespace

SnapshotPlan tryOut(ReadModel& store, const NewScratch& scratch, const std::string& who, const Import& import)
{
    SnapshotPlan plan;
    plan.seq = store.lastSeq();
    Preview shown = preview(store, scratch, { newCommandId(), who }, import);
    if (const auto* const result = std::get_if<ImportResult>(&shown.outcome.result))
        plan.result = *result;
    plan.impact = std::move(shown.impact);
    plan.events = std::move(shown.outcome.events);
    return plan;
}

std::vector<SectionsView::Section> proposalsOf(
    const ImportResult& result, const Events& events, const wording::DateText& date)
{
    Grouping grouping(result, date);
    for (const Event& event : events)
        grouping.add(event);
    return grouping.sections();
}

} // namespace allocation
