#include "ui/commands/shortcutsdialog.h"

#include "ui/dialogs/parts.h"
#include "ui/models/roles.h"
#include "ui/panels/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace allocation {

namespace {

enum Column { What, Keys, Where };

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<WindowCommand>& commands, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    fill(commands);
    build(appearance);
}

void ShortcutsDialog::fill(const QList<WindowCommand>& commands)
{
    auto* const model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({ tr("What"), tr("Keys"), tr("Menu") });
    for (const WindowCommand& command : commands) {
        if (command.shortcut.isEmpty())
            continue;
        auto* const what = new QStandardItem(command.text);
        auto* const keys = new QStandardItem(command.shortcut);
        auto* const where = new QStandardItem(command.path);
        keys->setData(true, StrongRole);
        where->setData(true, MutedRole);
        model->appendRow({ what, keys, where });
    }
    m_shown->setSourceModel(model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
}

void ShortcutsDialog::build(const Appearance& appearance)
{
    auto* const filter = new QLineEdit(this);
    filter->setObjectName(QStringLiteral("shortcutsFilter"));
    filter->setAccessibleName(tr("Search the shortcuts"));
    filter->setPlaceholderText(tr("Search: a key, or what it does"));
    filter->setClearButtonEnabled(true);
    m_view = new TableView(appearance, this);
    m_view->setObjectName(QStringLiteral("shortcutsView"));
    m_view->setAccessibleName(tr("Keyboard shortcuts"));
    m_view->setModel(m_shown);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setElastic({ What });
    m_view->setMinimumSize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 24);
    m_view->fitColumns();
    auto* const close = parts::plainButton("shortcutsCloseButton", tr("Close"), this);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(filter);
    layout->addWidget(m_view, 1);
    layout->addLayout(parts::buttonRow({ close }));
    connect(filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace allocation
