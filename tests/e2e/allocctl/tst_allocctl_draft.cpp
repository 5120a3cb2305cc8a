#include "program.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Drafts that were saved, from the command line.
class TestDraft : public QObject
{
    Q_OBJECT

private:
    Answer run(const QString& command) { return (*m_program)(command.split(u' ')); }
    Answer json(const QString& command) { return m_program->json(command.split(u' ')); }
    QJsonObject draft(const QString& name) { return m_program->json({ u"draft"_s, u"show"_s, name }).object(); }

    /// As the window writes it: line SO-1 moves to B2, and B1 is put on hold.
    void save(const QString& file, const QString& name) const
    {
        QVERIFY(QDir().mkpath(m_program->database() + u".drafts"_s));
        const QByteArray json = R"({"format":1,"name":"%1","who":"Ann","at":"2027-01-07T09:30:00.000Z","steps":[
            {"command":{"MoveLine":{"lines":[["SO-1","CHAIR",1]],"to":"B2"}},"reason":"as agreed",
             "shown":[{"line":["SO-1","CHAIR",1],"open":0,"ready":"2027-01-20"}]},
            {"command":{"HoldBatch":{"ref":"B1","move_away":false}},"reason":"wet","shown":[]}]})";
        m_program->file(u"test.db.drafts/"_s + file, QByteArray(json).replace("%1", name.toUtf8()));
    }

    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_program->setVariable(u"ALLOCATION_TODAY"_s, u"2027-01-08"_s);
        for (const char* command : { "init", "batch add B1 CHAIR 10", "batch add B2 CHAIR 10 --eta 2027-01-20",
                 "line add SO-1 CHAIR 4 --customer Smith --due 2027-01-12", "line allocate SO-1 CHAIR" })
            QCOMPARE(run(QString::fromLatin1(command)).err, QByteArray());
        save(u"a.json"_s, u"Swap"_s);
    }

    void listsThem()
    {
        const QJsonObject all = json(u"draft list"_s).object();
        const QJsonObject first = all[u"drafts"].toArray().first().toObject();
        QCOMPARE(all[u"drafts"].toArray().size(), 1);
        QCOMPARE(first[u"name"].toString(), u"Swap"_s);
        QCOMPARE(first[u"who"].toString(), u"Ann"_s);
        QCOMPARE(first[u"at"].toString(), u"2027-01-07T09:30:00.000Z"_s);
        QCOMPARE(first[u"steps"].toInt(), 2);
        QVERIFY(run(u"draft list"_s).out.startsWith("Swap: 2 changes, by Ann on 2027-01-07 at "));
        QCOMPARE(json(u"handover"_s).object()[u"drafts"].toArray().first().toObject(), first);
        QVERIFY(run(u"handover"_s).out.contains("Stored drafts (1)\n  Swap: 2 changes, by Ann"));
    }

    void noneIsThere()
    {
        QCOMPARE(run(u"draft delete Swap"_s).status, 0);
        QCOMPARE(run(u"draft list"_s).out, QByteArray("No draft is saved.\n"));
        QCOMPARE(json(u"draft show Swap"_s).errorCode(), u"unknown_draft"_s);
        QCOMPARE(json(u"draft apply Swap"_s).status, 1);
        QCOMPARE(run(u"draft"_s).status, 2);
        QCOMPARE(run(u"draft show"_s).status, 2);
    }

    void showsWhatItWouldDo()
    {
        const QJsonObject shown = draft(u"Swap"_s);
        const QJsonArray steps = shown[u"steps"].toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0][u"text"].toString(), u"move SO-1 / CHAIR to B2"_s);
        QCOMPARE(steps[0][u"why"].toString(), u"as agreed"_s);
        QVERIFY(steps[0][u"fits"].toBool());
        QVERIFY(!steps[0][u"differs"].toBool());
        QVERIFY(steps[0][u"trouble"].isNull());
        QCOMPARE(shown[u"impact"][u"lines"][0][u"orderid"].toString(), u"SO-1"_s);
        QVERIFY(run(u"draft show Swap"_s).out.contains("  1. move SO-1 / CHAIR to B2\n  2. "));
        QCOMPARE(json(u"show allocations"_s).array().first()[u"batchref"].toString(), u"B1"_s);
    }

    void appliesAsOneStep()
    {
        const QJsonObject done = json(u"draft apply Swap --as Ben"_s).object();
        QVERIFY(done[u"changed"].toBool());
        QCOMPARE(done[u"left_out"].toInt(), 0);
        QCOMPARE(json(u"show allocations"_s).array().first()[u"batchref"].toString(), u"B2"_s);
        QCOMPARE(json(u"draft list"_s).object()[u"drafts"].toArray().size(), 0);
        QCOMPARE(run(u"undo "_s + done[u"uuid"].toString()).status, 0);
        QCOMPARE(json(u"show allocations"_s).array().first()[u"batchref"].toString(), u"B1"_s);
    }

    void whatNoLongerFits()
    {
        QCOMPARE(run(u"batch set-quantity B2 3"_s).status, 0);
        const QJsonValue step = draft(u"Swap"_s)[u"steps"][0];
        QVERIFY(!step[u"fits"].toBool());
        QCOMPARE(step[u"trouble"].toString(), u"B2 has 3 units available, 4 wanted."_s);
        const Answer refused = json(u"draft apply Swap"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.errorCode().isEmpty());
        QCOMPARE(json(u"draft list"_s).object()[u"drafts"].toArray().size(), 1);
        QCOMPARE(json(u"draft apply Swap --fitting"_s).object()[u"left_out"].toInt(), 1);
        QCOMPARE(json(u"show allocations"_s).array().first()[u"batchref"].toString(), u"B1"_s);
    }

    void whatDoesSomethingElse()
    {
        QCOMPARE(run(u"batch set-eta B2 2027-02-01"_s).status, 0);
        QVERIFY(draft(u"Swap"_s)[u"steps"][0][u"differs"].toBool());
        QCOMPARE(json(u"draft apply Swap"_s).status, 1);
        QCOMPARE(json(u"draft apply Swap --fitting"_s).status, 0);
        QCOMPARE(json(u"show allocations"_s).array().first()[u"batchref"].toString(), u"B2"_s);
    }

    void damagedAndNewerFiles()
    {
        m_program->file(u"test.db.drafts/b.json"_s, "{");
        m_program->file(u"test.db.drafts/c.json"_s, R"({"format":9})");
        const QJsonArray files = json(u"draft list"_s).object()[u"unreadable"].toArray();
        QCOMPARE(files.size(), 2);
        QVERIFY(files[0][u"file"].toString().endsWith(u"b.json"));
        QVERIFY(!files[0][u"newer"].toBool());
        QVERIFY(files[1][u"newer"].toBool());
        const QByteArray text = run(u"draft list"_s).out;
        QVERIFY(text.contains("it is damaged") && text.contains("written by a newer version"));
        QCOMPARE(json(u"draft list"_s).object()[u"drafts"].toArray().size(), 1);
    }

    void hostileName()
    {
        const QString name = u"<b>../\u0627 & 'x' --json"_s;
        save(u"d.json"_s, name);
        QCOMPARE(draft(name)[u"name"].toString(), name);
        QCOMPARE(m_program->json({ u"draft"_s, u"delete"_s, name }).status, 0);
        QCOMPARE(json(u"draft list"_s).object()[u"drafts"].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_allocctl_draft.moc"
