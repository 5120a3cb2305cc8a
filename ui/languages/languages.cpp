#include "ui/languages/languages.h"

#include <algorithm>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <utility>

/// A static library's resources come in only if somebody asks for them; the macro wants no namespace around it.
static void loadResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace allocation {

namespace {

const QString english = QStringLiteral("en");

/// The first language the planner's system asks for that is there.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted)
        for (const Languages::Language& language : Languages::all())
            if (QLocale(name).language() == QLocale(language.code).language() && name != QLatin1String("C"))
                return language.code;
    return english;
}

/// The system's own if it has the language: it may write dates as another country does.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale(code).language() ? system : QLocale(code);
}

} // namespace

const QList<Languages::Language>& Languages::all()
{
    static const QList<Language> languages {
        { english, QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") },
        { QStringLiteral("zh_CN"), QStringLiteral("简体中文") },
        { QStringLiteral("ar"), QStringLiteral("العربية") },
    };
    return languages;
}

Languages::Languages(QObject* parent)
    : QObject(parent)
{
    loadResources();
    apply();
}

Languages::~Languages()
{
    follow(QLocale::system(), Qt::LeftToRight);
}

void Languages::choose(const QString& code)
{
    const bool known = std::ranges::any_of(all(), [&](const Language& language) { return language.code == code; });
    if (code == m_choice || (!known && !code.isEmpty()))
        return;
    const QString before = m_current;
    m_choice = code;
    apply();
    if (before != m_current)
        Q_EMIT changed();
}

void Languages::apply()
{
    m_current = m_choice.isEmpty() ? systemLanguage() : m_choice;
    const QLocale locale = m_choice.isEmpty() && m_current == english ? QLocale::system() : localeOf(m_current);
    auto& [qt, own] = m_translators;
    for (QTranslator* const translator : { &qt, &own })
        QCoreApplication::removeTranslator(translator);
    if (qt.load(QStringLiteral("qtbase_") + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (own.load(QStringLiteral(":/allocation/translations/workbench_") + m_current))
        QCoreApplication::installTranslator(&own);
    follow(locale, QLocale(m_current).textDirection()); // last: Qt derives the direction from translations otherwise
}

void Languages::follow(const QLocale& locale, Qt::LayoutDirection direction)
{
    if (locale != std::exchange(m_locale, locale))
        QLocale::setDefault(locale);
    if (direction != std::exchange(m_direction, direction))
        QGuiApplication::setLayoutDirection(direction);
}

} // namespace allocation
