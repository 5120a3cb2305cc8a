#include "ui/draft/draftkeeping.h"

#include "bridge/wordingdrafts.h"
#include "ui/actions.h"
#include "ui/dispatcher.h"
#include "ui/draft/draftdesk.h"
#include "ui/draft/leavedraftbox.h"
#include "ui/draft/savedraftdialog.h"
#include "ui/menutext.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/messagebar.h"

#include <algorithm>
#include <QMainWindow>
#include <QMenu>

namespace allocation {

namespace {

/// The rest is in the differences.
constexpr int toldTroubles = 2;

QString troubles(const DraftSheet& sheet)
{
    QStringList told;
    for (const Draft::Step& step : sheet.steps)
        if (step.refusal && told.size() < toldTroubles)
            told << DraftKeeping::tr("%1 (%2)", "a change, why it no longer fits")
                        .arg(wording::step(step.what.command), wording::trouble(step));
    return told.join(QStringLiteral("; "));
}

} // namespace

DraftKeeping::DraftKeeping(const Workspace& work, QMenu* menu)
    : QObject(work.window)
    , m_work(work)
    , m_desk(work.dispatcher.desk())
    , m_stored(work.session)
    , m_save(work.actions.add("saveDraftAction", tr("&Save draft…"), { Qt::CTRL | Qt::Key_S }))
    , m_menu(menu->addMenu(tr("Stored d&rafts")))
    , m_deleting(new QMenu(tr("&Delete"), m_menu))
{
    menu->insertAction(m_menu->menuAction(), m_save);
    m_menu->setObjectName(QStringLiteral("draftsMenu"));
    m_menu->setToolTipsVisible(true);
    m_deleting->setObjectName(QStringLiteral("draftsDeleteMenu"));
    m_deleting->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_stored.read(); });
    connect(&m_stored, &StoredDrafts::changed, this, &DraftKeeping::fill);
    connect(m_save, &QAction::triggered, this, &DraftKeeping::save);
    connect(&m_desk, &DraftDesk::changed, this, &DraftKeeping::update);
    connect(&m_desk, &DraftDesk::openChanged, this, [this] { setSaved({}); });
    connect(&m_desk.history(), &History::changed, this, [this] { m_unsaved = true; });
    connect(&work.dispatcher, &Dispatcher::historyChanged, this, &DraftKeeping::update);
    fill();
    update();
    m_stored.read();
}

QString DraftKeeping::obstacle() const
{
    if (!m_stored.possible())
        return tr("Drafts of this database cannot be saved");
    if (!m_desk.isOpen())
        return tr("No draft is open");
    return m_desk.sheet().steps.empty() ? tr("Nothing was changed in the draft yet") : QString();
}

bool DraftKeeping::isUnsaved() const
{
    return m_desk.isOpen() && m_unsaved && !m_desk.sheet().steps.empty();
}

void DraftKeeping::update()
{
    const QString why = obstacle();
    m_save->setEnabled(why.isEmpty() && m_work.dispatcher.settled());
    m_save->setToolTip(why.isEmpty() ? tr("Save the draft, to go on with it later") : why);
}

void DraftKeeping::setSaved(const Saved& saved)
{
    m_saved = saved;
    m_unsaved = false;
    Q_EMIT changed();
}

void DraftKeeping::save()
{
    askName([] {});
}

void DraftKeeping::askName(std::function<void()> then)
{
    auto* const dialog = new SaveDraftDialog(m_saved.name, m_work.window);
    connect(dialog, &SaveDraftDialog::named, this,
        [this, dialog, then = std::move(then)](
            const QString& name, bool replace) { saveAs(name, replace, dialog, then); });
    dialog->open();
}

