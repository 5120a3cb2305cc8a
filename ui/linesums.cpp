#include "ui/linesums.h"

#include "bridge/wording.h"

#include <QCoreApplication>

namespace allocation {

QString AllocatedLines::text() const
{
    return wording::linesAndUnits(lines.size(), units);
}

AllocatedLines allocatedOf(const LinesModel& model, const QList<LineId>& lines)
{
    AllocatedLines result;
    for (const LineId& line : lines) {
        const auto facts = model.facts(line);
        if (!facts || facts->qty == facts->open)
            continue;
        result.lines.push_back(line);
        result.units += facts->qty - facts->open;
    }
    return result;
}

QString selectionText(const LineSums& sums)
{
    if (sums.lines == 0)
        return {};
    const QString dot = QStringLiteral(" · ");
    QString text = QCoreApplication::translate("allocation::LineSums", "Selected %1")
                       .arg(wording::lines(static_cast<std::size_t>(sums.lines)))
        + dot + wording::units(sums.units);
    if (sums.late > 0)
        text += dot + QCoreApplication::translate("allocation::LineSums", "%1 late").arg(sums.late);
    return text;
}

} // namespace allocation
