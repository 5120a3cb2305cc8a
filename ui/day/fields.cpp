#include "ui/day/fields.h"

#include "service/parsing.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>
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

} // namespace allocation
