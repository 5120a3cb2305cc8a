#pragma once

#include <QObject>

class QMenu;

namespace allocation {

class Actions;
class Languages;

/// View > Language: each by the name it gives itself, or whatever the system speaks.
class LanguageMenu : public QObject
{
    Q_OBJECT

public:
    LanguageMenu(const Actions& actions, Languages& languages, QObject* parent);

private:
    void add(QMenu& menu, const QString& code, const QString& name);

    const Actions& m_actions;
    Languages& m_languages;
};

} // namespace allocation
