#pragma once

#include "ui/workspace.h"

#include <optional>
#include <QObject>
#include <QString>

class QAction;

namespace allocation {

class DayMenu;
class Date;
struct BatchFacts;

/// What comes in, and when: receive, return goods, another date for a shipment, a hold with its reason.
class ArrivalActions : public QObject
{
    Q_OBJECT

public:
    ArrivalActions(const Workspace& work, DayMenu& menu);

private:
    void update();
    std::optional<BatchFacts> chosen() const;
    void receive();
    void changeEta();

    const Workspace m_work;
    QAction* m_receive;
    QAction* m_return;
    QAction* m_eta;
    QAction* m_hold;
};

} // namespace allocation
