#include "ui/dialogs/parts.h"

#include "ui/models/formats.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace allocation::parts {

QPushButton* primaryButton(const char* name, const QString& text, QWidget* parent)
{
    auto* const button = new QPushButton(text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("look", QStringLiteral("primary"));
    button->setDefault(true);
    return button;
}

QPushButton* plainButton(const char* name, const QString& text, QWidget* parent)
{
    auto* const button = new QPushButton(text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

QHBoxLayout* buttonRow(std::initializer_list<QWidget*> buttons)
{
    auto* const row = new QHBoxLayout;
    row->addStretch();
    for (QWidget* const button : buttons)
        row->addWidget(button);
    return row;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", QStringLiteral("heading"));
    return label;
}

QLabel* hint(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", QStringLiteral("muted"));
    return label;
}

QDateEdit* dateEdit(const char* name, const QString& spoken, Date date, QWidget* parent)
{
    auto* const edit = new QDateEdit(formats::toQDate(date), parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(spoken);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(edit->locale().dateFormat(QLocale::ShortFormat));
    if (!edit->displayFormat().contains(QLatin1String("yyyy"))) // two digits leave the century open
        edit->setDisplayFormat(edit->displayFormat().replace(QLatin1String("yy"), QLatin1String("yyyy")));
    return edit;
}

void setTone(QLabel& label, const char* tone)
{
    const QString wanted = QLatin1StringView(tone);
    if (label.property("tone").toString() == wanted)
        return;
    label.setProperty("tone", wanted);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace allocation::parts
