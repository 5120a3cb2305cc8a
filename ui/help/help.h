#pragma once

#include "ui/workspace.h"

#include <QObject>
#include <QPointer>

namespace allocation {

class ManualWindow;

/// F1: the manual, open at the page of whatever has the focus, in the window or in one of its dialogs.
class Help : public QObject
{
    Q_OBJECT

public:
    explicit Help(const Workspace& work);

    void open(const QString& page);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openAtFocus();

    Workspace m_work;
    QPointer<ManualWindow> m_manual;
};

} // namespace allocation
