#pragma once

#include <QLabel>

namespace allocation {

/// One line of plain text that gives way where there is little room. Its name for a screen reader is the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// So many letters are kept, if it has them, before it gives way.
    void setLeast(int letters);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_least = 0;
};

} // namespace allocation
