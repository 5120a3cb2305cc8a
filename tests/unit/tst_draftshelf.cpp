#include "adapters/drafts/commandfields.h"
#include "adapters/drafts/commandjson.h"
#include "adapters/drafts/draftfile.h"
#include "adapters/drafts/draftfolder.h"
#include "adapters/memory/memorydraftshelf.h"
#include "service/parsing.h"
#include "service/table.h"
#include "support/anycommand.h"
#include "support/showcommand.h"

#include <rapidcheck.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace allocation;
using namespace allocation::test;

/// Where drafts are kept: what every shelf promises, and what only a folder of files can meet.
class TestDraftShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsReplacesAndRemoves_data();
    void keepsReplacesAndRemoves();
    void latestFirst_data() { keepsReplacesAndRemoves_data(); }
    void latestFirst();
    void namesAreFree_data() { keepsReplacesAndRemoves_data(); }
    void namesAreFree();
    void everyCommandSurvives();
    void kindsThatCanBeKept();
    void setToNothingIsNotLeftOut();
    void noFolderUntilSomethingIsKept();
    void damagedFilesStay_data();
    void damagedFilesStay();
    void newerFilesStay();
    void twoProcesses();
    void whatCannotBeWritten();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("a.db.drafts")); }
    QByteArray contentOf(const QString& name) const;
    void write(const QByteArray& bytes) const;
    std::unique_ptr<DraftShelf> shelf() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

KeptDraft draftOf(const std::string& name, int minute = 0)
{
    return { name, "Anna", Timestamp(std::chrono::minutes(29'000'000 + minute)),
        { { HoldBatch { BatchRef("B1") }, "wet", {} } } };
}

/// Any value for every field of a command, as the list of its fields names them.
class Filling
{
public:
    template <class Value>
    Filling& operator()(const char*, Value& value)
    {
        fill(value);
        return *this;
    }

private:
    static bool coin() { return *rc::gen::arbitrary<bool>(); }
    static std::string text()
    {
        return *rc::gen::element<std::string>("", "a \"b\" \\", "<b>", "line\nline", "\u0627\u0644", "\u6728", "  ");
    }
    static int number() { return *rc::gen::inRange(1, 9); }

