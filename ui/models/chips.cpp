#include "ui/models/chips.h"

#include "bridge/wording.h"

#include <algorithm>

namespace allocation {

Chip statusChip(LineStatus status, const QString& text)
{
    switch (status) {
    case LineStatus::OverAllocated:
        return { Tone::Short, QStringLiteral("short"), text };
    case LineStatus::Open:
        return { Tone::Muted, QStringLiteral("ring"), text };
    case LineStatus::Late:
        return { Tone::Late, QStringLiteral("clock"), text };
    case LineStatus::Shipped:
    case LineStatus::OnTime:
        break;
    }
    return { Tone::Plain, QStringLiteral("tick"), text };
}

Chip etaChip(const std::optional<Date>& eta, const QString& text)
{
    return eta ? Chip { Tone::Inbound, QStringLiteral("inbound"), text }
               : Chip { Tone::Good, QStringLiteral("in-stock"), text };
}

Chip verdictChip(const Verdict& verdict)
{
    const QString text = wording::verdict(verdict);
    switch (verdict.kind) {
    case Verdict::Kind::IsHere:
        return { Tone::Plain, QStringLiteral("tick"), text };
    case Verdict::Kind::Fits:
        return verdict.daysLate > 0 ? Chip { Tone::Late, QStringLiteral("clock"), text }
                                    : Chip { Tone::Good, QStringLiteral("tick"), text };
    case Verdict::Kind::FitsPart:
        return { Tone::Muted, QStringLiteral("ring"), text };
    case Verdict::Kind::Full:
    case Verdict::Kind::OnHold:
    case Verdict::Kind::Pinned:
        return { Tone::Short, QStringLiteral("short"), text };
    case Verdict::Kind::Unknown:
        break;
    }
    return {};
}

Bar batchBar(bool inStock, Quantity qty, Quantity allocated, const Verdict* verdict)
{
    Bar bar;
    bar.total = std::max(qty, allocated);
    bar.isInbound = !inStock;
    (inStock ? bar.inStock : bar.inbound) = std::min(qty, allocated);
    bar.lacking = std::max<Quantity>(0, allocated - qty);
    return verdict ? barWith(bar, *verdict) : bar;
}

Bar barWith(Bar bar, const Verdict& verdict)
{
    bar.added = verdict.fits;
    bar.refused = verdict.wanted - verdict.fits;
    return bar;
}

} // namespace allocation
