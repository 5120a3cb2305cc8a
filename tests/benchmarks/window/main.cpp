#include "goals/table.h"
#include "rows.h"

#include <array>
#include <exception>
#include <iostream>
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <string_view>
#include <utility>

// The window's goals of speed, each beside its limit of this run: `bench_window [--only GROUP]`.

namespace bench {

namespace {

Longest& longest()
{
    static Longest event;
    return event;
}

/// Times every event. A drag has an event loop within an event: that one says nothing, those within it do.
class TimedApplication : public QApplication
{
public:
    TimedApplication(int& argc, char** argv)
        : QApplication(argc, argv)
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            [this] { m_hasLoop = true; });
    }

    bool notify(QObject* receiver, QEvent* event) override
    {
        const char* const name = receiver->metaObject()->className();
        const int type = event->type();
        const bool around = std::exchange(m_hasLoop, false);
        const auto begin = std::chrono::steady_clock::now();
        const bool result = QApplication::notify(receiver, event);
        const Longest taken { std::chrono::steady_clock::now() - begin, name, type };
        if (!m_hasLoop && taken.time > longest().time)
            longest() = taken;
        m_hasLoop = m_hasLoop || around;
        return result;
    }

private:
    bool m_hasLoop = false;
};

struct Group {
    std::string_view name;
    void (*measure)();
};

constexpr std::array groups { Group { "tables", tables }, Group { "paint", paint }, Group { "changes", changes },
    Group { "drags", drags }, Group { "selections", selections } };

} // namespace

Longest takeLongest()
{
    return std::exchange(longest(), {});
}

void printLongest(const char* what, double most)
{
    const Longest longest = takeLongest();
    print(what, text(longest.time.count()) + " ms", "<= " + text(most, 0) + " ms", longest.time.count() <= most);
    if (longest.time.count() > most)
        note("in " + std::string(longest.receiver) + ", event " + std::to_string(longest.type));
}

} // namespace bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
    bench::TimedApplication app(argc, argv);
    const std::string_view only = argc > 2 && std::string_view(argv[1]) == "--only" ? argv[2] : "";
    try {
        bench::printHead();
        for (const bench::Group& group : bench::groups)
            if (only.empty() || only == group.name)
                group.measure();
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "bench_window: " << error.what() << '\n';
        return 2;
    }
}
