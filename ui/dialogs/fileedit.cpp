#include "ui/dialogs/fileedit.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace allocation {

FileEdit::FileEdit(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose…"), this))
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(label);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_browse->setObjectName(QString(name).replace(QLatin1String("Edit"), QLatin1String("Button")));
    m_browse->setAccessibleName(tr("Choose: %1").arg(label));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_browse);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileEdit::changed);
    connect(m_browse, &QPushButton::clicked, this, &FileEdit::browse);
}

QString FileEdit::file() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void FileEdit::setFile(const QString& file)
{
    m_edit->setText(QDir::toNativeSeparators(file));
}

} // namespace allocation
