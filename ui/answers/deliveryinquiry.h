#pragma once

#include "bridge/session.h"
#include "domain/deliver.h"

#include <memory>
#include <QObject>
#include <QTimer>

namespace allocation {

/// "When can we deliver so many?", asked while somebody types: only what was asked last is answered.
class DeliveryInquiry : public QObject
{
    Q_OBJECT

public:
    struct Question {
        Sku sku;
        Quantity qty = 1;
        std::optional<Date> by = {};

        friend bool operator==(const Question&, const Question&) = default;
    };
    struct Answered {
        Question question;
        ProductSnapshot product; ///< that the answers are about
        std::vector<DeliveryAnswer> answers;

        bool known() const { return product.version > 0; }
    };
    DeliveryInquiry(Session& session, QObject* parent);

    void ask(const Question& question);
    /// The same once more, because something has changed.
    void askAgain();

Q_SIGNALS:
    void answered(const std::shared_ptr<const allocation::DeliveryInquiry::Answered>& answered);

private:
    void put();

    Session& m_session;
    Question m_question;
    QTimer m_pause;
    Session::Busy m_busy;
    int m_asked = 0;
};

} // namespace allocation
