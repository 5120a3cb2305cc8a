#include "ui/models/chips.h"

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

} // namespace allocation
