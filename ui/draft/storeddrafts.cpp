#include "ui/draft/storeddrafts.h"

#include <algorithm>

namespace allocation {

namespace {

struct Reply {
    DraftShelf::Content content;
    std::exception_ptr why;
};

const KeptDraft* findIn(const DraftShelf::Content& content, const std::string& name)
{
    const auto found = std::ranges::find(content.drafts, name, &KeptDraft::name);
    return found == content.drafts.end() ? nullptr : &*found;
}

} // namespace

StoredDrafts::StoredDrafts(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

const KeptDraft* StoredDrafts::find(const QString& name) const
{
    return findIn(m_content, name.toStdString());
}

void StoredDrafts::work(std::function<void(DraftShelf&)> change, Then then)
{
    if (!possible())
        return;
    m_session.ask(
        this,
        [shelf = m_session.drafts(), change = std::move(change)](ReadModel&) {
            Reply reply;
            try {
                if (change)
                    change(*shelf);
            } catch (...) {
                reply.why = std::current_exception();
            }
            reply.content = shelf->content();
            return reply;
        },
        [this, then = std::move(then)](Reply reply) {
            m_content = std::move(reply.content);
            Q_EMIT changed();
            if (then)
                then(reply.why ? std::optional(wording::failure(reply.why)) : std::nullopt);
        });
}

void StoredDrafts::read(Then then)
{
    work({}, std::move(then));
}

void StoredDrafts::keep(const KeptDraft& draft, Then then)
{
    work([draft](DraftShelf& shelf) { shelf.keep(draft); }, std::move(then));
}

void StoredDrafts::remove(const std::string& name, Timestamp at, Then then)
{
    work(
        [name, at](DraftShelf& shelf) {
            const DraftShelf::Content content = shelf.content();
            const KeptDraft* const known = findIn(content, name);
            if (known && known->at == at)
                shelf.remove(name);
        },
        std::move(then));
}

} // namespace allocation
