#include "ui/panels/tablepane.h"

#include "ui/models/scrollanchor.h"
#include "ui/models/storeview.h"
#include "ui/panels/dropview.h"
#include "ui/panels/paneheader.h"

#include <QVBoxLayout>

namespace allocation {

TablePane::TablePane(
    const Identity& identity, StoreView& store, DropView* view, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(identity.model)
    , m_header(new PaneHeader(identity.title, this))
    , m_view(view)
    , m_empty(new EmptyState(QLatin1StringView(identity.emptyName), appearance,
          QLatin1StringView(identity.emptyPicture), view->viewport()))
    , m_skuColumn(identity.skuColumn)
{
    setObjectName(QLatin1StringView(identity.objectName));
    keepScrollAnchor(view);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(view, 1);
    connect(&m_model, &TableModel::shownChanged, this, &TablePane::updateHeader);
    connect(&store, &StoreView::loaded, this, [this] {
        m_view->fitColumns();
        updateHeader();
    });
}

QString TablePane::count() const
{
    return PaneHeader::shownOf(m_model);
}

void TablePane::updateHeader()
{
    m_header->setCount(count());
    updateTokens();
    m_view->setColumnShown(m_skuColumn, !m_store.lines().product());
    if (m_model.rowCount() > 0 || !m_store.isLoaded())
        m_empty->hide();
    else
        m_empty->present(emptyText());
}

} // namespace allocation
