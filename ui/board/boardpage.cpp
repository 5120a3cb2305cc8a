#include "ui/board/boardpage.h"

#include "service/movedfrom.h"
#include "ui/actions.h"
#include "ui/board/boarddrag.h"
#include "ui/board/boardkeys.h"
#include "ui/board/boardmenus.h"
#include "ui/board/boardselection.h"
#include "ui/board/lanes.h"
#include "ui/board/lanetop.h"
#include "ui/dragguide.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/paneheader.h"
#include "ui/selectionlink.h"
#include "ui/texts.h"

#include <algorithm>
#include <QMainWindow>
#include <QMenu>
#include <QVBoxLayout>

namespace allocation {

BoardPage::BoardPage(const Workspace& work)
    : m_work(work)
    , m_header(new PaneHeader(tr("Board"), this))
    , m_lanes(new Lanes(work.appearance, this))
    , m_empty(new EmptyState(QStringLiteral("boardEmpty"), work.appearance, QStringLiteral("empty-batches"), m_lanes))
    , m_selection(new BoardSelection(*m_lanes, work.selection, this))
    , m_drag(new BoardDrag(*m_lanes, *m_selection, work, this))
    , m_keys(new BoardKeys(*m_lanes, *m_drag, this))
{
    setObjectName(QStringLiteral("boardPage"));
    setAccessibleName(tr("Board"));
    setFocusPolicy(Qt::StrongFocus);
    m_lanes->setObjectName(QStringLiteral("boardLanes"));
    m_lanes->setAccessibleName(tr("Lanes"));
    new BoardMenus(*m_lanes, work, this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_lanes, 1);
    connect(&work.store, &StoreView::updated, this, &BoardPage::onUpdated);
    connect(&work.store, &StoreView::loaded, this, &BoardPage::read);
    connect(&work.store, &StoreView::planningChanged, this, &BoardPage::read);
    connect(&work.selection, &SelectionLink::productChanged, this, &BoardPage::read);
    connect(&work.selection, &SelectionLink::linesChanged, this, &BoardPage::onLines);
    connect(m_keys, &BoardKeys::activated, work.actions.moveTo, &QAction::trigger);
    connect(m_empty, &EmptyState::activated, &work.selection, &SelectionLink::selectFirstProduct);
    addActions();
    updateEmpty();
}

void BoardPage::addActions()
{
    QAction* const some = m_work.actions.add(
        "pastePartAction", tr("Bring &part to batch…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_V });
    QMenu* const menu = m_work.actions.menu("editMenu");
    const auto entries = menu->actions();
    const auto paste = entries.indexOf(m_work.actions.paste);
    menu->insertAction(entries.value(paste + 1), some);
    const auto update = [this, some] {
        const bool holds = m_work.guide.holdsCut();
        some->setEnabled(holds);
        some->setToolTip(holds ? tr("Asks how many units") : tr("Hold a line first (Ctrl+X)"));
    };
    connect(&m_work.guide, &DragGuide::holding, some, update);
    connect(some, &QAction::triggered, &m_work.guide, &DragGuide::pasteSome);
    update();
}

void BoardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        read();
    else
        m_selection->follow();
}

void BoardPage::focusInEvent(QFocusEvent*)
{
    m_keys->focus();
}

void BoardPage::onUpdated(const Changes& changes)
{
    if (m_sku && (changes.everything || std::ranges::find(changes.skus, *m_sku) != changes.skus.end()))
        read();
}

void BoardPage::onLines()
{
    const auto subject = m_work.selection.subject();
    if (subject && subject != m_sku)
        read();
}

void BoardPage::read()
{
    m_outdated = !isVisible();
    // What was looked at stays in sight until something else is.
    if (auto subject = m_work.selection.subject())
        m_sku = std::move(subject);
    const int asked = ++m_asked;
    if (!m_sku) {
        m_selection->keepThrough([this] { m_lanes->setContents({}); });
        updateHeader();
        updateEmpty();
        return;
    }
    if (m_outdated || !m_work.store.isLoaded())
        return;
    m_work.session.ask(
        this,
        [product = *m_sku, who = m_work.session.who().toStdString(), since = formats::startOfToday()](
            ReadModel& store) { return boardOf(store.product(product), movedFrom(product, who, since, store)); },
        [this, asked](BoardContents contents) {
            if (asked == m_asked)
                show(std::move(contents));
        });
}

void BoardPage::show(BoardContents contents)
{
    const BoardContents* const before = m_lanes->contents();
    const bool same = before && before->product.sku == contents.product.sku;
    const auto board = std::make_shared<const BoardContents>(std::move(contents));
    m_selection->keepThrough([&] { m_lanes->setContents(board); });
    m_drag->refresh();
    if (!same)
        m_selection->follow();
    updateHeader();
    updateEmpty();
    if (hasFocus())
        m_keys->focus();
}

void BoardPage::updateHeader()
{
    const BoardContents* const board = m_lanes->contents();
    m_header->setTitle(board ? formats::text(board->product.sku.text()) : tr("Board"));
    m_header->setCount(board ? boardText(*board) : QString());
}

void BoardPage::updateEmpty()
{
    const BoardContents* const board = m_lanes->contents();
    if (!board)
        m_empty->present({ tr("Choose a product"),
            tr("Its batches stand here as lanes, its order lines as cards: drag a card to another lane and see what it "
               "would mean before you let go."),
            m_work.store.isLoaded() && m_work.store.products().rowCount() > 0 ? tr("Show the first product")
                                                                              : QString() });
    else if (board->product.batches.empty() && board->product.lines.empty())
        m_empty->present({ tr("Nothing of this product"), tr("It has neither batches nor order lines.") });
    else
        m_empty->hide();
}

} // namespace allocation
