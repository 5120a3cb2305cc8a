#include "ui/commands/commandlist.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QStringList>
#include <QTextDocumentFragment>

namespace allocation {

namespace {

QString shortcutsOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(", "));
}

QString tipOf(const QAction& action)
{
    const QString tip = action.toolTip();
    const QString plain = Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
    // Without a tip of its own an action says its text again.
    const QString text = QString(plain).remove(QLatin1Char('&'));
    return text == withoutMnemonic(action.text()) || text + u'…' == withoutMnemonic(action.text()) ? QString() : plain;
}

class Collector
{
public:
    void addMenu(QMenu& menu, const QStringList& path)
    {
        Q_EMIT menu.aboutToShow(); // some are filled only then
        for (QAction* const action : menu.actions()) {
            if (QMenu* const inner = action->menu())
                addMenu(*inner, path + QStringList { withoutMnemonic(action->text()) });
            else
                add(action, path.join(QStringLiteral(" › ")));
        }
    }

    void add(QAction* action, const QString& path)
    {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty() || m_known.contains(action))
            return;
        m_known.insert(action);
        commands << WindowCommand { action, withoutMnemonic(action->text()), path, shortcutsOf(*action),
            tipOf(*action) };
    }

    QList<WindowCommand> commands;

private:
    QSet<QAction*> m_known;
};

} // namespace

QString withoutMnemonic(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] != u'&' || (++i < text.size()))
            result += text[i];
    // Languages without letters for it write it behind: 导入(I)…
    const qsizetype open = text.indexOf(QLatin1String("(&"));
    if (open >= 0 && open + 3 < text.size() && text[open + 3] == u')')
        return withoutMnemonic(text.left(open) + text.mid(open + 4));
    return result;
}

QString WindowCommand::id() const
{
    return action && !action->objectName().isEmpty() ? action->objectName() : path + u'/' + text;
}

QList<WindowCommand> commandsOf(const QMainWindow& window)
{
    Collector collector;
    const QList<QAction*> menus = window.menuBar()->actions();
    for (const QAction* const action : menus)
        if (action->menu())
            collector.addMenu(*action->menu(), { withoutMnemonic(action->text()) });
    const QList<QAction*> others = window.actions();
    for (QAction* const action : others)
        collector.add(action, {});
    return collector.commands;
}

} // namespace allocation
