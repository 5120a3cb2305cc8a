#pragma once

#include "bridge/wording.h"
#include "ui/draft/draftdesk.h"
#include "ui/models/storeview.h"

#include <QLocale>
#include <QString>

/// What is said about a draft.
namespace allocation::drafttexts {

/// "Draft: 3 changes, not applied" @param name under which it was saved; empty: it was not
QString title(const DraftSheet& sheet, const QString& name = {});
/// "late 12 → 9 · short 85 → 85 · orders 84.0 % → 85.2 %"
QString figures(const DraftSheet& sheet, const Kpis& shown, const QLocale& locale);
/// "Apply 3 changes", "Apply 11 of 12"
QString apply(const DraftSheet& sheet);
/// The figures as they are without the draft.
Kpis withoutDraft(const Kpis& shown, const FiguresShift& shift);

} // namespace allocation::drafttexts
