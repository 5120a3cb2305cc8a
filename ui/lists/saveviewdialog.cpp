#include "ui/lists/saveviewdialog.h"

#include "ui/dialogs/parts.h"
#include "ui/lists/listview.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace allocation {

SaveViewDialog::SaveViewDialog(const ListViews& views, QWidget* parent)
    : QDialog(parent)
    , m_views(views)
    , m_name(new QLineEdit(this))
    , m_hint(parts::hint({}, this))
    , m_save(parts::primaryButton("saveViewButton", tr("&Save"), this))
{
    setObjectName(QStringLiteral("saveViewDialog"));
    setWindowTitle(tr("Save view"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("viewNameEdit"));
    m_name->setMaxLength(80);
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

void SaveViewDialog::update()
{
    const QString name = m_name->text().trimmed();
    const ListView* const known = m_views.find(name);
    const bool possible = !name.isEmpty() && !(known && known->shipped);
    m_save->setEnabled(possible);
    m_hint->setText(name.isEmpty()    ? tr("Keeps list, filters, columns and order; not the product.")
            : known && known->shipped ? tr("A view of that name comes with the program. Choose another name.")
            : known                   ? tr("Replaces the view of that name.")
                                      : tr("Keeps list, filters, columns and order; not the product."));
    m_save->setToolTip(possible ? QString() : m_hint->text());
}

} // namespace allocation
