#pragma once

#include <QObject>

namespace allocation {

/// Tells every widget's objectName to UI automation, as `id:<objectName>` in the accessible description: Qt 6.4 has no
/// other way (ALLOCATION_TEST_IDS=1).
class IdPublisher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static bool wanted();
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace allocation
