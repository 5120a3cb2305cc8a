#pragma once

#include "ui/proposal/strategies.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace allocation {

/// Puts a strategy together from its words: who is served first, from which batch, how, and how far ahead.
class OwnStrategy : public QWidget
{
    Q_OBJECT

public:
    explicit OwnStrategy(QWidget* parent = nullptr);

Q_SIGNALS:
    void added(const allocation::StrategyChoice& choice);

private:
    QComboBox* addBox(const char* name, const QString& label, int aspect);
    QString text() const;
    void update();

    QList<QComboBox*> m_boxes;
    QSpinBox* m_horizon = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace allocation
