#pragma once

#include "bridge/session.h"
#include "service/draftshelf.h"

#include <functional>
#include <optional>
#include <QObject>

namespace allocation {

/// The drafts that were saved, as the window knows them. They are read and written in the reader thread.
class StoredDrafts : public QObject
{
    Q_OBJECT

public:
    explicit StoredDrafts(Session& session, QObject* parent = nullptr);

    /// Whether there is a place for them; else nothing here does anything.
    bool possible() const { return m_session.drafts() != nullptr; }
    /// As it was read last.
    const DraftShelf::Content& content() const { return m_content; }
    const KeptDraft* find(const QString& name) const;

    /// Called when the content is up to date. @param problem why it could not be written, if so
    using Then = std::function<void(const std::optional<Failure>& problem)>;
    /// Reads them anew: other programs may have saved some.
    void read(Then then = {});
    void keep(const KeptDraft& draft, Then then);
    /// Nothing happens if somebody has saved another one under that name since.
    void remove(const std::string& name, Timestamp at, Then then = {});

Q_SIGNALS:
    void changed();

private:
    void work(std::function<void(DraftShelf&)> change, Then then);

    Session& m_session;
    DraftShelf::Content m_content;
};

} // namespace allocation
