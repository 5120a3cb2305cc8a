#include "ui/languages/languagemenu.h"

#include "ui/actions.h"
#include "ui/languages/languages.h"

#include <QActionGroup>
#include <QMenu>

namespace allocation {

LanguageMenu::LanguageMenu(const Actions& actions, Languages& languages, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_languages(languages)
{
    QMenu* const menu = actions.menu("viewMenu")->addMenu(tr("&Language"));
    menu->setObjectName(QStringLiteral("languageMenu"));
    menu->setToolTipsVisible(true);
    add(*menu, {}, tr("&As the system"));
    menu->addSeparator();
    for (const Languages::Language& language : Languages::all())
        add(*menu, language.code, language.name);
}

void LanguageMenu::add(QMenu& menu, const QString& code, const QString& name)
{
    const QString part = code.isEmpty() ? QStringLiteral("System") : code.left(1).toUpper() + code.mid(1, 1);
    QAction* const action = m_actions.add(qPrintable(QStringLiteral("language%1Action").arg(part)), name);
    auto* group = menu.findChild<QActionGroup*>();
    if (!group)
        group = new QActionGroup(&menu);
    group->addAction(action);
    menu.addAction(action);
    action->setCheckable(true);
    action->setChecked(m_languages.choice() == code);
    if (!code.isEmpty())
        action->setToolTip(tr("%1: words, numbers, dates and direction", "a language").arg(name));
    connect(action, &QAction::triggered, this, [this, code] { m_languages.choose(code); });
}

} // namespace allocation
