#include "service/messagebus.h"
#include "service/storeerror.h"

#include <QTest>
#include <stdexcept>
#include <utility>

using namespace allocation;

namespace {

Command anyCommand()
{
    return UndoCommand { CommandId("x") };
}

Envelope anyEnvelope()
{
    return { CommandId("y"), "Anna" };
}

Event described(const char* sku)
{
    return ProductDescribed { Sku(sku), {}, "text" };
}

} // namespace

class TestMessageBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailingHandlerDoesNotStopTheOthers()
    {
        int handled = 0;
        std::string logged;
        MessageBus bus({ succeed,
            { [](const Event&) -> Events { throw std::runtime_error("no mail"); },
                [&](const Event&) -> Events { return ++handled, Events {}; } },
            {}, [&](const std::string& text) { logged = text; }, {} });
        bus.handle(anyEnvelope(), anyCommand());
        QCOMPARE(handled, 1);
        QVERIFY(logged.find("no mail") != std::string::npos);
    }

    void observersHearOnceOfEverything()
    {
        std::vector<std::size_t> heard;
        const auto follow = [](const Event& event) {
            return skuOf(event) == Sku("A") ? Events { described("B") } : Events {};
        };
        MessageBus bus(
            { succeed, { follow }, { [&](const Envelope&, const Events& all) { heard.push_back(all.size()); } } });
        const Outcome outcome = bus.handle(anyEnvelope(), anyCommand());
        QCOMPARE(heard, std::vector<std::size_t> { 2 });
        QCOMPARE(outcome.events.size(), 1U); // the sender hears what the command did
    }

    void countsWhatBecameOfMessages()
    {
        std::string logged;
        int calls = 0;
        const auto commands = [&](const Command&, const Envelope&, const RunControl& control) -> Outcome {
            switch (++calls) {
            case 1:
                return { { described("A") } };
            case 2: {
                Outcome repeated;
                repeated.repeated = true;
                return repeated;
            }
            case 3:
                throw Refused(UnknownSku { Sku("A") });
            case 4:
                throw StoreError(StoreError::Kind::Full, "db");
            default:
                bool first = true;
                control.persist([&] {
                    if (std::exchange(first, false))
                        throw ConcurrentChange(Sku("A"));
                });
                return {};
            }
        };
        const auto failing = [](const Event&) -> Events { throw std::runtime_error("no mail"); };
        MessageBus bus({ commands, { failing }, {}, [&](const std::string& text) { logged = text; }, {} });
        bus.handle(anyEnvelope(), anyCommand());
        bus.handle(anyEnvelope(), anyCommand());
        QCOMPARE(logged, std::string("skipped: the command y was done before"));
        QVERIFY_THROWS_EXCEPTION(Refused, bus.handle(anyEnvelope(), anyCommand()));
        QVERIFY_THROWS_EXCEPTION(StoreError, bus.handle(anyEnvelope(), anyCommand()));
        bus.handle(anyEnvelope(), anyCommand());
        QVERIFY(bus.counts() == (MessageBus::Counts { 2, 1, 1, 1, 1, 1 }));
    }

    void nobodyHearsOfNothing()
    {
        bool heard = false;
        MessageBus bus({ [](const auto&, const auto&, const auto&) { return Outcome {}; }, {},
            { [&](const Envelope&, const Events&) { heard = true; } } });
        bus.handle(anyEnvelope(), anyCommand());
        QVERIFY(!heard);
    }

    void replaysWhenSomebodyWasFaster()
    {
        int attempts = 0;
        MessageBus bus({ [&](const auto&, const auto&, const RunControl& control) {
            control.attempt([&] {
                if (++attempts < 5)
                    throw ConcurrentChange(Sku("A"));
            });
            return Outcome {};
        } });
        bus.handle(anyEnvelope(), anyCommand());
        QCOMPARE(attempts, 5);
    }

    void givesUpAfterFive()
    {
        int attempts = 0;
        MessageBus bus({ [&](const auto&, const auto&, const RunControl& control) {
            control.attempt([&] {
                ++attempts;
                throw StoreError(StoreError::Kind::Locked, "x");
            });
            return Outcome {};
        } });
        QVERIFY_THROWS_EXCEPTION(StoreError, bus.handle(anyEnvelope(), anyCommand()));
        QCOMPARE(attempts, 5);
    }

    void doesNotReplayARefusal()
    {
        int attempts = 0;
        MessageBus bus({ [&](const auto&, const auto&, const RunControl& control) {
            control.attempt([&] {
                ++attempts;
                throw Refused(UnknownSku { Sku("A") });
            });
            return Outcome {};
        } });
        QVERIFY_THROWS_EXCEPTION(Refused, bus.handle(anyEnvelope(), anyCommand()));
        QCOMPARE(attempts, 1);
    }

private:
    static Outcome succeed(const Command&, const Envelope&, const RunControl&) { return { { described("A") } }; }
};

QTEST_GUILESS_MAIN(TestMessageBus)
#include "tst_messagebus.moc"
