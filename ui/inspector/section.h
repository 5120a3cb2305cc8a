#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace allocation {

/// A part of the inspector under a heading, parted from what is above by a line.
class Section : public QFrame
{
    Q_OBJECT

public:
    explicit Section(const QString& heading, QWidget* parent);

    void setHeading(const QString& heading);
    /// Inside the margins.
    void add(QWidget* widget);
    /// From edge to edge; rows have margins of their own.
    void addWide(QWidget* widget);

private:
    QLabel* m_heading;
    QVBoxLayout* m_layout;
};

} // namespace allocation
