#pragma once

#include "ui/pasting/pastedrows.h"
#include "ui/workspace.h"

#include <functional>
#include <QObject>

class QAction;

namespace allocation {

/// Ctrl+V of rows from a spreadsheet: they are looked at as a file with them would be, and nothing changes before that
/// is confirmed. As long as lines are held, Ctrl+V brings those.
class Pasting : public QObject
{
    Q_OBJECT

public:
    /// Opens the import with these rows.
    using Open = std::function<void(const PastedRows& rows)>;
    Pasting(const Workspace& work, Open open);

private:
    void update();
    void paste();
    OwnTitles titles() const;

    const Workspace m_work;
    Open m_open;
    QAction* m_paste;
};

} // namespace allocation
