#include "ui/inspector/factlist.h"

#include "ui/appearance.h"
#include "ui/inspector/factdelegate.h"
#include "ui/models/formats.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStandardItemModel>

namespace allocation {

namespace {

QStandardItem* itemOf(const Fact& fact)
{
    auto* const item = new QStandardItem(fact.text());
    item->setData(QVariant::fromValue(fact), FactRole);
    item->setData(fact.id, Qt::AccessibleDescriptionRole);
    item->setToolTip(formats::plainTip(fact.text()));
    item->setEditable(false);
    item->setSelectable(fact.choosable);
    return item;
}

} // namespace

FactList::FactList(const char* name, const QString& title, const Appearance& appearance, QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QLatin1StringView(name));
    setAccessibleName(title);
    setProperty("look", QStringLiteral("facts"));
    setModel(m_model);
    setItemDelegate(new FactDelegate(appearance, this));
    setFrameStyle(NoFrame);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractItemView::doubleClicked, this, &FactList::choose);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

void FactList::setFacts(std::vector<Fact> facts)
{
    if (facts == m_facts)
        return;
    const Fact* const before = selected();
    const QString id = before ? before->id : QString();
    m_facts = std::move(facts);
    m_model->clear();
    for (const Fact& fact : m_facts) {
        m_model->appendRow(itemOf(fact));
        if (!id.isEmpty() && fact.id == id)
            setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    }
    updateGeometry();
    Q_EMIT selectionMoved();
}

const Fact* FactList::selected() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_facts[static_cast<std::size_t>(rows.front().row())];
}

void FactList::chooseByClick()
{
    disconnect(this, &QAbstractItemView::doubleClicked, this, &FactList::choose);
    connect(this, &QAbstractItemView::clicked, this, &FactList::choose);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void FactList::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_facts[static_cast<std::size_t>(row)].choosable)
            return setCurrentIndex(m_model->index(row, 0));
}

void FactList::choose(const QModelIndex& index)
{
    const Fact fact = index.data(FactRole).value<Fact>(); // a copy: whoever hears it may fill the list anew
    if (index.isValid() && fact.choosable)
        Q_EMIT chosen(fact);
}

int FactList::heightForWidth(int width) const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += FactDelegate::heightFor(m_model->index(row, 0), font(), width);
    return height;
}

QSize FactList::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return { width, heightForWidth(width) };
}

QSize FactList::minimumSizeHint() const
{
    return { 0, 0 };
}

void FactList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void FactList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && selected())
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void FactList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void FactList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    showAround(current);
}

void FactList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

/// The list itself does not scroll, what it stands in does.
void FactList::showAround(const QModelIndex& index)
{
    for (QWidget* widget = parentWidget(); widget && hasFocus(); widget = widget->parentWidget()) {
        auto* const area = qobject_cast<QScrollArea*>(widget);
        if (!area || !area->widget())
            continue;
        const QRect row = visualRect(index);
        const QPoint top = viewport()->mapTo(area->widget(), row.topLeft());
        area->ensureVisible(top.x(), top.y() + row.height() / 2, 0, row.height() / 2 + 4);
        return;
    }
}

} // namespace allocation
