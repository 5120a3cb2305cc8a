#include "bridge/reader.h"

#include <unordered_set>
#include <utility>

namespace allocation {

Reader::Reader(Open open, IsOurs isOurs, ForeignChange foreignChange, Failed failed)
    : m_open(std::move(open))
    , m_isOurs(std::move(isOurs))
    , m_foreignChange(std::move(foreignChange))
    , m_failed(std::move(failed))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

Reader::~Reader()
{
    m_thread.request_stop();
}

void Reader::ask(Question question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_questions.push_back(std::move(question));
    }
    m_wake.notify_one();
}

void Reader::run(const std::stop_token& stop)
{
    std::unique_ptr<ReadModel> store;
    std::exception_ptr why;
    try {
        store = m_open();
        m_mark = store->changeMark();
        m_seq = store->lastSeq();
    } catch (...) {
        why = std::current_exception();
        store.reset();
        m_failed(why);
    }
    Question question;
    while (!stop.stop_requested()) {
        if (next(stop, question))
            question(store.get(), why, stop);
        question = {};
        if (store && std::chrono::steady_clock::now() - m_polled >= pollInterval)
            follow(*store);
    }
}

bool Reader::next(const std::stop_token& stop, Question& question)
{
    std::unique_lock lock(m_mutex);
    if (!m_wake.wait_for(lock, stop, pollInterval, [this] { return !m_questions.empty(); }))
        return false;
    question = std::move(m_questions.front());
    m_questions.pop_front();
    return true;
}

void Reader::follow(ReadModel& store)
{
    m_polled = std::chrono::steady_clock::now();
    try {
        const std::int64_t mark = store.changeMark();
        if (mark != m_mark) {
            Changes changes = readOthers(store);
            m_mark = mark;
            if (!changes.skus.empty())
                m_foreignChange(std::move(changes));
        }
        m_failing = false;
    } catch (...) {
        if (!std::exchange(m_failing, true))
            m_failed(std::current_exception());
    }
}

Changes Reader::readOthers(ReadModel& store)
{
    Changes changes;
    changes.foreign = true;
    std::unordered_set<Sku> named;
    std::int64_t last = m_seq;
    store.touchedAfter(m_seq, [&](std::int64_t seq, const CommandId& command, const std::string& who, const Sku& sku) {
        last = seq;
        if (m_isOurs(command))
            return;
        changes.who = who;
        if (named.size() <= namedChanges && named.insert(sku).second)
            changes.skus.push_back(sku);
    });
    m_seq = last;
    changes.everything = changes.skus.size() > namedChanges;
    return changes;
}

} // namespace allocation
