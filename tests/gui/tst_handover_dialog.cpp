#include "gui/testwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// What whoever comes next has to know; and the settings that everybody plans by.
class TestHandOverDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void followsWhatIsDone();
    void copiesAsText();
    void hostileNoteIsText();
    void planningSettingsCount();
};

namespace {

QString open(TestWindow& test)
{
    test.action("handOverAction")->trigger();
    if (!test.settle())
        qFatal("the report did not come");
    test.click(test.child("handOverCopyButton"));
    return QApplication::clipboard()->text();
}

QStringList headings(TestWindow& test)
{
    QStringList texts;
    const QAbstractItemModel* const model = test.child<QAbstractItemView>("handOverHeadings")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString();
    return texts;
}

} // namespace

void TestHandOverDialog::followsWhatIsDone()
{
    TestWindow test;
    open(test);
    QVERIFY2(!headings(test).join(u'|').contains(u"Done today"_s), "by somebody else");
    test.select(test.batch("B2"));
    test.action("holdBatchAction")->trigger();
    QTRY_COMPARE(headings(test).front(), u"Done today by Anna (1)"_s);
}

void TestHandOverDialog::copiesAsText()
{
    TestWindow test;
    const QString text = open(test);
    QVERIFY2(text.startsWith(u"Hand-over of Anna"_s) && text.contains(u"\n\nTo allocate (3 lines"_s), qPrintable(text));
}

void TestHandOverDialog::hostileNoteIsText()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        ChangeOrderLine command;
        command.line = lineOf("SO-1", "CHAIR");
        command.note = Note { "<b>call</b>\nback", Date::parse("2027-01-07") };
        sender.send(command);
    });
    const QString text = open(test);
    QVERIFY2(text.contains(u"SO-1 / CHAIR: <b>call</b>\nback"_s), qPrintable(text));
}

void TestHandOverDialog::planningSettingsCount()
{
    TestWindow test;
    const QString ready = test.line("SO-1", "ready").data().toString();
    test.action("planningAction")->trigger();
    QVERIFY(test.child<QRadioButton>("planningToday")->isChecked());
    test.click(test.child("planningFixed"));
    test.child<QDateEdit>("planningDateEdit")->setDate(QDate(2027, 1, 11));
    test.child<QSpinBox>("planningHandlingEdit")->setValue(2);
    test.click(test.child("planningButton"));
    QTRY_VERIFY(!test.child("planningDialog"));
    QTRY_COMPARE(test.line("SO-1", "status").data().toString(), u"1 day late"_s);
    QVERIFY(test.line("SO-1", "ready").data().toString() != ready);
}

QTEST_MAIN(TestHandOverDialog)
#include "tst_handover_dialog.moc"
