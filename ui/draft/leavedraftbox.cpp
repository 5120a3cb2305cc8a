#include "ui/draft/leavedraftbox.h"

#include "bridge/wordingdrafts.h"

#include <QPushButton>

namespace allocation {

LeaveDraftBox::LeaveDraftBox(std::size_t changes, bool maySave, QWidget* parent)
    : QMessageBox(parent)
{
    setObjectName(QStringLiteral("leaveDraftBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Draft"));
    setText(tr("The draft of %1 is not saved.", "3 changes").arg(wording::changes(changes)));
    setInformativeText(tr("Save it to go on with it later, or throw it away. Nothing of it has been done."));
    QPushButton* const save = addButton(tr("&Save…"), AcceptRole);
    save->setObjectName(QStringLiteral("leaveDraftSaveButton"));
    save->setEnabled(maySave);
    QPushButton* const discard = addButton(tr("&Discard"), DestructiveRole);
    discard->setObjectName(QStringLiteral("leaveDraftDiscardButton"));
    QPushButton* const cancel = addButton(tr("Cancel"), RejectRole);
    cancel->setObjectName(QStringLiteral("leaveDraftCancelButton"));
    setDefaultButton(maySave ? save : cancel);
    setEscapeButton(cancel);
    connect(this, &QMessageBox::buttonClicked, this, [this, save, discard](const QAbstractButton* button) {
        if (button == save)
            Q_EMIT saveWanted();
        else if (button == discard)
            Q_EMIT discardWanted();
    });
}

} // namespace allocation
