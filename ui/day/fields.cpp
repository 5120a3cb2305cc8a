#include "ui/day/fields.h"

#include "service/parsing.h"
#include "ui/models/formats.h"

#include <algorithm>
#include <limits>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace allocation {

namespace fields {

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(allocation::Fields)
};

} // namespace

QLineEdit* text(const char* name, const QString& label, QWidget* parent)
{
    auto* const edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(label);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 36);
    return edit;
}

QDateEdit* date(const char* name, const QString& label, Date date, QWidget* parent)
{
    auto* const edit = new QDateEdit(formats::toQDate(date), parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(label);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(edit->locale().dateFormat(QLocale::ShortFormat));
    if (!edit->displayFormat().contains(QLatin1String("yyyy"))) // two digits leave the century open
        edit->setDisplayFormat(edit->displayFormat().replace(QLatin1String("yy"), QLatin1String("yyyy")));
    return edit;
}

QSpinBox* units(const char* name, const QString& label, Quantity most, QWidget* parent)
{
    auto* const edit = new QSpinBox(parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(label);
    edit->setGroupSeparatorShown(true);
    edit->setRange(1, static_cast<int>(std::clamp<Quantity>(most, 1, std::numeric_limits<int>::max())));
    return edit;
}

QString batches(std::size_t count)
{
    return count == 1 ? Fields::tr("1 batch") : Fields::tr("%1 batches").arg(QLocale().toString(qulonglong { count }));
}

std::string valueOf(const QLineEdit& edit)
{
    return edit.text().trimmed().toStdString();
}

QString faultOfText(const QString& text)
{
    const std::string value = text.trimmed().toStdString();
    if (value.empty() || !parsing::faultOfText(value))
        return {};
    return Fields::tr("A text has at most 200 characters, and no control characters.");
}

QString faultOfId(const QString& text)
{
    const std::string value = text.trimmed().toStdString();
    return parsing::faultOfId(value) ? Fields::tr("A name has 1 to 200 characters, and no control characters.")
                                     : QString();
}

} // namespace fields

DayField::DayField(const char* name, const QString& label, Date suggestion, QWidget* parent)
    : QWidget(parent)
    , m_given(new QCheckBox(this))
    , m_date(fields::date(name, label, suggestion, this))
{
    m_given->setObjectName(QLatin1StringView(name).toString().replace(QLatin1String("Edit"), QLatin1String("Box")));
    m_given->setAccessibleName(label);
    m_date->setEnabled(false);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_given);
    layout->addWidget(m_date, 1);
    setFocusProxy(m_given);
    connect(m_given, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_given, &QCheckBox::toggled, this, &DayField::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &DayField::changed);
}

std::optional<Date> DayField::value() const
{
    return m_given->isChecked() ? std::optional(formats::fromQDate(m_date->date())) : std::nullopt;
}

void DayField::setValue(const std::optional<Date>& date)
{
    m_given->setChecked(date.has_value());
    if (date)
        m_date->setDate(formats::toQDate(*date));
}

} // namespace allocation
