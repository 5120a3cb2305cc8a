#pragma once

#include "domain/date.h"

#include <optional>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace allocation {

/// A day with a calendar, or none: a box that is ticked or not, and the day beside it.
class OptionalDate : public QWidget
{
    Q_OBJECT

public:
    /// What a person meets: `name` + "Box" and "Edit".
    struct Names {
        const char* box;
        const char* edit;
        QString text;   ///< of the box; empty if a label beside it says what it is
        QString spoken; ///< of the day
    };
    /// @param suggested the day that is shown as long as none is chosen
    OptionalDate(const Names& names, Date suggested, QWidget* parent);

    std::optional<Date> date() const;
    void setDate(const std::optional<Date>& date);
    void setEarliest(Date date);

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_box;
    QDateEdit* m_edit;
};

} // namespace allocation
