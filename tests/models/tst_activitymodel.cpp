#include "models/picture.h"
#include "ui/models/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

ActivityRecord happened(qint64 seq, const char* what)
{
    return { seq, QDateTime(QDate(2020, 1, 21), QTime(9, 12)), QStringLiteral("Anna"), QString::fromLatin1(what),
        QStringLiteral("customer agreed") };
}

} // namespace

class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void keepsOnlyTheLatest();
};

void TestActivityModel::showsTheNewestFirst()
{
    ActivityModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLocale(QLocale(QStringLiteral("en_GB")));
    model.load({ happened(2, "second"), happened(1, "first") });
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.add({ happened(2, "second"), happened(3, "third") });
    const QStringList expected { QStringLiteral("21 Jan 2020 09:12 | Anna | third | customer agreed"),
        QStringLiteral("21 Jan 2020 09:12 | Anna | second | customer agreed"),
        QStringLiteral("21 Jan 2020 09:12 | Anna | first | customer agreed") };
    QCOMPARE(picture(model, { 0, 1, 2, 3 }), expected);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.lastSeq(), 3);
    QCOMPARE(model.index(0, ActivityColumn::What).data(Qt::AccessibleDescriptionRole).toString(),
        QStringLiteral("event:3|what"));
}

void TestActivityModel::keepsOnlyTheLatest()
{
    ActivityModel model;
    std::vector<ActivityRecord> rows;
    for (qint64 seq = 1; seq <= 1500; ++seq)
        rows.push_back(happened(seq, "something"));
    model.load(rows);
    QCOMPARE(model.rowCount(), 1000);
    model.add({ happened(1501, "later"), happened(1502, "latest") });
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.keyAt(0), 1502);
    QCOMPARE(model.keyAt(999), 503);
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
