#include "ui/viewswitch.h"

#include "ui/toolbar.h"

#include <QStackedWidget>
#include <QToolButton>

namespace allocation {

ViewSwitch::ViewSwitch(MainToolBar& toolBar, QStackedWidget* stack)
    : QObject(stack)
    , m_toolBar(toolBar)
    , m_stack(stack)
{
    connect(stack, &QStackedWidget::currentChanged, this, [this](int place) {
        m_buttons[place]->setChecked(true);
        Q_EMIT shown(m_stack->currentWidget());
    });
}

void ViewSwitch::add(const View& view)
{
    QToolButton* const button = m_toolBar.addView(view.name, view.text);
    button->setToolTip(tr("%1 (%2)", "what, shortcut").arg(view.tip, view.shortcut.toString(QKeySequence::NativeText)));
    button->setShortcut(view.shortcut);
    m_buttons << button;
    m_stack->addWidget(view.page);
    button->setChecked(m_stack->currentWidget() == view.page);
    connect(button, &QToolButton::clicked, this, [this, page = view.page] { show(page); });
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
    return m_buttons[m_stack->currentIndex()]->objectName();
}

void ViewSwitch::showNamed(const QString& name)
{
    for (qsizetype place = 0; place < m_buttons.size(); ++place)
        if (m_buttons[place]->objectName() == name)
            m_stack->setCurrentIndex(static_cast<int>(place));
}

} // namespace allocation