    static void fill(std::string& value) { value = text(); }
    static void fill(bool& value) { value = coin(); }
    static void fill(int& value) { value = number(); }
    static void fill(Quantity& value) { value = *rc::gen::element<Quantity>(1, 7, maxQuantity); }
    static void fill(Date& value) { value = Date::fromDays(20'000 + number()); }
    template <class Tag>
    static void fill(Identifier<Tag>& value)
    {
        value = Identifier<Tag>("x" + text() + std::to_string(number()));
        if (parsing::faultOfId(value.text()))
            value = Identifier<Tag>("plain");
    }
    static void fill(LineId& value)
    {
        fill(value.order);
        fill(value.sku);
        value.number = number();
    }
    static void fill(Completeness& value) { value = coin() ? Completeness::WholeLine : Completeness::WholeOrder; }
    static void fill(LineKind& value) { value = coin() ? LineKind::Quote : LineKind::SetAside; }
    static void fill(LineDetails& value)
    {
        if (coin())
            value.promised = Promise { Date::fromDays(20'000), text(), {} };
        value.transitDays = number();
        fill(value.note);
        value.own["colour"] = "red " + text();
    }
    template <class Value>
    static void fill(std::optional<Value>& value)
    {
        if (coin())
            fill(value.emplace());
    }
    template <class Value>
    static void fill(std::vector<Value>& values)
    {
        values.resize(1);
        fill(values.front());
    }
    template <class Value>
    requires requires(Filling& f, Value& value) { drafts::visit(f, value); }
    static void fill(Value& value)
    {
        Filling filling;
        drafts::visit(filling, value);
    }
};

template <class One>
constexpr bool hasFields = requires(Filling& f, One& one)
{
    drafts::visit(f, one);
};

std::string shown(const DraftStep& step)
{
    std::string text = ShownCommand(step.command).text() + " because " + step.reason;
    for (const LineOutlook& line : step.shown)
        text += ' ' + line.line.order.text() + ':' + std::to_string(line.open)
            + (line.ready ? line.ready->toString() : std::string("-"));
    return text;
}

DraftStep thereAndBack(const DraftStep& step)
{
    KeptDraft draft = draftOf("one");
    draft.steps = { step };
    return drafts::draftFrom(drafts::bytesOf(draft)).steps.at(0);
}

template <std::size_t Index = 0>
void everyKindSurvives()
{
    if constexpr (Index < std::variant_size_v<Command>) {
        using One = std::variant_alternative_t<Index, Command>;
        if constexpr (hasFields<One>) {
            DraftStep step { One(), "why <not>", {} };
            Filling filling;
            drafts::visit(filling, std::get<Index>(step.command));
            if constexpr (std::is_same_v<One, MoveLine>)
                std::get<Index>(step.command).qty.reset();
            if constexpr (std::is_same_v<One, ReceiveBatch>)
                std::get<Index>(step.command).qty = 3;
            step.shown = { { LineId { OrderId("O"), Sku("S"), 1 }, 4, Date::fromDays(20'001) } };
            RC_ASSERT(shown(thereAndBack(step)) == shown(step));
        }
        everyKindSurvives<Index + 1>();
    }
}

} // namespace

void TestDraftShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<DraftShelf> TestDraftShelf::shelf() const
{
    QFETCH(bool, inMemory);
    if (inMemory)
        return std::make_unique<MemoryDraftShelf>();
    return std::make_unique<DraftFolder>(m_folder->filePath(QStringLiteral("a.db")).toStdString());
}

void TestDraftShelf::keepsReplacesAndRemoves_data()
{
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("in memory") << true;
    QTest::newRow("in a folder") << false;
}

void TestDraftShelf::keepsReplacesAndRemoves()
{
    const auto kept = shelf();
    QVERIFY(kept->content().drafts.empty());
    kept->remove("nothing");
    kept->keep(draftOf("a"));
    KeptDraft other = draftOf("a", 5);
    other.who = "Ben";
    other.steps.push_back({ UnholdBatch { BatchRef("B1") } });
    kept->keep(other);
    const DraftShelf::Content content = kept->content();
    QCOMPARE(content.drafts.size(), std::size_t(1));
    QCOMPARE(content.drafts[0].who, std::string("Ben"));
    QCOMPARE(content.drafts[0].at, other.at);
    QCOMPARE(content.drafts[0].steps.size(), std::size_t(2));
    QCOMPARE(shown(content.drafts[0].steps[0]), shown(other.steps[0]));
    kept->remove("b");
    QCOMPARE(kept->content().drafts.size(), std::size_t(1));
    kept->remove("a");
    QVERIFY(kept->content().drafts.empty());
}

void TestDraftShelf::latestFirst()
{
    const auto kept = shelf();
    for (const auto& [name, minute] : { std::pair("b", 2), std::pair("c", 3), std::pair("a", 1) })
        kept->keep(draftOf(name, minute));
    std::string names;
    for (const KeptDraft& draft : kept->content().drafts)
        names += draft.name;
    QCOMPARE(names, std::string("cba"));
}

void TestDraftShelf::namesAreFree()
{
    const auto kept = shelf();
    const std::vector<std::string> names { "a", "A", "../../etc/passwd", "con", "a/b", "a\\b", "a:b", "..", ".", " ",
        "<b>&\"", "\u0627\u0644\u0639", "\U0001F600", std::string(199, 'x') + "y", std::string(199, 'x') + "z",
        "a.json" };
    for (const std::string& name : names)
        kept->keep(draftOf(name));
    std::set<std::string> found;
    for (const KeptDraft& draft : kept->content().drafts)
        found.insert(draft.name);
    QCOMPARE(found, std::set<std::string>(names.begin(), names.end()));
    const QStringList outside = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QVERIFY2(
        outside.isEmpty() || outside == QStringList { QStringLiteral("a.db.drafts") }, qPrintable(outside.join(u' ')));
    for (const std::string& name : names)
        kept->remove(name);
    QVERIFY(kept->content().drafts.empty());
}

void TestDraftShelf::everyCommandSurvives()
{
    QVERIFY(rc::check("each kind, with any fields", [] { everyKindSurvives(); }));
    QVERIFY(rc::check("what planners send", [] {
        const DraftStep step { anyCommand(), {}, {} };
        if (drafts::canBeKept(step.command))
            RC_ASSERT(shown(thereAndBack(step)) == shown(step));
    }));
}

void TestDraftShelf::kindsThatCanBeKept()
{
    QVERIFY(drafts::canBeKept(MoveLine()));
    for (const Command& command : { Command(AllocateOpen()), Command(Import()), Command(UndoCommand()),
             Command(Release()), Command(ApplyDraft()) })
        QVERIFY(!drafts::canBeKept(command));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, drafts::jsonOf(DraftStep { AllocateOpen() }));
}

void TestDraftShelf::setToNothingIsNotLeftOut()
{
    ChangeOrderLine change { LineId { OrderId("O"), Sku("S"), 1 } };
    change.due.emplace();
    const auto back = std::get<ChangeOrderLine>(thereAndBack({ change }).command);
    QVERIFY(back.due.has_value());
    QVERIFY(!back.due->has_value());
    QVERIFY(!back.priority.has_value());
}

void TestDraftShelf::noFolderUntilSomethingIsKept()
{
    DraftFolder shelf(m_folder->filePath(QStringLiteral("a.db")).toStdString());
    QVERIFY(shelf.content().drafts.empty());
    QVERIFY(!QDir(folder()).exists());
    shelf.keep(draftOf("a"));
    QVERIFY(QDir(folder()).exists());
}

QByteArray TestDraftShelf::contentOf(const QString& name) const
{
    QFile file(QDir(folder()).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Over the only draft there is, called a.
void TestDraftShelf::write(const QByteArray& bytes) const
{
    const QString name = QDir(folder()).entryList(QDir::Files).value(0);
    QFile file(QDir(folder()).filePath(name));
    QVERIFY(!name.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestDraftShelf::damagedFilesStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray frame = R"({"format":1,"name":"a","who":"Anna","at":"2027-01-08T10:00:00Z","steps":[%1]})";
    const auto step = [&](const char* command) {
        return QByteArray(frame).replace("%1", QByteArray(R"({"command":)") + command + R"(,"reason":"","shown":[]})");
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << frame.left(60);
    QTest::newRow("something else") << QByteArray("[1,2,3]");
    QTest::newRow("no time") << QByteArray(frame).replace("2027-01-08T10", "soon").replace("%1", "");
    QTest::newRow("no name") << QByteArray(frame).replace("\"a\"", "\"\"").replace("%1", "");
    QTest::newRow("name over two lines") << QByteArray(frame).replace("\"a\"", "\"a\\nb\"").replace("%1", "");
    QTest::newRow("no command") << QByteArray(frame).replace("%1", "{}");
    QTest::newRow("unknown command") << step(R"({"Explode":{}})");
    QTest::newRow("two commands") << step(R"({"UnholdBatch":{"ref":"B"},"RemoveBatch":{"ref":"B"}})");
    QTest::newRow("a run") << step(R"({"AllocateOpen":{}})");
    QTest::newRow("no batch") << step(R"({"UnholdBatch":{}})");
    QTest::newRow("negative") << step(R"({"ChangeBatchQuantity":{"ref":"B","qty":-1}})");
    QTest::newRow("a fraction") << step(R"({"ChangeBatchQuantity":{"ref":"B","qty":1.5}})");
    QTest::newRow("too many") << step(R"({"ChangeBatchQuantity":{"ref":"B","qty":1e18}})");
    QTest::newRow("moves nothing") << step(R"({"MoveLine":{"lines":[],"to":"B"}})");
    QTest::newRow("priority 0") << step(R"({"ChangeOrderLine":{"line":["O","S",1],"priority":0}})");
}

void TestDraftShelf::damagedFilesStay()
{
    QFETCH(QByteArray, bytes);
    DraftFolder shelf(m_folder->filePath(QStringLiteral("a.db")).toStdString());
    shelf.keep(draftOf("a"));
    write(bytes);
    const DraftShelf::Content content = shelf.content();
    QVERIFY(content.drafts.empty());
    QCOMPARE(content.unreadable.size(), std::size_t(1));
    QVERIFY(!content.unreadable[0].newer);
    QVERIFY(!content.unreadable[0].why.empty());
    shelf.keep(draftOf("a")); // takes another place
    shelf.keep(draftOf("a"));
    shelf.keep(draftOf("b"));
    QCOMPARE(shelf.content().drafts.size(), std::size_t(2));
    shelf.remove("a");
    QCOMPARE(shelf.content().drafts.size(), std::size_t(1));
    QCOMPARE(shelf.content().unreadable.size(), std::size_t(1));
    QCOMPARE(contentOf(QString::fromStdString(content.unreadable[0].place)), bytes);
}

void TestDraftShelf::newerFilesStay()
{
    DraftFolder shelf(m_folder->filePath(QStringLiteral("a.db")).toStdString());
    shelf.keep(draftOf("a"));
    write(R"({"format":2,"title":"a"})");
    shelf.remove("a");
    const DraftShelf::Content content = shelf.content();
    QCOMPARE(content.unreadable.size(), std::size_t(1));
    QVERIFY(content.unreadable[0].newer);
}

/// While another process keeps and removes, whatever is read is whole.
void TestDraftShelf::twoProcesses()
{
    const QString database = m_folder->filePath(QStringLiteral("a.db"));
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--keep"), database });
    DraftFolder shelf(database.toStdString());
    int rounds = 0;
    do {
        const auto name = "mine" + std::to_string(rounds % 3);
        shelf.keep(draftOf(name));
        const DraftShelf::Content content = shelf.content();
        QVERIFY(content.unreadable.empty());
        QVERIFY(std::ranges::count(content.drafts, name, &KeptDraft::name) == 1);
        ++rounds;
    } while (!other.waitForFinished(0) && other.state() != QProcess::NotRunning);
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(rounds > 1);
    QVERIFY(std::ranges::count(shelf.content().drafts, "theirs", &KeptDraft::name) == 1);
}

void TestDraftShelf::whatCannotBeWritten()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DraftFolder shelf(m_folder->filePath(QStringLiteral("a.db")).toStdString());
    QVERIFY_THROWS_EXCEPTION(NotWritten, shelf.keep(draftOf("a")));
    QVERIFY(shelf.content().drafts.empty());
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("--keep")) {
        DraftFolder shelf(arguments.value(2).toStdString());
        for (int round = 0; round < 200; ++round) {
            shelf.remove("theirs");
            shelf.keep(draftOf("theirs", round));
        }
        return 0;
    }
    TestDraftShelf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftshelf.moc"
