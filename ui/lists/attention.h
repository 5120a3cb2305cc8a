#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace allocation {

/// Keeps true which lines a run would place now and which deserve an alert; asks only while such a list is shown.
class Attention : public QObject
{
    Q_OBJECT

public:
    Attention(const Workspace& work, QObject* parent);

    /// After another list was chosen, or when lines have changed.
    void update();

private:
    void askPlaceable();
    void askAlerts();
    void answered();

    Workspace m_work;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace allocation
