#pragma once

#include "bridge/wording.h"
#include "bridge/wordingtext.h"

#include <algorithm>

namespace allocation::wording {

// What the parts of a report are made of. Only for wording*.cpp.

inline QString andMore(std::size_t count)
{
    return Text::tr("And %1 more.", "entries of a report", pluralOf(count)).arg(number(count));
}

/// "SO-42 / CHAIR, Smith"
inline QString lineAndCustomer(const LineId& id, const std::string& customer)
{
    return customer.empty() ? line(id) : Text::tr("%1, %2", "line, customer").arg(line(id), plain(customer));
}

/// "B1 (CHAIR)"
inline QString batchAndSku(const BatchRef& ref, const Sku& sku)
{
    return Text::tr("%1 (%2)", "batch, SKU").arg(plain(ref), plain(sku));
}

/// "9 days late, ready 2030-01-14"
inline QString latenessAndReady(const Timing& timing, const DateText& date)
{
    return timing.ready ? Text::tr("%1, ready %2", "lateness, date").arg(lateness(timing.daysLate), date(*timing.ready))
                        : lateness(timing.daysLate);
}

/// "Shipped (2)"
inline QString headingOf(const QString& what, std::size_t count)
{
    return Text::tr("%1 (%2)", "heading, number of entries").arg(what, number(count));
}

/// @param tell makes the sentence of an entry @param count of all entries, of which these are the first
template <class Entries, class Tell>
void addSection(std::vector<Section>& sections, const QString& heading, const Entries& entries, std::size_t count,
    std::size_t most, Tell tell)
{
    if (count == 0)
        return;
    Section section { heading, {} };
    const std::size_t shown = std::min(most, entries.size());
    for (std::size_t i = 0; i < shown; ++i)
        section.sentences << tell(entries[i]);
    if (count > shown)
        section.sentences << andMore(count - shown);
    sections.push_back(std::move(section));
}

} // namespace allocation::wording
