#pragma once

#include "bridge/reader.h"
#include "bridge/wording.h"
#include "bridge/writer.h"
#include "service/draftview.h"

#include <functional>
#include <memory>
#include <mutex>
#include <QObject>
#include <QPointer>
#include <QString>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

namespace allocation {

class DraftShelf;

/// What goes with a command beside itself.
struct Sending {
    QString reason = {};
    std::optional<Version> seen = {};    ///< the product's version that the planner looked at
    std::vector<LineOutlook> shown = {}; ///< what the planner was shown that it would do (rule 5)
};

/// The window's one door to the core: commands go in, answers and changes come back as Qt signals and calls in the
/// thread of this object. Nothing here waits for a store.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Stores {
        Writer::Open bus;
        Reader::Open readModel;
        QString name;                            ///< of the database, for titles
        NewScratch scratch = {};                 ///< on which drafts are tried out
        std::shared_ptr<DraftShelf> drafts = {}; ///< where drafts are kept; may be asked from any thread
    };
    /// Called in the thread of this object, after changed() for the same command.
    using Answered = std::function<void(const Answer&)>;

    /// @param who whose commands these are
    Session(Stores stores, QString who, QObject* parent = nullptr);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    const QString& name() const { return m_name; }
    const QString& who() const { return m_who; }
    const std::shared_ptr<DraftShelf>& drafts() const { return m_drafts; }

    /// @returns the id by which the command can be undone
    CommandId submit(Command command, Answered answered, const Sending& sending = {});
    /// Stops the run or import that was submitted last; what it has committed stays.
    void cancelRun();

    /// Asks the reader thread; the answer arrives in this thread, unless the context is gone by then.
    /// @param question takes a ReadModel&, and if it takes long also a std::stop_token
    template <class Question, class Then>
    void ask(QObject* context, Question question, Then then);

    /// The same of the draft that lies over the store. As long as one is open, every other question is answered as the
    /// draft would have it, too.
    /// @param question takes a DraftView&
    template <class Question, class Then>
    void askDraft(QObject* context, Question question, Then then);
    /// Tells everybody that these products look different now, because a draft does.
    void lookAgain(std::vector<Sku> skus);

    /// While one of these lives somebody is at work, for example a model that waits to merge changes.
    using Busy = std::shared_ptr<void>;
    Busy busy();
    bool idle() const { return m_pending == 0; }

Q_SIGNALS:
    /// Rows of these products are out of date.
    void changed(const allocation::Changes& changes);
    /// How far the long command is.
    void progress(qsizetype done, qsizetype total);
    void idleChanged(bool idle);
    /// The store could not be opened or read. Commands that fail are told to their sender alone.
    void failed(const allocation::Failure& failure);

private:
    template <class Question>
    static auto answer(Question& question, ReadModel& store, const std::stop_token& stop)
    {
        if constexpr (std::is_invocable_v<Question&, ReadModel&, const std::stop_token&>)
            return question(store, stop);
        else
            return question(store);
    }
    void begin();
    void end();
    bool isOurs(const CommandId& id);
    void tellChanges(Changes changes);
    /// Runs the call in this object's thread.
    template <class Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    }

    QString m_name;
    QString m_who;
    std::shared_ptr<DraftShelf> m_drafts;
    int m_pending = 0;
    CommandId m_run;
    std::mutex m_mutex;
    std::unordered_set<CommandId> m_ours;
    // Last, in this order: their threads use the above, and end before it goes.
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
};

template <class Question, class Then>
void Session::ask(QObject* context, Question question, Then then)
{
    begin();
    m_reader->ask([this, alive = QPointer<QObject>(context), question = std::move(question), then = std::move(then)](
                      ReadModel* store, std::exception_ptr why, const std::stop_token& stop) mutable {
        using Result = decltype(answer(question, *store, stop));
        std::shared_ptr<Result> result;
        try {
            if (store)
                result = std::make_shared<Result>(answer(question, *store, stop));
        } catch (...) {
            why = std::current_exception();
        }
        // What was captured moves on: it has to end in this object's thread.
        post([this, alive = std::move(alive), result, why, then = std::move(then)]() mutable {
            if (!result)
                Q_EMIT failed(wording::failure(why));
            else if (alive)
                then(std::move(*result));
            end();
        });
    });
}

template <class Question, class Then>
void Session::askDraft(QObject* context, Question question, Then then)
{
    // The reader has opened no other.
    ask(
        context,
        [question = std::move(question)](ReadModel& store) mutable { return question(static_cast<DraftView&>(store)); },
        std::move(then));
}

} // namespace allocation

Q_DECLARE_METATYPE(allocation::Changes)
Q_DECLARE_METATYPE(allocation::Failure)
