#include "ui/palette.h"

#include <algorithm>
#include <cmath>

namespace allocation {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setDisabled(QPalette& palette, const Theme& theme)
{
    QColor faint = theme.muted;
    faint.setAlphaF(0.6F);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.canvas);
}

} // namespace

Tint Theme::of(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Inbound:
        return inbound;
    case Tone::Late:
        return late;
    case Tone::Short:
        return shortage;
    case Tone::Note:
        return note;
    case Tone::Muted:
        return { muted, sunken };
    case Tone::Plain:
        break;
    }
    return { muted, {} };
}

Theme lightTheme()
{
    Theme theme;
    theme.text = QColor(0x1A1E25);
    theme.muted = QColor(0x566071);
    theme.surface = QColor(0xFFFFFF);
    theme.canvas = QColor(0xF4F5F7);
    theme.sunken = QColor(0xECEEF2);
    theme.line = QColor(0xDADEE5);
    theme.inputBorder = QColor(0x8A93A3);
    theme.accent = QColor(0x2563D9);
    theme.selection = QColor(0xDCE8FD);
    theme.onAccent = QColor(0xFFFFFF);
    theme.good = { QColor(0x157A4B), QColor(0xDDF3E7) };
    theme.inbound = { QColor(0x4A56C8), QColor(0xE6E8FB) };
    theme.late = { QColor(0x945000), QColor(0xFBEBD3) };
    theme.shortage = { QColor(0xB92C22), QColor(0xFBE4E1) };
    theme.note = { QColor(0x6B3FB5), QColor(0xEEE6FA) };
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.text = QColor(0xE9ECF1);
    theme.muted = QColor(0xA2ADBB);
    theme.surface = QColor(0x1A1E25);
    theme.canvas = QColor(0x12151A);
    theme.sunken = QColor(0x22272F);
    theme.line = QColor(0x313843);
    theme.inputBorder = QColor(0x6B7686);
    theme.accent = QColor(0x7FA9FF);
    theme.selection = QColor(0x233558);
    theme.onAccent = QColor(0x10141C);
    theme.good = { QColor(0x58CF98), QColor(0x173527) };
    theme.inbound = { QColor(0xA3ACFF), QColor(0x252A4D) };
    theme.late = { QColor(0xF3B862), QColor(0x3D2D14) };
    theme.shortage = { QColor(0xFF8A7F), QColor(0x43211E) };
    theme.note = { QColor(0xC3A4F7), QColor(0x33264B) };
    return theme;
}

Theme contrastTheme(bool dark)
{
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor ground = dark ? Qt::black : Qt::white;
    Theme theme;
    theme.dark = dark;
    theme.text = theme.muted = theme.line = theme.inputBorder = ink;
    theme.surface = theme.canvas = theme.onAccent = ground;
    theme.sunken = QColor(dark ? 0x262626 : 0xE6E6E6);
    theme.accent = QColor(dark ? 0x8CC8FF : 0x0033A0);
    theme.selection = QColor(dark ? 0x00337A : 0xB8D4FF);
    theme.good = { QColor(dark ? 0x7CF0B4 : 0x00512E), ground };
    theme.inbound = { QColor(dark ? 0xC4CAFF : 0x1F2A8C), ground };
    theme.late = { QColor(dark ? 0xFFD27F : 0x5C3200), ground };
    theme.shortage = { QColor(dark ? 0xFFB3AB : 0x8A0F08), ground };
    theme.note = { QColor(dark ? 0xDEC8FF : 0x471F8A), ground };
    return theme;
}

bool isDark(const QPalette& system)
{
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

Theme themeLike(const QPalette& system)
{
    // No system tells Qt 6.4 that it wants high contrast; but only then are windows and inputs pure black on white.
    constexpr double purest = 20.5;
    const auto pure = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrast(system.color(ink), system.color(ground)) >= purest;
    };
    if (pure(QPalette::WindowText, QPalette::Window) && pure(QPalette::Text, QPalette::Base)
        && pure(QPalette::ButtonText, QPalette::Button))
        return contrastTheme(isDark(system));
    return isDark(system) ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette(theme.surface, theme.surface);
    palette.setColor(QPalette::Window, theme.surface);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.canvas);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.shortage.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.sunken);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.inputBorder);
    palette.setColor(QPalette::Shadow, theme.dark ? QColor(Qt::black) : theme.inputBorder);
    setDisabled(palette, theme);
    return palette;
}

double contrast(const QColor& ink, const QColor& ground)
{
    const double a = luminance(ink);
    const double b = luminance(ground);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace allocation
