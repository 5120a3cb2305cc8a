#pragma once

#include "domain/identifiers.h"
#include "domain/orderline.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <string>

namespace allocation::wording {

// What the sentences are made of. Only for wording*.cpp.

/// The context of all sentences in a translation file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

inline QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}
template <class Tag>
QString plain(const Identifier<Tag>& id)
{
    return plain(id.text());
}

template <class Number>
QString number(Number value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// The form of a plural is chosen by int; a larger count takes the form of the largest.
template <class Number>
int pluralOf(Number count)
{
    return static_cast<int>(std::min<qlonglong>(static_cast<qlonglong>(count), std::numeric_limits<int>::max()));
}

} // namespace allocation::wording
