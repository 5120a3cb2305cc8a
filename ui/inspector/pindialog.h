#pragma once

#include "domain/date.h"

#include <optional>
#include <QDialog>
#include <vector>

class QLineEdit;

namespace allocation {

class OptionalDate;

/// Pin… : what keeps lines where they are, with a reason and the last day on which it binds.
class PinDialog : public QDialog
{
    Q_OBJECT

public:
    struct About {
        QString lines;  ///< what is pinned, in words
        QString owner;  ///< in whose name
        QString reason; ///< of the pin that is changed; empty: a new one
        std::optional<Date> until = {};
        bool again = false; ///< some of them are pinned already
        Date today;
    };
    PinDialog(const About& about, QWidget* parent);

Q_SIGNALS:
    void confirmed(const QString& reason, const std::optional<allocation::Date>& until);

private:
    void confirm();

    QLineEdit* m_reason = nullptr;
    OptionalDate* m_until = nullptr;
};

} // namespace allocation
