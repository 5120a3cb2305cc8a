#include "ui/models/scrollanchor.h"

#include <memory>
#include <QAbstractItemModel>
#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QScrollBar>
#include <QTableView>

namespace allocation {

namespace {

struct Anchor {
    QPersistentModelIndex top;
    int offset = 0; ///< how many pixels of the top row are scrolled out
};

bool byPixel(const QTableView* view)
{
    return view->verticalScrollMode() == QAbstractItemView::ScrollPerPixel;
}

void remember(QTableView* view, Anchor& anchor)
{
    // At the very top new rows may come in above, unless somebody points at a row.
    const int row = view->rowAt(0);
    const bool keeps = row >= 0 && (view->verticalScrollBar()->value() > 0 || view->viewport()->underMouse());
    anchor.top = keeps ? QPersistentModelIndex(view->model()->index(row, 0)) : QPersistentModelIndex();
    anchor.offset = keeps && byPixel(view) ? -view->rowViewportPosition(row) : 0;
}

void restore(QTableView* view, const Anchor& anchor)
{
    if (!anchor.top.isValid())
        return;
    view->doItemsLayout(); // else the scroll bar does not know how far it may go
    const int row = anchor.top.row();
    view->verticalScrollBar()->setValue(
        byPixel(view) ? view->verticalHeader()->sectionPosition(row) + anchor.offset : row);
}

} // namespace

void keepScrollAnchor(QTableView* view)
{
    const auto anchor = std::make_shared<Anchor>();
    const auto before = [view, anchor] { remember(view, *anchor); };
    const auto after = [view, anchor] { restore(view, *anchor); };
    const QAbstractItemModel* const model = view->model();
    QObject::connect(model, &QAbstractItemModel::layoutAboutToBeChanged, view, before);
    QObject::connect(model, &QAbstractItemModel::rowsAboutToBeInserted, view, before);
    QObject::connect(model, &QAbstractItemModel::layoutChanged, view, after);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, view, after);
}

} // namespace allocation
