#include "ui/draft/drafttexts.h"

#include "bridge/wordingdrafts.h"
#include "ui/models/formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace allocation::drafttexts {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(allocation::drafttexts)
};

std::optional<double> orderFill(const Kpis& figures)
{
    if (figures.orders == 0)
        return std::nullopt;
    return static_cast<double>(figures.orders - figures.openOrders) / static_cast<double>(figures.orders);
}

} // namespace

QString title(const DraftSheet& sheet, const QString& name)
{
    const QString draft = name.isEmpty() ? Text::tr("Draft") : Text::tr("Draft “%1”").arg(name);
    if (sheet.steps.empty())
        return Text::tr("%1: nothing changed yet", "draft").arg(draft);
    const QString changes = wording::changes(sheet.steps.size());
    const std::size_t lost = sheet.steps.size() - sheet.fitting();
    if (lost == 0)
        return Text::tr("%1: %2, not applied", "draft, changes").arg(draft, changes);
    return lost == 1 ? Text::tr("%1: %2, one no longer fits", "draft, changes").arg(draft, changes)
                     : Text::tr("%1: %2, %3 no longer fit", "draft, changes, number")
                           .arg(draft, changes, QLocale().toString(qulonglong { lost }));
}

Kpis withoutDraft(const Kpis& shown, const FiguresShift& shift)
{
    Kpis figures = shown;
    figures.orders -= shift.orders;
    figures.openOrders -= shift.openOrders;
    figures.lateLines -= shift.lateLines;
    figures.openUnits -= shift.openUnits;
    figures.shortUnits -= shift.shortUnits;
    figures.orderFill = orderFill(figures);
    return figures;
}

QString figures(const DraftSheet& sheet, const Kpis& shown, const QLocale& locale)
{
    if (sheet.steps.empty())
        return Text::tr("What you do now is only tried out; it holds no stock until you apply it.");
    const Kpis before = withoutDraft(shown, sheet.shift);
    const auto becomes = [](const QString& name, const QString& was, const QString& now) {
        return Text::tr("%1 %2 \u2192 %3", "figure, before, after").arg(name, was, now);
    };
    return QStringList {
        becomes(Text::tr("late"), locale.toString(before.lateLines), locale.toString(shown.lateLines)),
        becomes(Text::tr("short"), locale.toString(before.shortUnits), locale.toString(shown.shortUnits)),
        becomes(Text::tr("orders"), formats::rate(before.orderFill, locale), formats::rate(shown.orderFill, locale)),
    }
        .join(QStringLiteral(" · "));
}

QString apply(const DraftSheet& sheet)
{
    const std::size_t all = sheet.steps.size();
    const std::size_t fitting = sheet.fitting();
    if (fitting == all)
        return all == 0 ? Text::tr("Apply") : Text::tr("Apply %1", "changes").arg(wording::changes(all));
    return Text::tr("Apply %1 of %2")
        .arg(QLocale().toString(qulonglong { fitting }), QLocale().toString(qulonglong { all }));
}

} // namespace allocation::drafttexts
