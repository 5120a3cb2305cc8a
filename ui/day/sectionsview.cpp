#include "ui/day/sectionsview.h"

#include "ui/delegates/painting.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/formats.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>
#include <QStringListModel>

namespace allocation {

namespace {

/// Sentences, whole in the tip where the list cuts them.
class Sentences : public QStringListModel
{
public:
    using QStringListModel::QStringListModel;

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::ToolTipRole)
            return formats::plainTip(QStringListModel::data(index, Qt::DisplayRole).toString());
        return QStringListModel::data(index, role);
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return QStringListModel::flags(index) & ~Qt::ItemIsEditable;
    }
};

} // namespace

SectionsView::SectionsView(const QString& prefix, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_headings(new QStandardItemModel(this))
    , m_entries(new Sentences(this))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_headingsView = addList(prefix + QStringLiteral("Headings"), tr("Parts"), appearance);
    m_headingsView->setModel(m_headings);
    m_headingsView->setProperty("look", QStringLiteral("quiet"));
    m_entriesView = addList(prefix + QStringLiteral("Entries"), tr("Entries"), appearance);
    m_entriesView->setModel(m_entries);
    layout->addWidget(m_headingsView);
    layout->addWidget(m_entriesView, 1);
    connect(m_headingsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { showSection(current.row()); });
    connect(m_entriesView, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_entriesView, &QListView::activated, this, [this](const QModelIndex& index) {
        choose(index.row());
        Q_EMIT activated(m_sections[static_cast<std::size_t>(m_headingsView->currentIndex().row())].key, index.row());
    });
}

QListView* SectionsView::addList(const QString& name, const QString& label, const Appearance& appearance)
{
    auto* const list = new QListView(this);
    list->setObjectName(name);
    list->setAccessibleName(label);
    list->setItemDelegate(new RowDelegate(appearance, list));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    list->setMinimumHeight(painting::rowHeight(font()) * 8);
    return list;
}

void SectionsView::present(std::vector<Section> sections)
{
    const int chosen = m_headingsView->currentIndex().row();
    const int shown = chosen < 0 ? -1 : m_sections[static_cast<std::size_t>(chosen)].key;
    m_sections = std::move(sections);
    m_headings->clear();
    int width = 0;
    int wanted = 0;
    for (const Section& section : m_sections) {
        auto* const item = new QStandardItem(section.heading.text);
        item->setData(QVariant::fromValue(section.heading), ChipRole);
        m_headings->appendRow(item);
        width = std::max(width, RowDelegate::widthOf(section.heading, font()));
        if (section.key == shown)
            wanted = m_headings->rowCount() - 1;
    }
    m_headingsView->setFixedWidth(std::max(width, fontMetrics().averageCharWidth() * 20) + 16);
    m_headingsView->setCurrentIndex(m_headings->index(wanted, 0));
    showSection(m_sections.empty() ? -1 : wanted);
}

void SectionsView::showSection(int row)
{
    const bool known = row >= 0 && row < static_cast<int>(m_sections.size());
    m_entries->setStringList(known ? m_sections[static_cast<std::size_t>(row)].sentences : QStringList());
}

void SectionsView::choose(int row)
{
    const int section = m_headingsView->currentIndex().row();
    if (section < 0 || row < 0)
        return;
    const auto& about = m_sections[static_cast<std::size_t>(section)].about;
    if (row < static_cast<int>(about.size()))
        Q_EMIT chosen(about[static_cast<std::size_t>(row)]);
}

} // namespace allocation
