#include "ui/inspector/facts.h"

#include <QStringList>

namespace allocation {

QString Fact::text() const
{
    QStringList parts { title, chip.text.isEmpty() ? trail : chip.text, detail };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace allocation
