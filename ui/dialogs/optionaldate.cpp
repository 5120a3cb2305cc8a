#include "ui/dialogs/optionaldate.h"

#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace allocation {

OptionalDate::OptionalDate(const Names& names, Date suggested, QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox(names.text, this))
    , m_edit(parts::dateEdit(names.edit, names.spoken, suggested, this))
{
    m_box->setObjectName(QLatin1StringView(names.box));
    if (names.text.isEmpty())
        m_box->setAccessibleName(names.spoken);
    m_edit->setEnabled(false);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addWidget(m_edit);
    layout->addStretch(1);
    connect(m_box, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
    connect(m_box, &QCheckBox::toggled, this, &OptionalDate::changed);
    connect(m_edit, &QDateEdit::dateChanged, this, &OptionalDate::changed);
    setFocusProxy(m_box);
}

std::optional<Date> OptionalDate::date() const
{
    return m_box->isChecked() ? std::optional(formats::fromQDate(m_edit->date())) : std::nullopt;
}

void OptionalDate::setDate(const std::optional<Date>& date)
{
    if (date)
        m_edit->setDate(formats::toQDate(*date));
    m_box->setChecked(date.has_value());
}

void OptionalDate::setEarliest(Date date)
{
    m_edit->setMinimumDate(formats::toQDate(date));
}

} // namespace allocation
