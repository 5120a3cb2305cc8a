#include "ui/lists/saveviewdialog.h"

#include "ui/dialogs/parts.h"
#include "ui/lists/listview.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace allocation {

SaveViewDialog::SaveViewDialog(const ListViews& views, const QString& renamed, QWidget* parent)
    : QDialog(parent)
    , m_views(views)
    , m_renamed(renamed)
    , m_name(new QLineEdit(renamed, this))
    , m_hint(parts::hint({}, this))
    , m_save(parts::primaryButton("saveViewButton", renamed.isEmpty() ? tr("&Save") : tr("&Rename"), this))
{
    setObjectName(QStringLiteral("saveViewDialog"));
    setWindowTitle(renamed.isEmpty() ? tr("Save view") : tr("Rename view"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("viewNameEdit"));
    m_name->setMaxLength(80);
    m_name->selectAll();
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_hint->setObjectName(QStringLiteral("saveViewHint"));
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto* const cancel = parts::plainButton("saveViewCancelButton", tr("Cancel"), this);
    auto* const form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addLayout(parts::buttonRow({ cancel, m_save }));
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
    update();
}

QString SaveViewDialog::hintFor(const QString& name, bool& possible) const
{
    const ListView* const known = m_views.find(name);
    possible = !name.isEmpty() && !(known && known->shipped);
    if (known && known->shipped)
        return tr("A view of that name comes with the program. Choose another name.");
    if (m_renamed.isEmpty())
        return known ? tr("Replaces the view of that name.")
                     : tr("Keeps list, filters, columns and order; not the product.");
    possible = possible && !known;
    if (known)
        return name == m_renamed ? tr("That is its name already.") : tr("Another view has that name. Choose another.");
    return tr("List, filters, columns and order stay as they are kept.");
}

void SaveViewDialog::update()
{
    bool possible = false;
    m_hint->setText(hintFor(m_name->text().trimmed(), possible));
    m_save->setEnabled(possible);
    m_save->setToolTip(possible ? QString() : m_hint->text());
}

} // namespace allocation
