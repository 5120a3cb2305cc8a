#pragma once

#include <QLayout>
#include <vector>

namespace allocation {

/// One beside the other, and in the next line where there is no room; mirrored where the window is.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// @returns the height. @param place called with what stands where, from the left
    template <class Place>
    int flow(int width, Place place) const;

    std::vector<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace allocation
