#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace allocation {

/// File > Print…, and whatever else opens the dialog.
class Printing : public QObject
{
    Q_OBJECT

public:
    explicit Printing(const Workspace& work);

    /// @param pickList the one to begin with; 0: the latest
    /// @param beside the dialog from which it is opened; nullptr: the window
    static void open(const Workspace& work, int pickList = 0, QWidget* beside = nullptr);

private:
    Workspace m_work;
};

} // namespace allocation
