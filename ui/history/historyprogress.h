#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace allocation {

/// How far the way through the history is, and the button that ends it.
class HistoryProgress : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryProgress(QWidget* parent = nullptr);

    /// So many steps are in effect, on the way to `goal`.
    void show(int done, int goal);
    /// There is no way to go.
    void finish();

Q_SIGNALS:
    void stopWanted();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_stop;
    int m_from = -1; ///< where the way began; none: -1
};

} // namespace allocation
