#include "ui/idpublisher.h"

#include <QEvent>
#include <QWidget>

namespace allocation {

bool IdPublisher::wanted()
{
    return qEnvironmentVariableIntValue("ALLOCATION_TEST_IDS") == 1;
}

bool IdPublisher::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::Polish || event->type() == QEvent::Show) && watched->isWidgetType()) {
        const QString name = watched->objectName();
        if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_")))
            static_cast<QWidget*>(watched)->setAccessibleDescription(QStringLiteral("id:") + name);
    }
    return false;
}

} // namespace allocation
