#include "bridge/session.h"

#include <chrono>

namespace allocation {

namespace {

/// Progress is told at most so often; a run reports thousands of times.
constexpr std::chrono::milliseconds progressInterval { 60 };

Changes changesOf(const Envelope& envelope, const Events& events)
{
    Changes changes;
    changes.who = envelope.who;
    std::unordered_set<Sku> named;
    const auto name = [&](const Sku& sku) {
        if (named.insert(sku).second)
            changes.skus.push_back(sku);
    };
    for (const Event& event : events) {
        if (const auto* const chunk = std::get_if<RunChunk>(&event))
            for (const Sku& sku : chunk->skus)
                name(sku);
        else
            name(skuOf(event));
    }
    changes.everything = changes.skus.size() > namedChanges;
    return changes;
}

} // namespace

Session::Session(Stores stores, QString who, QObject* parent)
    : QObject(parent)
    , m_name(std::move(stores.name))
    , m_who(std::move(who))
    , m_drafts(std::move(stores.drafts))
{
    m_writer = std::make_unique<Writer>(std::move(stores.bus),
        [this](const Envelope& envelope, const Events& events) { tellChanges(changesOf(envelope, events)); });
    const auto open = [open = std::move(stores.readModel), scratch = std::move(stores.scratch),
                          sender = m_who.toStdString()] {
        return std::make_unique<DraftView>(open(), scratch, sender);
    };
    m_reader = std::make_unique<Reader>(
        open, [this](const CommandId& id) { return isOurs(id); },
        [this](Changes changes) { tellChanges(std::move(changes)); },
        [this](const std::exception_ptr& why) { post([this, why] { Q_EMIT failed(wording::failure(why)); }); });
}

Session::~Session()
{
    // The threads first: what they still post is discarded with this object.
    m_reader.reset();
    m_writer.reset();
}

CommandId Session::submit(Command command, Answered answered, const Sending& sending)
{
    Envelope envelope { newCommandId(), m_who.toStdString(), sending.reason.toStdString(), sending.seen };
    envelope.shown = sending.shown;
    CommandId id = envelope.id;
    {
        const std::lock_guard lock(m_mutex);
        m_ours.insert(id);
    }
    if (std::holds_alternative<AllocateOpen>(command) || std::holds_alternative<Import>(command))
        m_run = id;
    begin();
    auto told = std::make_shared<std::chrono::steady_clock::time_point>();
    m_writer->submit(
        std::move(envelope), std::move(command),
        [this, answered = std::move(answered)](Answer answer) mutable {
            // What was captured moves on: it has to end in this object's thread.
            post([this, answered = std::move(answered), answer = std::move(answer)] {
                if (answered)
                    answered(answer);
                end();
            });
        },
        [this, told](std::size_t done, std::size_t total) {
            const auto now = std::chrono::steady_clock::now();
            if (now - *told < progressInterval)
                return;
            *told = now;
            post([this, done, total] { Q_EMIT progress(static_cast<qsizetype>(done), static_cast<qsizetype>(total)); });
        });
    return id;
}

void Session::cancelRun()
{
    m_writer->cancel(m_run);
}

void Session::lookAgain(std::vector<Sku> skus)
{
    Changes changes;
    changes.everything = skus.size() > namedChanges;
    changes.skus = std::move(skus);
    changes.who = m_who.toStdString();
    Q_EMIT changed(changes);
}

Session::Busy Session::busy()
{
    struct Mark {
        explicit Mark(Session* busy)
            : session(busy)
        {
            busy->begin();
        }
        Q_DISABLE_COPY_MOVE(Mark)
        ~Mark()
        {
            if (session)
                session->end();
        }
        QPointer<Session> session;
    };
    return std::make_shared<Mark>(this);
}

void Session::begin()
{
    if (m_pending++ == 0)
        Q_EMIT idleChanged(false);
}

void Session::end()
{
    if (--m_pending == 0)
        Q_EMIT idleChanged(true);
}

bool Session::isOurs(const CommandId& id)
{
    const std::lock_guard lock(m_mutex);
    return m_ours.contains(id);
}

void Session::tellChanges(Changes changes)
{
    post([this, changes = std::move(changes)] { Q_EMIT changed(changes); });
}

} // namespace allocation
