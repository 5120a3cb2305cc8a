#include "adapters/memory/memorystore.h"
#include "adapters/sql/store.h"
#include "service/storeerror.h"
#include "support/dump.h"
#include "support/modelcommand.h"
#include "support/naiveundo.h"
#include "support/readstate.h"
#include "support/sender.h"
#include "support/setaside.h"
#include "support/showcommand.h"
#include "support/teststores.h"

#include <iostream>
#include <QTest>

// Any commands, on every store: each does what a model says that was written from the rules of the product alone.

using namespace allocation;
using namespace allocation::test;

namespace {

/// How often a kind of command did something; a model of refusals would prove little.
std::array<int, std::variant_size_v<Command>>& changes()
{
    static std::array<int, std::variant_size_v<Command>> counts {};
    return counts;
}

} // namespace

class TestStoreModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesDoWhatTheRulesSay();
};

namespace {

constexpr std::array answers { "changed", "unchanged", "refused", "nothing" };

struct Sent {
    CommandId id;
    Step step;
    std::string shown;     ///< the command
    bool compound = false; ///< may have changed one thing several times
};

/// One store with two people at it.
struct Place {
    explicit Place(const StoreKind& kind)
        : name(kind.name)
        , store(kind.make())
        , bus(bootstrap({ store->begin() }))
    {
    }
    /// @param what is told if the store fails
    Answer send(const Envelope& envelope, const Command& command, const std::string& what = {})
    {
        try {
            const std::int64_t seq = store->reader().lastSeq();
            bus.handle(envelope, command);
            return seq == store->reader().lastSeq() ? Answer::Unchanged : Answer::Changed;
        } catch (const Refused&) {
            return Answer::Refused;
        } catch (const StoreError& error) {
            RC_FAIL(name + ", " + error.what() + ": " + ShownCommand(command).text() + ' ' + what + " at\n"
                + describe(readState(store->reader())));
        }
        return Answer::Nothing;
    }
    std::string problems() const
    {
        std::string text;
        for (const Problem& problem : store->reader().check())
            text += problem.what + ": " + problem.where + ", " + problem.expected + ", " + problem.found + '\n';
        return text;
    }

    std::string name;
    std::unique_ptr<TestStore> store;
    MessageBus bus;
};

/// The stores, the model beside them, and everything sent so far.
class Trial
{
public:
    Trial()
        : m_model(localToday())
    {
        for (const StoreKind& kind : storeKinds())
            m_places.push_back(std::make_unique<Place>(kind));
    }

    void send(const Command& command)
    {
        if (std::holds_alternative<Import>(command) && hasLeft(m_model.state()))
            return;
        const Envelope envelope = anyEnvelope();
        const NaiveModel was = m_model;
        const Answer wanted = m_model.apply(command, envelope.who, envelope.reason);
        if (touchesOverAllocated(was.state(), m_model.state()))
            m_model = was;
        else
            deliver(envelope, command, was.state(), wanted);
    }

    /// What a file says about lines that are on their way, or gone, has tests of its own (tst_thirtydays).
    static bool hasLeft(const NaiveState& state)
    {
        return std::any_of(state.lines.begin(), state.lines.end(), [](const OrderLine& line) {
            return line.shipped > 0 || line.details
                || std::any_of(line.allocations.begin(), line.allocations.end(),
                    [](const Allocation& part) { return part.picking.has_value(); });
        });
    }

    /// Some steps as one. The first that is refused refuses them all.
    void sendDraft(const AnyCommand& any)
    {
        const Envelope envelope = anyEnvelope();
        const NaiveModel was = m_model;
        const auto steps = std::make_shared<std::vector<DraftStep>>();
        Answer wanted = Answer::Unchanged;
        for (int i = *between(1, 4); i > 0 && wanted != Answer::Refused; --i)
            wanted = stage(any(), envelope, *steps);
        const NaiveModel staged = m_model;
        m_model = was;
        const Command draft = ApplyDraft { steps };
        wanted = m_model.apply(draft, envelope.who, envelope.reason);
        if (wanted == Answer::Nothing || (wanted != Answer::Refused && endsWhereItBegan(was, staged)))
            m_model = was;
        else
            deliver(envelope, draft, was.state(), wanted);
    }

