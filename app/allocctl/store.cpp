#include "allocctl/store.h"

#include "adapters/drafts/draftfolder.h"
#include "adapters/memory/memoryscratch.h"
#include "adapters/sql/deliveries.h"
#include "adapters/sql/store.h"

#include <QFileInfo>
#include <utility>

namespace allocation::allocctl {

struct Store::Parts {
    std::function<Date()> today;
    std::unique_ptr<SqlStore> writer;
    std::unique_ptr<ReadModel> reader;
    std::unique_ptr<Deliveries> deliveries;
    std::unique_ptr<DraftShelf> drafts;

    StoreOptions options() const
    {
        StoreOptions options;
        options.today = today;
        return options;
    }
    /// Opened when it is first needed: who only reads may do so in a file that must not be written.
    SqlStore& writing(const std::string& name)
    {
        if (!writer)
            writer = std::make_unique<SqlStore>(name, options());
        return *writer;
    }
};

namespace {

std::unique_ptr<Scratch> onCopies(ReadModel& store)
{
    return std::make_unique<MemoryScratch>(store);
}

void ensureFile(const std::string& name)
{
    if (!name.starts_with("postgresql:") && !name.starts_with("postgres:"))
        return;
    throw Complaint(Failed,
        { QStringLiteral("not_supported"),
            Text::tr("This version keeps its data in files, not on a PostgreSQL server."), Text::tr("Name a file.") });
}

} // namespace

Store::Store(const Context& context)
    : Store(context, context.database())
{
}

Store::Store(const Context& context, std::string name)
    : m_name(std::move(name))
    , m_who(context.who())
    , m_reason(context.reason())
    , m_parts(std::make_unique<Parts>())
{
    ensureFile(m_name);
    m_parts->today = [today = context.today()] { return today ? *today : localToday(); };
}

Store::~Store() = default;

bool Store::exists(const std::string& name)
{
    return QFileInfo::exists(QString::fromStdString(name));
}

void Store::create(const std::string& name)
{
    ensureFile(name);
    createDatabase(name);
}

Envelope Store::envelope() const
{
    return { newCommandId(), m_who, m_reason };
}

Outcome Store::send(const Command& command, std::vector<LineOutlook> shown)
{
    Ports ports;
    ports.begin = m_parts->writing(m_name).beginWork();
    Envelope sending = envelope();
    sending.shown = std::move(shown);
    m_sent = sending.id;
    return bootstrap(std::move(ports)).handle(sending, command);
}

Preview Store::preview(const Command& command)
{
    return allocation::preview(readModel(), onCopies, envelope(), command);
}

std::optional<CommandId> Store::lastStep()
{
    return m_parts->writing(m_name).begin(envelope())->log().lastStepOf(m_who);
}

void Store::setPlanningDate(std::optional<Date> date)
{
    m_parts->writing(m_name).setPlanningDate(date);
}

void Store::setHandlingDays(int days)
{
    m_parts->writing(m_name).setHandlingDays(days);
}

ReadModel& Store::readModel()
{
    if (!m_parts->reader)
        m_parts->reader = openReadModel(m_name, m_parts->today);
    return *m_parts->reader;
}

DraftShelf& Store::drafts()
{
    readModel(); // of a database that is there
    if (!m_parts->drafts)
        m_parts->drafts = std::make_unique<DraftFolder>(m_name);
    return *m_parts->drafts;
}

Draft Store::tryOut(std::vector<DraftStep> steps)
{
    Draft draft(readModel(), onCopies, m_who);
    draft.resume(std::move(steps));
    return draft;
}

void Store::backup(const std::string& file)
{
    backupDatabase(m_name, file);
}

Deliveries& Store::deliveries()
{
    if (!m_parts->deliveries)
        m_parts->deliveries = openDeliveries(m_name);
    return *m_parts->deliveries;
}

CompactResult Store::compact(Timestamp before)
{
    m_parts->writing(m_name); // an older database is brought up to date first
    return compactDatabase(m_name, before, envelope());
}

RebuiltViews Store::rebuildViews()
{
    m_parts->writing(m_name); // an older database is brought up to date first
    return allocation::rebuildViews(m_name);
}

} // namespace allocation::allocctl