void DraftKeeping::saveAs(const QString& name, bool replace, SaveDraftDialog* dialog, const std::function<void()>& then)
{
    const QPointer<SaveDraftDialog> asking(dialog);
    m_stored.read([=, this](const auto&) {
        SaveDraftDialog* const alive = asking.data();
        if (!alive)
            return;
        const KeptDraft* const known = m_stored.find(name);
        const bool isOurs = known && name == m_saved.name && known->at == m_saved.at;
        if (known && !isOurs && !replace)
            return alive->askToReplace(described(*known));
        const Timestamp now(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
        const KeptDraft draft { name.toStdString(), m_work.session.who().toStdString(), now, m_desk.content() };
        m_stored.keep(draft, [=, this](const std::optional<Failure>& problem) {
            SaveDraftDialog* const stillAlive = asking.data();
            if (problem && stillAlive)
                stillAlive->complain(problem->text());
            if (problem)
                return;
            setSaved({ name, now });
            if (stillAlive)
                stillAlive->accept();
            m_work.messages.tell(tr("Saved the draft “%1”.").arg(name));
            then();
        });
    });
}

void DraftKeeping::beforeLeaving(std::function<void()> goOn)
{
    if (!isUnsaved())
        return goOn();
    auto* const box = new LeaveDraftBox(m_desk.sheet().steps.size(), m_stored.possible(), m_work.window);
    connect(box, &LeaveDraftBox::saveWanted, this, [this, goOn] { askName(goOn); });
    connect(box, &LeaveDraftBox::discardWanted, this, [goOn] { goOn(); });
    box->open();
}

void DraftKeeping::resume(const QString& name)
{
    m_stored.read([this, name](const auto&) {
        const KeptDraft* const found = m_stored.find(name);
        if (!found)
            return m_work.messages.refuse(
                tr("The draft “%1” is no longer there: somebody has applied or deleted it.").arg(name));
        beforeLeaving([this, draft = *found] { open(draft); });
    });
}

void DraftKeeping::open(const KeptDraft& draft)
{
    m_work.dispatcher.openDraft(draft.steps);
    setSaved({ formats::text(draft.name), draft.at });
    connect(&m_desk, &DraftDesk::changed, this, &DraftKeeping::tellTrouble, Qt::SingleShotConnection);
}

void DraftKeeping::tellTrouble()
{
    const DraftSheet& sheet = m_desk.sheet();
    const std::size_t lost = sheet.steps.size() - sheet.fitting();
    if (lost == 0)
        return;
    const QString text = lost == 1
        ? tr("One change of the draft “%1” no longer fits: %2", "name, which").arg(m_saved.name, troubles(sheet))
        : tr("%1 of the draft “%2” no longer fit: %3", "3 changes, name, which")
              .arg(wording::changes(lost), m_saved.name, troubles(sheet));
    m_work.messages.offer(
        text, { { "draftTroubleButton", tr("Differences…"), [this] { Q_EMIT differencesWanted(); } } }, true);
}

void DraftKeeping::forget(const Saved& applied)
{
    if (!applied.name.isEmpty())
        m_stored.remove(applied.name.toStdString(), applied.at);
}

void DraftKeeping::remove(const KeptDraft& draft)
{
    m_stored.remove(draft.name, draft.at, [this, draft](const std::optional<Failure>& problem) {
        if (problem)
            return m_work.messages.refuse(*problem);
        m_work.messages.offer(tr("Deleted the draft “%1”.").arg(formats::text(draft.name)),
            { { "draftRestoreButton", tr("Bring it back"), [this, draft] { m_stored.keep(draft, {}); } } }, false);
    });
}

QString DraftKeeping::described(const KeptDraft& draft) const
{
    const Date near = m_work.store.planning().date;
    return wording::storedDraft(draft, [near](Date day) { return formats::date(day, near, QLocale()); });
}

void DraftKeeping::fill()
{
    m_menu->clear();
    const DraftShelf::Content& content = m_stored.content();
    if (content.drafts.empty() && content.unreadable.empty())
        m_menu->addAction(tr("No draft is saved"))->setEnabled(false);
    m_deleting->clear();
    for (const KeptDraft& draft : content.drafts) {
        const QString name = formats::text(draft.name);
        QAction* const resuming = m_menu->addAction(menuText(name) + u'\t'
            + tr("%1 · %2", "changes, who")
                  .arg(wording::changes(draft.steps.size()), menuText(formats::text(draft.who))));
        resuming->setToolTip(formats::plainTip(tr("Go on with %1").arg(described(draft))));
        connect(resuming, &QAction::triggered, this, [this, name] { resume(name); });
        QAction* const gone = m_deleting->addAction(menuText(name));
        gone->setToolTip(formats::plainTip(tr("Delete %1").arg(described(draft))));
        connect(gone, &QAction::triggered, this, [this, draft] { remove(draft); });
    }
    for (const DraftShelf::Unreadable& file : content.unreadable) {
        QAction* const action = m_menu->addAction(menuText(wording::failure(file).message));
        action->setToolTip(formats::plainTip(wording::failure(file).text()));
        action->setEnabled(false);
    }
    m_menu->addSeparator();
    m_menu->addMenu(m_deleting)->setEnabled(!content.drafts.empty());
}

DraftPlace DraftKeeping::place() const
{
    return { m_desk.content(), m_saved.name, m_saved.at, m_unsaved };
}

void DraftKeeping::resume(const DraftPlace& place)
{
    m_work.dispatcher.openDraft(place.steps);
    setSaved({ place.name, place.at });
    m_unsaved = place.unsaved;
}

} // namespace allocation
