#pragma once

#include <QString>

namespace allocation {

/// A name that somebody gave, as it may stand in a menu: on one line, not too long, and an & is no shortcut.
inline QString menuText(const QString& name)
{
    constexpr int shown = 40;
    QString text = name.simplified();
    if (text.size() > shown)
        text = text.left(shown) + u'…';
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace allocation
