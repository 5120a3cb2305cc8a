#include "ui/draft/draftmode.h"

#include "bridge/wordingdrafts.h"
#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/dispatcher.h"
#include "ui/draft/draftdialog.h"
#include "ui/draft/draftkeeping.h"
#include "ui/draft/draftstrip.h"
#include "ui/icons.h"
#include "ui/models/storeview.h"
#include "ui/panels/messagebar.h"
#include "ui/toolbar.h"

#include <QMainWindow>
#include <QMenu>

namespace allocation {

DraftMode::DraftMode(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
    , m_desk(work.dispatcher.desk())
    , m_strip(new DraftStrip(work.appearance, work.window))
    , m_action(work.actions.add("draftAction", tr("&Draft"), { Qt::CTRL | Qt::SHIFT | Qt::Key_D }))
{
    m_action->setCheckable(true);
    QMenu* const menu = work.actions.menu("allocateMenu");
    menu->addSeparator();
    menu->addAction(m_action);
    m_keeping = new DraftKeeping(work, menu);
    work.toolBar.addMode("draftButton", m_action);
    work.window->addToolBar(Qt::BottomToolBarArea, m_strip);
    connect(m_action, &QAction::triggered, this, &DraftMode::toggle);
    connect(m_strip, &DraftStrip::applyWanted, this, &DraftMode::apply);
    connect(m_strip, &DraftStrip::discardWanted, this, &DraftMode::discard);
    connect(m_strip, &DraftStrip::differencesWanted, this, &DraftMode::showDifferences);
    connect(m_strip, &DraftStrip::saveWanted, m_keeping, &DraftKeeping::save);
    connect(m_keeping, &DraftKeeping::differencesWanted, this, &DraftMode::showDifferences);
    connect(m_keeping, &DraftKeeping::changed, this, &DraftMode::update);
    connect(&m_desk, &DraftDesk::changed, this, &DraftMode::update);
    connect(&m_desk, &DraftDesk::openChanged, this, &DraftMode::update);
    connect(&m_desk.history(), &History::changed, &work.messages, &QWidget::hide);
    connect(&work.dispatcher, &Dispatcher::historyChanged, this, &DraftMode::update);
    connect(&work.store, &StoreView::figuresChanged, this, &DraftMode::update);
    connect(&work.appearance, &Appearance::changed, this, &DraftMode::paintIcon);
    paintIcon();
    update();
}

void DraftMode::paintIcon()
{
    m_action->setIcon(icons::icon(QStringLiteral("draft"), m_work.appearance.theme()));
}

void DraftMode::update()
{
    const bool open = m_desk.isOpen();
    m_action->setChecked(open);
    m_action->setToolTip(
        open ? tr("Leave the draft (Ctrl+Shift+D)") : tr("Try changes out before you do them (Ctrl+Shift+D)"));
    if (open)
        m_strip->showDraft(m_desk.sheet(), m_work.store.figures(),
            { m_keeping->saved().name, m_keeping->obstacle(), m_work.dispatcher.settled() });
    else
        m_strip->showNothing();
    DraftDialog* const dialog = m_dialog.data();
    if (dialog != nullptr && open)
        dialog->showDraft(m_desk.sheet(), m_work.store.figures());
    else if (dialog != nullptr)
        dialog->reject();
}

void DraftMode::toggle(bool on)
{
    if (on)
        m_work.dispatcher.openDraft();
    else
        discard();
    update();
}

void DraftMode::discard()
{
    const auto count = m_desk.sheet().steps.size();
    const QString name = m_keeping->saved().name;
    m_work.dispatcher.discardDraft();
    if (count > 0 && !m_desk.isOpen())
        m_work.messages.offer(name.isEmpty()
                ? tr("The draft of %1 was discarded; nothing of it was done.").arg(wording::changes(count))
                : tr("The draft “%1” was left as it was saved; nothing of it was done.").arg(name),
            { { "draftBringBackButton", tr("Bring it back"), [this] { m_work.dispatcher.undo(); } } }, false);
}

void DraftMode::apply()
{
    const std::size_t lost = m_desk.sheet().steps.size() - m_desk.sheet().fitting();
    m_work.dispatcher.applyDraft([this, lost, saved = m_keeping->saved()](const Outcome&) {
        m_keeping->forget(saved);
        if (lost > 0)
            m_work.messages.tell(tr("Applied what still fits of the draft; left out: %1.").arg(wording::changes(lost)));
    });
}

void DraftMode::showDifferences()
{
    DraftDialog* dialog = m_dialog.data();
    if (dialog == nullptr) {
        dialog = new DraftDialog(m_work.appearance, m_work.window);
        connect(dialog, &DraftDialog::takeBackWanted, &m_work.dispatcher, &Dispatcher::undo);
        m_dialog = dialog;
    }
    dialog->showDraft(m_desk.sheet(), m_work.store.figures());
    dialog->open();
}

} // namespace allocation