    void undo(std::size_t number)
    {
        const Sent sent = m_sent.at(number);
        const Envelope envelope { newCommandId(), *rc::gen::element<std::string>("ann", "ben") };
        const NaiveState before = m_model.state();
        if (touchesOverAllocated(before, withoutStep(sent.step, before)))
            return;
        for (const auto& place : m_places) {
            const Answer found = place->send(envelope, UndoCommand { sent.id }, sent.shown);
            const NaiveState after = readState(place->store->reader());
            // Of several changes of one thing some may go back and some stay; that the model cannot tell.
            const std::string faults = sent.compound && before != sent.step.after
                ? std::string()
                : faultsOfUndo(sent.step, before, after, found == Answer::Refused);
            const std::string story = place->name + ", undo by " + envelope.who + " of " + sent.shown + ": " + faults
                + "\nstep before\n" + describe(sent.step.before) + "step after\n" + describe(sent.step.after)
                + "at the undo\n" + describe(before) + "found " + answers.at(static_cast<std::size_t>(found)) + "\n"
                + describe(after);
            if (!faults.empty())
                RC_FAIL(story);
            if (place == m_places.front())
                m_model.adopt(after);
            RC_ASSERT(after == m_model.state());
            verify(*place, story);
            repeat(*place, envelope, UndoCommand { sent.id });
        }
        keep(envelope, before, UndoCommand { sent.id });
    }
    void undoAny()
    {
        if (!m_sent.empty())
            undo(*between<std::size_t>(0, m_sent.size()));
    }

    void undoAll()
    {
        for (std::size_t left = m_sent.size(); left-- > 0;)
            if (m_sent[left].step.before != m_sent[left].step.after)
                undo(left);
        if (m_model.state() == NaiveState() || std::ranges::any_of(m_sent, wentOverAllocated))
            return;
        std::string story = "left when all was undone\n" + describe(m_model.state());
        for (const Sent& sent : m_sent)
            story += sent.shown + '\n' + describe(sent.step.after);
        RC_FAIL(story);
    }

    /// What was taken off an over-allocated batch is not put back on it by an undo, so what is left of it stays.
    static bool wentOverAllocated(const Sent& sent)
    {
        const auto over = [](const Batch& batch) { return batch.available() < 0; };
        return std::ranges::any_of(sent.step.before.batches, over)
            || std::ranges::any_of(sent.step.after.batches, over);
    }

    const NaiveState& state() const { return m_model.state(); }

    void storesAgree() const
    {
        for (const auto& place : m_places) {
            RC_ASSERT(dump(place->store->reader()) == dump(m_places.front()->store->reader()));
            RC_ASSERT(replayed(place->store->reader()) == dump(place->store->reader()));
        }
    }

private:
    static Envelope anyEnvelope()
    {
        return { newCommandId(), *rc::gen::element<std::string>("ann", "ben"),
            *rc::gen::element<std::string>("", "why") };
    }

    /// Steps that undo each other: whether that is a change the rules do not say.
    bool endsWhereItBegan(const NaiveModel& was, const NaiveModel& staged) const
    {
        return std::any_of(anySkus.begin(), anySkus.end(), [&](const Sku& sku) {
            return staged.version(sku) != was.version(sku) && m_model.version(sku) == was.version(sku);
        });
    }

    /// The step is left out if the rules do not say what it does, or not in a draft.
    Answer stage(const Command& command, const Envelope& envelope, std::vector<DraftStep>& steps)
    {
        const NaiveModel was = m_model;
        if (std::holds_alternative<AllocateOpen>(command) || std::holds_alternative<Import>(command)
            || std::holds_alternative<Release>(command))
            return Answer::Unchanged; // none of them can be staged
        const Answer wanted = m_model.apply(command, envelope.who, envelope.reason);
        if (wanted == Answer::Nothing || touchesOverAllocated(was.state(), m_model.state())) {
            m_model = was;
            return Answer::Unchanged;
        }
        steps.push_back({ command });
        return wanted;
    }

