#pragma once

#include "ui/mainwindow.h"

#include <QObject>
#include <QString>

namespace allocation::workbench {

/// Does a planner's main job without a planner, for machines without a display: chooses a product, moves a line to
/// another batch, waits until all is done, and saves a picture of the window (ALLOCATION_SCREENSHOT).
class Demonstration : public QObject
{
    Q_OBJECT

public:
    Demonstration(MainWindow& window, Session& session, QString file);

Q_SIGNALS:
    void finished(bool saved);

private:
    void begin();
    bool moveSomething();
    void saveWhenIdle();

    MainWindow& m_window;
    Session& m_session;
    QString m_file;
};

} // namespace allocation::workbench
