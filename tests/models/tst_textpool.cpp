#include "ui/models/textpool.h"

#include <algorithm>
#include <QTest>

using namespace allocation;

class TestTextPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEachTextOnce();
    void joinsTexts();
    void ranksAsAPersonExpects();
    void ranksTextsThatComeLater();
    void marksTextsThatContain();
    void doesNotMatchAcrossTexts();
    void adoptsAnotherPool();
};

void TestTextPool::keepsEachTextOnce()
{
    TextPool pool;
    const TextId a = pool.intern("a");
    QCOMPARE(pool.intern("a"), a);
    QCOMPARE(pool.intern(""), TextId { 0 });
    QCOMPARE(pool.find("b"), TextId { 0 });
    for (int i = 0; i < 1000; ++i)
        pool.intern(std::to_string(i));
    QCOMPARE(pool.find("a"), a);
    QCOMPARE(pool.string(pool.find("999")), QStringLiteral("999"));
    QCOMPARE(pool.size(), std::size_t { 1002 });
}

void TestTextPool::joinsTexts()
{
    TextPool pool;
    const std::vector<TextId> parts { pool.intern("B1"), pool.intern("B2") };
    const TextId both = pool.join(parts);
    QCOMPARE(pool.join(parts), both);
    QCOMPARE(pool.text(both), std::string_view("B1 + B2"));
    QCOMPARE(pool.parts(both), parts);
    QVERIFY2(pool.intern("B1 + B2") != both, "somebody may call a batch so");
    QCOMPARE(pool.join(std::vector { parts.front() }), parts.front());
    QCOMPARE(pool.join({}), TextId { 0 });
}

void TestTextPool::ranksAsAPersonExpects()
{
    const std::vector<std::string> expected { "1", "a", "A", "Ärmel", "arz", "SO-9", "SO-010", "SO-10", "SO-10a",
        "SO-100" };
    std::vector<std::string> texts = expected;
    std::ranges::reverse(texts);
    TextPool pool;
    for (const std::string& text : texts)
        pool.intern(text);
    std::ranges::sort(texts, {}, [&](const std::string& text) { return pool.rank(pool.find(text)); });
    // Same letters, different bytes: any order will do, as long as it is one.
    QCOMPARE(texts[0], expected[0]);
    QCOMPARE(texts[3], expected[3]);
    QCOMPARE(std::vector(texts.begin() + 4, texts.end()), std::vector(expected.begin() + 4, expected.end()));
}

void TestTextPool::ranksTextsThatComeLater()
{
    TextPool pool;
    const TextId b = pool.intern("b");
    const TextId d = pool.intern("d");
    QVERIFY(pool.rank(b) < pool.rank(d));
    const TextId c = pool.intern("c");
    const TextId a = pool.intern("a");
    QVERIFY(pool.rank(a) < pool.rank(b));
    QVERIFY(pool.rank(b) < pool.rank(c));
    QVERIFY(pool.rank(c) < pool.rank(d));
}

void TestTextPool::marksTextsThatContain()
{
    TextPool pool;
    const TextId mueller = pool.intern("Müller");
    const TextId other = pool.intern("Casa Nova");
    std::vector<std::uint8_t> hits;
    pool.mark(TextPool::folded("MÜLL"), 1, hits);
    QCOMPARE(hits[mueller], std::uint8_t { 1 });
    QCOMPARE(hits[other], std::uint8_t { 0 });
    const TextId late = pool.intern("Mullbinde");
    pool.mark(TextPool::folded("müll"), 1, hits, late);
    QVERIFY2(hits[late] == 1, "accents do not count");
}

void TestTextPool::doesNotMatchAcrossTexts()
{
    TextPool pool;
    pool.intern("ab");
    pool.intern("cd");
    std::vector<std::uint8_t> hits;
    pool.mark("bc", 1, hits);
    QCOMPARE(std::ranges::count(hits, 1), 0);
    pool.mark("d", 1, hits);
    QCOMPARE(std::ranges::count(hits, 1), 1);
}

void TestTextPool::adoptsAnotherPool()
{
    TextPool mine;
    const TextId b1 = mine.intern("B1");
    TextPool other;
    const TextId x = other.intern("x");
    const TextId theirs = other.join(std::vector { other.intern("B1"), other.intern("B2") });
    const std::vector<TextId> here = mine.adopt(other);
    QCOMPARE(mine.text(here[x]), std::string_view("x"));
    QCOMPARE(mine.parts(here[theirs]), (std::vector { b1, mine.find("B2") }));
    QCOMPARE(mine.adopt(other), here);
}

QTEST_APPLESS_MAIN(TestTextPool)
#include "tst_textpool.moc"
