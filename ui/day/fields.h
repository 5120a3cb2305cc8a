#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"

#include <optional>
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace allocation {

/// What forms are made of.
namespace fields {

QLineEdit* text(const char* name, const QString& label, QWidget* parent);
QDateEdit* date(const char* name, const QString& label, Date date, QWidget* parent);
QSpinBox* units(const char* name, const QString& label, Quantity most, QWidget* parent);

/// "1 batch", "5 batches"
QString batches(std::size_t count);
/// Without spaces at both ends.
std::string valueOf(const QLineEdit& edit);
/// What keeps it from being a note, a reason or a name; empty: nothing.
QString faultOfText(const QString& text);
/// The same of what is to name something.
QString faultOfId(const QString& text);

} // namespace fields

/// A date that need not be given: "Until ☑ 12 Jan".
class DayField : public QWidget
{
    Q_OBJECT

public:
    /// @param name objectName of the date; that of the tick is made from it
    DayField(const char* name, const QString& label, Date suggestion, QWidget* parent);

    std::optional<Date> value() const;
    void setValue(const std::optional<Date>& date);

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_given;
    QDateEdit* m_date;
};

} // namespace allocation
