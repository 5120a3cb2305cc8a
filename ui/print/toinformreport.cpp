#include "service/promises.h"
#include "ui/print/reports.h"
#include "ui/print/reporttext.h"

namespace allocation::print {

Report toInformReport(ReadModel& store, const Scope& scope)
{
    using Kind = Column::Kind;
    const Planning planning = store.planning();
    const std::vector<ToInform> lines = toInform(store, scope);
    Report report { Text::tr("Customers to inform") };
    if (lines.empty())
        return report;
    report.facts << joined(
        { wording::lines(lines.size()), Text::tr("Planning date %1").arg(day(planning.date, Date())) });
    const std::string* customer = nullptr;
    for (const ToInform& line : lines) {
        if (!customer || *customer != line.customer) {
            const QString name = formats::text(line.customer);
            report.sections << Section { name.isEmpty() ? Text::tr("Without a customer") : name, {},
                { { Text::tr("Order line"), 2.6, Kind::Strong }, { Text::tr("Units"), 0.8, Kind::Number },
                    { Text::tr("Told"), 1.2, Kind::Text }, { Text::tr("Now"), 1.6, Kind::Text },
                    { Text::tr("Told by"), 1.2, Kind::Text } } };
        }
        customer = &line.customer;
        report.sections.last().rows << QStringList { wording::line(line.line), number(line.qty),
            day(line.promised.date, planning.date),
            line.now ? day(*line.now, planning.date) : Text::tr("no date: part of it is open"),
            formats::text(line.promised.by) };
    }
    return report;
}

} // namespace allocation::print
