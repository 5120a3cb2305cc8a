#pragma once

#include "domain/date.h"

#include <functional>
#include <QWidget>
#include <vector>

namespace allocation {

class Appearance;

/// A figure along the days as a small line, with its values in the tip and for a screen reader. Fewer than two days are
/// no line.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    struct Value {
        Date day;
        double value = 0;

        friend bool operator==(const Value&, const Value&) = default;
    };
    using ValueText = std::function<QString(double)>;

    /// @param title of the figure
    Sparkline(const QString& title, const Appearance& appearance, QWidget* parent);

    /// @param values by day
    void show(std::vector<Value> values, ValueText text);
    /// From when to when, and the extremes between.
    QString summary() const;
    /// The day below that place and its value.
    QString tipAt(int x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPointF placeOf(const Value& value) const;
    QString told(const Value& value) const;

    const Appearance& m_appearance;
    QString m_title;
    std::vector<Value> m_values;
    ValueText m_text;
};

} // namespace allocation
