#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace allocation {

class Session;

/// How far the long command is, and the way to stop it. Stands in the status bar while one runs.
class RunProgress : public QWidget
{
    Q_OBJECT

public:
    explicit RunProgress(Session& session, QWidget* parent = nullptr);

    void start();
    void stop();

private:
    Session& m_session;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_cancel = nullptr;
};

} // namespace allocation
