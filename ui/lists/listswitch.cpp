#include "ui/lists/listswitch.h"

#include "ui/lists/filterwords.h"
#include "ui/models/formats.h"

#include <algorithm>
#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace allocation {

namespace {

constexpr int gap = 4;

} // namespace

ListSwitch::ListSwitch(QWidget* parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
{
    setObjectName(QStringLiteral("listSwitch"));
    setAccessibleName(tr("Which lines"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    add(LineFilter::All, "filterAll");
    add(LineFilter::Open, "filterOpen");
    add(LineFilter::Late, "filterLate");
    add(LineFilter::OverAllocated, "filterOverAllocated");
    add(LineFilter::Placeable, "filterPlaceable");
    add(LineFilter::Alerts, "filterAlerts");
    m_more->setObjectName(QStringLiteral("moreListsButton"));
    m_more->setProperty("look", QStringLiteral("chip"));
    m_more->setToolTip(tr("More lists"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setCheckable(true);
    m_menu->setObjectName(QStringLiteral("moreListsMenu"));
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ListSwitch::fillMore);
    setCurrent(LineFilter::All);
}

void ListSwitch::add(LineFilter list, const char* name)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("look", QStringLiteral("chip"));
    button->setCheckable(true);
    button->setText(filterwords::list(list));
    button->setToolTip(formats::plainTip(filterwords::listTip(list)));
    connect(button, &QToolButton::clicked, this, [this, list] { choose(list); });
    m_buttons << button;
    m_lists << list;
}

void ListSwitch::choose(LineFilter list)
{
    setCurrent(list);
    Q_EMIT chosen(list);
}

void ListSwitch::setCurrent(LineFilter list)
{
    m_current = list;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_lists[i] == list);
    arrange();
}

int ListSwitch::widthOf(qsizetype buttons, bool withMore) const
{
    int width = withMore ? m_more->sizeHint().width() : -gap;
    for (qsizetype i = 0; i < buttons; ++i)
        width += m_buttons[i]->sizeHint().width() + gap;
    return width;
}

QSize ListSwitch::sizeHint() const
{
    return { widthOf(m_buttons.size(), false), m_buttons.front()->sizeHint().height() };
}

QSize ListSwitch::minimumSizeHint() const
{
    int widest = 0; // where there is no room for any button, that of the menu says which list it is
    for (const QToolButton* const button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    return { widest + fontMetrics().averageCharWidth() * 2, sizeHint().height() };
}

/// What does not fit goes into the menu; its button says so, or which of those lists it is.
void ListSwitch::arrange()
{
    const bool all = widthOf(m_buttons.size(), false) <= width();
    const qsizetype place = m_lists.indexOf(m_current);
    m_more->setText(tr("More") + QStringLiteral(" \u25be"));
    m_fitting = m_buttons.size();
    if (!all) {
        while (m_fitting > 0 && widthOf(m_fitting, true) > width())
            --m_fitting;
        if (place >= m_fitting) {
            m_more->setText(filterwords::list(m_current) + QStringLiteral(" \u25be"));
            while (m_fitting > 0 && widthOf(m_fitting, true) > width())
                --m_fitting;
        }
    }
    m_more->setChecked(place >= m_fitting);
    m_more->setVisible(!all);
    int x = 0;
    const auto put = [&](QToolButton* button) {
        const QRect wanted(QPoint(x, 0), button->sizeHint());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), wanted));
        x += wanted.width() + gap;
    };
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_fitting);
        if (i < m_fitting)
            put(m_buttons[i]);
    }
    if (!all)
        put(m_more);
}

void ListSwitch::fillMore()
{
    m_menu->clear();
    for (qsizetype i = m_fitting; i < m_lists.size(); ++i) {
        QAction* const action = m_menu->addAction(filterwords::list(m_lists[i]));
        action->setToolTip(m_buttons[i]->toolTip());
        action->setCheckable(true);
        action->setChecked(m_lists[i] == m_current);
        connect(action, &QAction::triggered, this, [this, list = m_lists[i]] { choose(list); });
    }
    m_more->setChecked(m_lists.indexOf(m_current) >= m_fitting);
}

void ListSwitch::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListSwitch::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace allocation
