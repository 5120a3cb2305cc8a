#include "ui/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>

namespace allocation {

Appearance::Appearance(QObject* parent)
    : QObject(parent)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    qApp->installEventFilter(this);
    apply();
}

void Appearance::choose(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::ThemeChange && m_choice == Choice::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

Theme Appearance::chosenTheme() const
{
    if (m_choice == Choice::Light)
        return lightTheme();
    if (m_choice == Choice::Dark)
        return darkTheme();
    // Qt 6.4 does not tell the scheme; the palette it has from the system before ours covers it does.
    QApplication::setPalette(QPalette());
    return m_choice == Choice::HighContrast ? contrastTheme(isDark(QApplication::palette()))
                                            : themeLike(QApplication::palette());
}

void Appearance::apply()
{
    m_applying = true;
    m_theme = chosenTheme();
    QApplication::setPalette(paletteOf(m_theme));
    qApp->setStyleSheet(styleSheetOf(m_theme));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace allocation
