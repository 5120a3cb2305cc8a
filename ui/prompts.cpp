#include "ui/prompts.h"

#include <QFileDialog>
#include <utility>

namespace allocation {

namespace {

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& filter, bool native)
{
    auto* const dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog, !native);
    return dialog;
}

} // namespace

DesktopPrompts::DesktopPrompts(bool native)
    : m_native(native)
{
}

void DesktopPrompts::fileToOpen(QWidget* parent, const QString& title, const QString& filter, Chosen chosen)
{
    QFileDialog* const dialog = fileDialog(parent, title, filter, m_native);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopPrompts::fileToSave(
    QWidget* parent, const QString& title, const QString& suggestion, const QString& filter, Chosen chosen)
{
    QFileDialog* const dialog = fileDialog(parent, title, filter, m_native);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace allocation
