#include "ui/toolbar.h"

#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/dispatcher.h"
#include "ui/icons.h"
#include "ui/texts.h"

#include <algorithm>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace allocation {

namespace {

/// Older steps are in the activity list.
constexpr std::size_t shownSteps = 20;

} // namespace

MainToolBar::MainToolBar(const Actions& actions, Dispatcher& dispatcher, const Appearance& appearance, QWidget* parent)
    : QToolBar(parent)
    , m_actions(actions)
    , m_dispatcher(dispatcher)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("mainToolBar"));
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    toggleViewAction()->setVisible(false); // hidden it could not be brought back
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({ 20, 16 }); // wider than the drawings: room before the text
    addButton("importToolButton", actions.importFiles, "outlined");
    // Not the action's own button: that would take over the action's text, and this one says how many.
    m_autoAllocate = addButton("autoAllocateToolButton", nullptr, "primary");
    connect(m_autoAllocate, &QToolButton::clicked, actions.autoAllocate, &QAction::trigger);
    addHistory();
    addSearch();
    connect(&dispatcher, &Dispatcher::historyChanged, this, &MainToolBar::updateHistory);
    connect(&appearance, &Appearance::changed, this, &MainToolBar::paintIcons);
    paintIcons();
    updateHistory();
    setPlaceable(0);
}

QToolButton* MainToolBar::addButton(const char* name, QAction* action, const char* look)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (action)
        button->setDefaultAction(action);
    if (look)
        button->setProperty("look", QString::fromLatin1(look));
    addWidget(button);
    return button;
}

void MainToolBar::addHistory()
{
    addSeparator();
    addButton("undoButton", m_actions.undo);
    addButton("redoButton", m_actions.redo);
    m_history = new QToolButton(this);
    m_history->setObjectName(QStringLiteral("historyButton"));
    m_history->setAccessibleName(tr("History"));
    m_history->setToolTip(tr("What can be undone and redone"));
    m_history->setPopupMode(QToolButton::InstantPopup);
    m_historyMenu = new QMenu(m_history);
    m_historyMenu->setObjectName(QStringLiteral("historyMenu"));
    m_history->setMenu(m_historyMenu);
    addWidget(m_history);
    addSeparator();
    connect(m_historyMenu, &QMenu::aboutToShow, this, &MainToolBar::fillHistoryMenu);
}

void MainToolBar::addSearch()
{
    auto* const space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_space = addWidget(space);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setAccessibleName(tr("Search everything"));
    m_search->setPlaceholderText(tr("Search everything (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 14);
    m_search->setMaximumWidth(m_search->fontMetrics().averageCharWidth() * 36);
    m_searchSign = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    addWidget(m_search);
}

void MainToolBar::addView(const char* name, QAction* view)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("look", QStringLiteral("segment"));
    button->setDefaultAction(view);
    insertWidget(m_modes ? m_modes : m_space, button);
}

QToolButton* MainToolBar::addMode(const char* name, QAction* action)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    QAction* const place = insertWidget(m_space, button);
    if (!m_modes)
        m_modes = insertSeparator(place);
    return button;
}

void MainToolBar::setPlaceable(qint64 lines)
{
    m_actions.autoAllocate->setEnabled(lines > 0);
    m_actions.autoAllocate->setToolTip(lines > 0 ? tr("Place what is open, by rule")
                                                 : tr("Nothing to place: no open line fits on a batch as a whole"));
    m_autoAllocate->setEnabled(lines > 0);
    m_autoAllocate->setToolTip(m_actions.autoAllocate->toolTip());
    m_autoAllocate->setText(lines > 0 ? tr("Auto-allocate %1…").arg(locale().toString(lines)) : tr("Auto-allocate…"));
}

void MainToolBar::updateHistory()
{
    const bool settled = m_dispatcher.settled();
    const auto undo = m_dispatcher.history().toUndo();
    const auto redo = m_dispatcher.history().toRedo();
    m_actions.undo->setEnabled(undo && settled);
    m_actions.redo->setEnabled(redo && settled);
    m_actions.undo->setToolTip(undo ? tr("Undo %1").arg(undo->label) : tr("Nothing to undo"));
    m_actions.redo->setToolTip(redo ? tr("Redo %1").arg(redo->label) : tr("Nothing to redo"));
    m_history->setEnabled(!m_dispatcher.history().steps().empty() && settled);
}

void MainToolBar::fillHistoryMenu()
{
    m_historyMenu->clear();
    const auto& steps = m_dispatcher.history().steps();
    const std::size_t done = m_dispatcher.history().done();
    const std::size_t oldest = done > shownSteps ? done - shownSteps : 0;
    for (std::size_t i = std::min(steps.size(), done + shownSteps); i > oldest; --i) {
        const bool isDone = i <= done;
        // The latest first; a click undoes down to and with that step, or redoes up to it.
        QAction* const action = m_historyMenu->addAction(
            formats::capitalized(steps[i - 1].label).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setIcon(icons::icon(isDone ? QStringLiteral("undo") : QStringLiteral("redo"),
            m_appearance.theme().muted, m_appearance.theme()));
        action->setToolTip(isDone ? tr("Undo down to this step") : tr("Redo up to this step"));
        connect(action, &QAction::triggered, this, [this, target = isDone ? i - 1 : i] { m_dispatcher.goTo(target); });
    }
}

void MainToolBar::paintIcons()
{
    const Theme& theme = m_appearance.theme();
    m_actions.paintIcons(theme);
    m_autoAllocate->setIcon(icons::icon(QStringLiteral("auto-allocate"), theme.onAccent, theme));
    m_history->setIcon(icons::icon(QStringLiteral("history"), theme));
    m_searchSign->setIcon(icons::icon(QStringLiteral("search"), theme.muted, theme));
}

} // namespace allocation
