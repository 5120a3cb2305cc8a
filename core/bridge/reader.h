#pragma once

#include "service/readmodel.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace allocation {

/// What changed, for those who show it.
struct Changes {
    std::vector<Sku> skus;   ///< look again at these products
    bool everything = false; ///< too many to name
    std::string who;         ///< whose command it was; the last one's, if there were several
    bool foreign = false;    ///< came from another window or program
};
/// More products than that are not named one by one.
constexpr std::size_t namedChanges = 1000;

/// The reader thread: owns the reading connection, answers questions in the order they came, and follows what other
/// programs write to the same store.
class Reader
{
public:
    /// Makes the read model; called in the reader thread, where it lives and dies. May throw StoreError.
    using Open = std::function<std::unique_ptr<ReadModel>()>;
    /// Called with the store, or with the reason why there is none. Must not throw. It should end early when the token
    /// says so: somebody waits for the thread to end.
    using Question = std::function<void(ReadModel* store, const std::exception_ptr& why, const std::stop_token& stop)>;
    /// Called in the reader thread when following the store fails; once until it works again.
    using Failed = std::function<void(std::exception_ptr)>;
    /// Called in the reader thread.
    using ForeignChange = std::function<void(Changes)>;
    /// Whether the command or run with that id is one of this process.
    using IsOurs = std::function<bool(const CommandId&)>;

    /// How often the store is asked whether somebody else changed it.
    static constexpr std::chrono::milliseconds pollInterval { 50 };

    Reader(Open open, IsOurs isOurs, ForeignChange foreignChange, Failed failed);
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    ~Reader();

    void ask(Question question);

private:
    void run(const std::stop_token& stop);
    bool next(const std::stop_token& stop, Question& question);
    void follow(ReadModel& store);
    Changes readOthers(ReadModel& store);

    Open m_open;
    IsOurs m_isOurs;
    ForeignChange m_foreignChange;
    Failed m_failed;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Question> m_questions;
    std::int64_t m_mark = 0;
    std::int64_t m_seq = 0;
    bool m_failing = false;
    std::chrono::steady_clock::time_point m_polled;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace allocation