    /// To every store; the model is where they should be afterwards.
    void deliver(const Envelope& envelope, const Command& command, const NaiveState& before, Answer wanted)
    {
        for (const auto& place : m_places) {
            const Answer found = place->send(envelope, command);
            const NaiveState now = readState(place->store->reader());
            const std::string story = place->name + ", " + envelope.who + ": " + ShownCommand(command).text()
                + "\nfrom\n" + describe(before) + "wanted " + answers.at(static_cast<std::size_t>(wanted)) + "\n"
                + describe(m_model.state()) + "found " + answers.at(static_cast<std::size_t>(found)) + "\n"
                + describe(now);
            if ((found == Answer::Refused) != (wanted == Answer::Refused) && wanted != Answer::Nothing)
                RC_FAIL(story);
            if (now != m_model.state())
                RC_FAIL(story);
            verify(*place, story);
            repeat(*place, envelope, command);
        }
        keep(envelope, before, command);
    }

    void keep(const Envelope& envelope, const NaiveState& before, const Command& command)
    {
        // What was shipped comes back by so many units, whatever else the batch has got or lost since.
        const bool compound = std::holds_alternative<ApplyDraft>(command) || std::holds_alternative<Import>(command)
            || std::holds_alternative<Ship>(command) || undoesCompound(command);
        m_sent.push_back({ envelope.id, { before, m_model.state() }, ShownCommand(command).text(), compound });
        changes().at(command.index()) += before == m_model.state() ? 0 : 1;
    }

    bool undoesCompound(const Command& command) const
    {
        const auto* const undone = std::get_if<UndoCommand>(&command);
        return undone != nullptr && std::any_of(m_sent.begin(), m_sent.end(), [&](const Sent& sent) {
            return sent.id == undone->id && sent.compound;
        });
    }

    void verify(const Place& place, const std::string& story) const
    {
        if (const std::string problems = place.problems(); !problems.empty())
            RC_FAIL(problems + story);
        for (const Sku& sku : anySkus)
            if (const Version found = place.store->reader().snapshot(sku, {}).version; found != m_model.version(sku))
                RC_FAIL(sku.text() + " has version " + std::to_string(found) + ", not "
                    + std::to_string(m_model.version(sku)) + "\n" + story);
    }

    /// An answer was lost, and the sender tries again.
    void repeat(Place& place, const Envelope& envelope, const Command& command) const
    {
        const std::int64_t seq = place.store->reader().lastSeq();
        RC_ASSERT(place.send(envelope, command) != Answer::Changed);
        RC_ASSERT(place.store->reader().lastSeq() == seq);
        RC_ASSERT(readState(place.store->reader()) == m_model.state());
    }

    /// The log from its beginning, into nothing.
    static std::string replayed(ReadModel& reader)
    {
        MemoryStore empty;
        reader.eventsAfter(0, [&](const LoggedEvent& event) { empty.load(event.event); });
        return dump(empty.readModel());
    }

    std::vector<std::unique_ptr<Place>> m_places;
    NaiveModel m_model;
    std::vector<Sent> m_sent;
};

} // namespace

void TestStoreModel::storesDoWhatTheRulesSay()
{
    QVERIFY(rc::check("every store does what the rules say", [] {
        Trial trial;
        const AnyCommand any(trial.state());
        for (int i = *between(0, 12); i > 0; --i)
            trial.send(any.newBatch());
        for (int i = *between(0, 14); i > 0; --i)
            trial.send(any.newLine());
        trial.send(AllocateOpen {});
        for (int i = *between(0, 60); i > 0; --i) {
            if (rarely(10))
                trial.undoAny();
            else if (rarely(8))
                trial.sendDraft(any);
            else
                trial.send(any());
        }
        trial.storesAgree();
        trial.undoAll();
        trial.storesAgree();
    }));
    for (std::size_t kind = 0; kind < changes().size(); ++kind)
        QVERIFY2(changes().at(kind) > 0, qPrintable(QString::number(kind)));
}

QTEST_GUILESS_MAIN(TestStoreModel)
#include "tst_storemodel.moc"
