#pragma once

#include "bridge/wording.h"
#include "ui/draft/draftdesk.h"
#include "ui/models/storeview.h"

#include <QLocale>
#include <QString>

/// What is said about a draft.
namespace allocation::drafttexts {

/// "1 change", "3 changes"
QString changes(std::size_t count);
/// "Draft: 3 changes, not applied"
QString title(const DraftSheet& sheet);
/// "late 12 → 9 · short 85 → 85 · orders 84.0 % → 85.2 %"
QString figures(const DraftSheet& sheet, const Kpis& shown, const QLocale& locale);
/// "Apply 3 changes", "Apply 11 of 12"
QString apply(const DraftSheet& sheet);
/// Why a step no longer fits, or what is to be known of it; empty: nothing.
QString trouble(const Draft::Step& step);
/// The figures as they are without the draft.
Kpis withoutDraft(const Kpis& shown, const FiguresShift& shift);

} // namespace allocation::drafttexts
