#include "models/picture.h"
#include "ui/models/batchesmodel.h"
#include "ui/models/drag.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

class TestDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void carriesLines();
    void refusesWhatIsNotOurs();
    void takesEachLineOnceInTheOrderOnTheScreen();
    void offersToMoveOnly();
    void dropsOnABatch();
    void refusesABatchThatCannotTakeIt();
    void dropsBack();

private:
    std::unique_ptr<QMimeData> payload(int first, int last) const;
    QModelIndex batch(const char* ref) const { return m_batches->index(m_batches->rowOf(BatchRef(ref)), 2); }

    std::unique_ptr<LinesModel> m_lines;
    std::unique_ptr<BatchesModel> m_batches;
};

void TestDrag::init()
{
    m_lines = std::make_unique<LinesModel>(QStringLiteral("db"));
    m_lines->load(block(someLines()));
    m_batches = std::make_unique<BatchesModel>(QStringLiteral("db"));
    BatchBlock batches;
    batches.add({ 1, "B-1", "CHAIR", 60, 11 });
    batches.add({ 2, "T-1", "TABLE", 60, 12 });
    m_batches->load(std::move(batches));
}

std::unique_ptr<QMimeData> TestDrag::payload(int first, int last) const
{
    QModelIndexList indexes;
    for (int row = last; row >= first; --row)
        for (int column = 0; column < LineColumn::Count; ++column)
            indexes.append(m_lines->index(row, column));
    return std::unique_ptr<QMimeData>(m_lines->mimeData(indexes));
}

void TestDrag::carriesLines()
{
    const QList<LineId> lines { { OrderId("Ünïcode"), Sku("|:%"), 7 }, { OrderId("B"), Sku("C"), 1 } };
    const std::unique_ptr<QMimeData> data(drag::encode(lines, QStringLiteral("db")));
    const auto decoded = drag::decode(data.get(), QStringLiteral("db"));
    QVERIFY(decoded);
    QCOMPARE(*decoded, lines);
    QCOMPARE(data->formats(), QStringList(QStringLiteral("application/x-allocation-lines")));
}

void TestDrag::refusesWhatIsNotOurs()
{
    const QString db = QStringLiteral("db");
    const std::unique_ptr<QMimeData> data(drag::encode({ { OrderId("A"), Sku("B"), 1 } }, db));
    QVERIFY2(!drag::decode(data.get(), QStringLiteral("other")), "another database");
    QVERIFY(!drag::decode(nullptr, db));
    QMimeData text;
    text.setText(QStringLiteral("A B 1"));
    QVERIFY(!drag::decode(&text, db));
    const QByteArray whole = data->data(QString::fromLatin1(drag::linesMimeType));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QMimeData broken;
        broken.setData(QString::fromLatin1(drag::linesMimeType), whole.left(size));
        QVERIFY(!drag::decode(&broken, db));
    }
}

void TestDrag::takesEachLineOnceInTheOrderOnTheScreen()
{
    m_lines->sort(LineColumn::Qty, Qt::DescendingOrder);
    const auto lines = drag::decode(payload(0, 1).get(), QStringLiteral("db"));
    QVERIFY(lines);
    const QList<LineId> expected { { OrderId("SO-10"), Sku("TABLE"), 1 }, { OrderId("SO-11"), Sku("CHAIR"), 1 } };
    QCOMPARE(*lines, expected);
    QVERIFY(!m_lines->mimeData({}));
}

/// After a drag that moved, a view writes nothing into the cells it came from, or removes their rows.
void TestDrag::offersToMoveOnly()
{
    QCOMPARE(m_lines->supportedDragActions(), Qt::MoveAction);
    QCOMPARE(m_batches->supportedDropActions(), Qt::MoveAction);
    QVERIFY(m_lines->index(0, 0).flags() & Qt::ItemIsDragEnabled);
    QVERIFY(m_batches->index(0, 0).flags() & Qt::ItemIsDropEnabled);
    QVERIFY(!(m_batches->index(0, 0).flags() & Qt::ItemIsDragEnabled));
    QVERIFY(!m_lines->setItemData(m_lines->index(0, 4), { { Qt::EditRole, QVariant() } }));
    QVERIFY(!m_lines->removeRows(0, 1));
}

void TestDrag::dropsOnABatch()
{
    QSignalSpy dropped(m_batches.get(), &BatchesModel::linesDropped);
    QSignalSpy changed(m_batches.get(), &QAbstractItemModel::dataChanged);
    const auto data = payload(0, 1);
    QVERIFY(m_batches->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, batch("B-1")));
    QVERIFY(m_batches->dropMimeData(data.get(), Qt::CopyAction, -1, -1, batch("B-1")));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped[0][0].value<QList<LineId>>().size(), 2);
    QVERIFY(dropped[0][1].value<BatchRef>() == BatchRef("B-1"));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_lines->index(0, LineColumn::Batch).data().toString(), QStringLiteral("B-1"));
}

void TestDrag::refusesABatchThatCannotTakeIt()
{
    QSignalSpy dropped(m_batches.get(), &BatchesModel::linesDropped);
    const auto data = payload(0, 0);
    const auto can = [&](const QModelIndex& on, int row = -1) {
        return m_batches->canDropMimeData(data.get(), Qt::MoveAction, row, row, on);
    };
    QVERIFY2(!can(batch("T-1")), "another product");
    QVERIFY2(!can(QModelIndex()), "below the last row");
    QVERIFY2(!can(QModelIndex(), 0), "between rows");
    Verdict full;
    full.kind = Verdict::Kind::Full;
    m_batches->setVerdicts({ { BatchRef("B-1"), full } });
    QVERIFY2(!can(batch("B-1")), "full");
    QVERIFY(!m_batches->dropMimeData(data.get(), Qt::MoveAction, -1, -1, batch("B-1")));
    full.kind = Verdict::Kind::FitsPart;
    full.fits = 1;
    m_batches->setVerdicts({ { BatchRef("B-1"), full } });
    QVERIFY(can(batch("B-1")));
    QCOMPARE(dropped.count(), 0);
}

void TestDrag::dropsBack()
{
    QSignalSpy back(m_lines.get(), &LinesModel::linesDroppedBack);
    const auto data = payload(0, 0);
    QVERIFY(m_lines->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(m_lines->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(back.count(), 1);
    QCOMPARE(m_lines->rowCount(), 4);
    QMimeData text;
    QVERIFY(!m_lines->dropMimeData(&text, Qt::MoveAction, -1, -1, {}));
    QCOMPARE(back.count(), 1);
}

QTEST_GUILESS_MAIN(TestDrag)
#include "tst_drag.moc"
