#include "ui/answers/deliveryinquiry.h"

namespace allocation {

namespace {

constexpr int pauseTime = 120; // ms; between the keys of a person who types

} // namespace

DeliveryInquiry::DeliveryInquiry(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, &DeliveryInquiry::put);
}

void DeliveryInquiry::ask(const Question& question)
{
    if (question == m_question)
        return;
    m_question = question;
    askAgain();
}

void DeliveryInquiry::askAgain()
{
    ++m_asked; // whatever is on its way is out of date
    m_busy = m_session.busy();
    m_pause.start();
}

void DeliveryInquiry::put()
{
    const auto busy = std::move(m_busy);
    m_session.ask(
        this,
        [question = m_question](ReadModel& store) {
            auto result = std::make_shared<Answered>();
            result->question = question;
            if (question.sku.empty())
                return result;
            result->product = store.product(question.sku);
            result->answers = deliver(result->product, question.qty, question.by);
            return result;
        },
        [this, asked = m_asked](const std::shared_ptr<Answered>& result) {
            if (asked == m_asked)
                Q_EMIT answered(result);
        });
}

} // namespace allocation
