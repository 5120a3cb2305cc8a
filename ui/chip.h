#pragma once

#include <QMetaType>
#include <QString>

namespace allocation {

/// What a colour means. Always shown with a sign and a word; the colours are in palette.h.
enum class Tone {
    Plain,   ///< no ground: on time, covered
    Good,    ///< in stock; gets better
    Inbound, ///< on its way
    Late,
    Short, ///< also over-allocated and refused
    Muted, ///< to allocate; fits if split
    Note,  ///< pin, note, hold
};

/// A word or two on a soft ground with a sign before it.
struct Chip {
    Tone tone = Tone::Plain;
    QString icon; ///< a name in resources/icons without ending: "clock"
    QString text;

    bool isSign() const { return text.isEmpty() && !icon.isEmpty(); }
    friend bool operator==(const Chip&, const Chip&) = default;
};

/// A bar of units; parts are drawn from the start, the rest of `total` stays empty.
struct Bar {
    qint64 total = 0;
    qint64 inStock = 0;
    qint64 inbound = 0;
    qint64 lacking = 0;     ///< drawn in the tone of Short
    qint64 added = 0;       ///< what a drop would add, hatched
    qint64 refused = 0;     ///< what would not fit of it
    bool isInbound = false; ///< the tone of `added`

    friend bool operator==(const Bar&, const Bar&) = default;
};

} // namespace allocation

Q_DECLARE_METATYPE(allocation::Chip)
Q_DECLARE_METATYPE(allocation::Bar)
