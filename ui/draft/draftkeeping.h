#pragma once

#include "ui/draft/draftplace.h"
#include "ui/draft/storeddrafts.h"
#include "ui/workspace.h"

#include <functional>
#include <QObject>

class QAction;
class QMenu;

namespace allocation {

class DraftDesk;
class SaveDraftDialog;

/// Drafts under a name: to save the open one, to go on with one or delete it, and the question before one is left.
class DraftKeeping : public QObject
{
    Q_OBJECT

public:
    DraftKeeping(const Workspace& work, QMenu* menu);

    struct Saved {
        QString name = {}; ///< empty: never
        Timestamp at {};
    };
    /// Under what name the open draft was saved, and when.
    const Saved& saved() const { return m_saved; }
    /// What keeps the open draft from being saved; empty: nothing.
    QString obstacle() const;
    /// There is something to lose.
    bool isUnsaved() const;
    void save();
    /// Asks what becomes of an open draft that is not saved, and goes on unless the planner changes their mind.
    void beforeLeaving(std::function<void()> goOn);
    void resume(const QString& name);
    /// It was applied, and is no longer something to go on with.
    void forget(const Saved& applied);

    DraftPlace place() const;
    void resume(const DraftPlace& place);

Q_SIGNALS:
    void changed();
    void differencesWanted();

private:
    void askName(std::function<void()> then);
    void saveAs(const QString& name, bool replace, SaveDraftDialog* dialog, const std::function<void()>& then);
    void open(const KeptDraft& draft);
    void tellTrouble();
    void remove(const KeptDraft& draft);
    void fill();
    QString described(const KeptDraft& draft) const;
    void setSaved(const Saved& saved);
    void update();

    Workspace m_work;
    DraftDesk& m_desk;
    StoredDrafts m_stored;
    Saved m_saved;
    bool m_unsaved = false;
    QAction* m_save;
    QMenu* m_menu;
    QMenu* m_deleting;
};

} // namespace allocation
