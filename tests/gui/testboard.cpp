#include "gui/testboard.h"

#include "adapters/sql/store.h"

#include <QApplication>
#include <QWindow>

namespace allocation::test {

TestBoard::TestBoard(const Fill& fill, const char* sku)
    : TestWindow(fill)
{
    select(cell("productsView", qPrintable(QStringLiteral("product:%1|sku").arg(QLatin1StringView(sku)))));
    child<QToolButton>("viewBoard")->click();
    if (!settle() || !QTest::qWaitFor([this] { return view(0) != nullptr; }))
        qFatal("the board did not come up");
    QCoreApplication::processEvents();
}

QListView* TestBoard::view(int lane)
{
    return child<QListView>(qPrintable(QStringLiteral("lane_%1").arg(lane)));
}

QStringList TestBoard::cards(int lane)
{
    QStringList ids;
    const QAbstractItemModel* const model = view(lane)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        ids << model->index(row, 0).data(Qt::AccessibleDescriptionRole).toString();
    return ids;
}

QModelIndex TestBoard::card(const char* id)
{
    const QString wanted = QStringLiteral("card:") + QString::fromUtf8(id);
    for (int lane = 0; view(lane); ++lane) {
        const auto row = cards(lane).indexOf(wanted);
        if (row < 0)
            continue;
        const QModelIndex index = view(lane)->model()->index(static_cast<int>(row), 0);
        view(lane)->scrollTo(index);
        return index;
    }
    return {};
}

QListView* TestBoard::viewOf(const QModelIndex& card)
{
    for (int lane = 0; view(lane); ++lane)
        if (view(lane)->model() == card.model())
            return view(lane);
    return nullptr;
}

void TestBoard::click(const char* id, Qt::KeyboardModifiers keys)
{
    const Spot spot = above(id);
    QTest::mouseClick(spot.widget, Qt::LeftButton, keys, spot.at);
}

QStringList TestBoard::selected()
{
    QStringList ids;
    for (int lane = 0; view(lane); ++lane)
        for (const QModelIndex& index : view(lane)->selectionModel()->selectedIndexes())
            ids << index.data(Qt::AccessibleDescriptionRole).toString();
    return ids;
}

QStringList TestBoard::selectedInTable()
{
    QStringList orders;
    for (const QModelIndex& index : table("linesView")->selectionModel()->selectedRows())
        orders << index.data().toString();
    orders.sort();
    return orders;
}

QStringList TestBoard::placesOf(const char* order) const
{
    QStringList places;
    const QString start = QString::fromUtf8(order) + QStringLiteral("/CHAIR ");
    for (const QString& text : allocationsInStore())
        if (text.startsWith(start))
            places << text.mid(start.size());
    places.sort();
    return places;
}

TestBoard::Spot TestBoard::below(int lane)
{
    QWidget* const viewport = view(lane)->viewport();
    return { viewport, QPoint(viewport->width() / 2, viewport->height() - 8) };
}

TestBoard::Spot TestBoard::above(const char* id)
{
    const QModelIndex index = card(id);
    QListView* const view = viewOf(index);
    if (!view)
        qFatal("there is no card %s", id);
    return { view->viewport(), view->visualRect(index).center() };
}

void TestBoard::drag(
    const char* card, const Spot& to, Qt::KeyboardModifiers keys, const std::function<void()>& hovering, bool escape)
{
    const Spot from = above(card);
    drag({ from.widget, from.at, to.widget, to.at, keys, hovering, escape });
}

void TestBoard::key(Qt::Key key, Qt::KeyboardModifiers keys)
{
    QTest::keyClick(window().windowHandle(), key, keys);
    QVERIFY(settle());
}

void TestBoard::sendFromOutside(const Command& command)
{
    SqlStore store(QString(folder() + QStringLiteral("/test.db")).toStdString());
    Sender sender(store.beginWork(), "Ben");
    sender.send(command);
}

} // namespace allocation::test
