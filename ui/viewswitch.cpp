#include "ui/viewswitch.h"

#include "ui/toolbar.h"

#include <QActionGroup>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace allocation {

ViewSwitch::ViewSwitch(MainToolBar& toolBar, QStackedWidget* stack)
    : QObject(stack)
    , m_toolBar(toolBar)
    , m_stack(stack)
    , m_group(new QActionGroup(this))
{
    connect(stack, &QStackedWidget::currentChanged, this, [this](int place) {
        m_actions[place]->setChecked(true);
        Q_EMIT shown(m_stack->currentWidget());
    });
}

void ViewSwitch::add(const View& view)
{
    auto* const action = new QAction(view.text, m_group);
    action->setObjectName(QLatin1StringView(view.name) + QStringLiteral("Action"));
    action->setToolTip(tr("%1 (%2)", "what, shortcut").arg(view.tip, view.shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(view.shortcut);
    action->setCheckable(true);
    m_toolBar.addView(view.name, action);
    m_actions << action;
    m_stack->addWidget(view.page);
    action->setChecked(m_stack->currentWidget() == view.page);
    if (m_menu)
        m_menu->insertAction(m_below, action);
    connect(action, &QAction::triggered, this, [this, page = view.page] { show(page); });
}

void ViewSwitch::fillMenu(QMenu* menu)
{
    m_menu = menu;
    m_below = menu->insertSeparator(menu->actions().value(0));
    menu->insertActions(m_below, m_actions);
}

void ViewSwitch::show(QWidget* page)
{
    m_stack->setCurrentWidget(page);
}

QWidget* ViewSwitch::current() const
{
    return m_stack->currentWidget();
}

QString ViewSwitch::currentName() const
{
    return m_actions[m_stack->currentIndex()]->objectName().chopped(6);
}

void ViewSwitch::showNamed(const QString& name)
{
    for (qsizetype place = 0; place < m_actions.size(); ++place)
        if (m_actions[place]->objectName() == name + QStringLiteral("Action"))
            m_stack->setCurrentIndex(static_cast<int>(place));
}

} // namespace allocation
