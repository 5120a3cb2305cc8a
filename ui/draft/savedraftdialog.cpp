#include "ui/draft/savedraftdialog.h"

#include "ui/day/fields.h"
#include "ui/dialogs/parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace allocation {

SaveDraftDialog::SaveDraftDialog(const QString& suggestion, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(suggestion, this))
    , m_hint(parts::hint({}, this))
    , m_save(parts::primaryButton("saveDraftButton", tr("&Save"), this))
{
    setObjectName(QStringLiteral("saveDraftDialog"));
    setWindowTitle(tr("Save draft"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("draftNameEdit"));
    m_name->setAccessibleName(tr("Name of the draft"));
    m_name->setMaxLength(80);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_name->selectAll();
    m_hint->setObjectName(QStringLiteral("saveDraftHint"));
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* const cancel = parts::plainButton("saveDraftCancelButton", tr("Cancel"), this);
    auto* const form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addLayout(parts::buttonRow({ cancel, m_save }));
    connect(m_name, &QLineEdit::textChanged, this, &SaveDraftDialog::update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString name = m_name->text().trimmed();
        Q_EMIT named(name, name == m_taken);
    });
    update();
}

void SaveDraftDialog::say(const QString& text, const char* tone)
{
    m_hint->setText(text);
    m_hint->setAccessibleName(text);
    parts::setTone(*m_hint, tone);
}

void SaveDraftDialog::update()
{
    m_taken.clear();
    const QString fault = fields::faultOfId(m_name->text().trimmed());
    m_save->setText(tr("&Save"));
    m_save->setEnabled(fault.isEmpty());
    m_save->setToolTip(fault);
    say(tr("You or somebody else can go on with it later. It holds no stock, and nothing of it is done until it is "
           "applied."),
        "");
}

void SaveDraftDialog::askToReplace(const QString& taken)
{
    m_taken = m_name->text().trimmed();
    m_save->setText(tr("&Replace"));
    say(tr("There is already %1. Replace it?", "name of a draft: 3 changes, by Anna on 8 Jan at 14:05").arg(taken),
        "late");
}

void SaveDraftDialog::complain(const QString& sentence)
{
    say(sentence, "short");
}

} // namespace allocation
