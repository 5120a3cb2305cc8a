#include "ui/day/noteedit.h"

#include "ui/day/fields.h"
#include "ui/dialogs/optionaldate.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace allocation {

NoteEdit::NoteEdit(Date suggestion, QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_followUp(new OptionalDate({ "noteFollowUpBox", "noteFollowUpEdit", {}, tr("Look again on") }, suggestion, this))
{
    m_text->setObjectName(QStringLiteral("noteEdit"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4);
    auto* const form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Note"), m_text);
    form->addRow(tr("&Look again"), m_followUp);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEdit::touch);
    connect(m_followUp, &OptionalDate::changed, this, &NoteEdit::touch);
}

void NoteEdit::touch()
{
    m_touched = m_touched || !m_setting;
    Q_EMIT changed();
}

Note NoteEdit::value() const
{
    return { m_text->toPlainText().trimmed().toStdString(), m_followUp->date() };
}

void NoteEdit::setValue(const Note& note)
{
    const QScopedValueRollback setting(m_setting, true);
    m_text->setPlainText(QString::fromStdString(note.text));
    m_followUp->setDate(note.followUp);
}

void NoteEdit::setMixed()
{
    m_text->setPlaceholderText(tr("(different)"));
}

QString NoteEdit::fault() const
{
    if (m_followUp->date() && m_text->toPlainText().trimmed().isEmpty())
        return tr("Say what is to be looked at again");
    return fields::faultOfText(m_text->toPlainText());
}

} // namespace allocation
