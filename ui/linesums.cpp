#include "ui/linesums.h"

#include "bridge/wording.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>

namespace allocation {

std::vector<LineId> allocatedOf(const LinesModel& model, const QList<LineId>& lines)
{
    std::vector<LineId> allocated;
    std::ranges::copy_if(lines, std::back_inserter(allocated), [&](const LineId& line) {
        const auto facts = model.facts(line);
        return facts && facts->qty > facts->open;
    });
    return allocated;
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
