#include "adapters/sql/schema.h"

#include "adapters/sql/database.h"
#include "adapters/sql/sqlerror.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace allocation::sql {

namespace {

// Dates are days since 1970-01-01 (NULL: none), as Date has them: a million rows are read without parsing text.
// Lines, batches and allocations lie together by product, because whoever changes or places them goes product by
// product: a run then writes a few pages per product instead of one page per line. Their ids are their places in the
// order of arrival. The composite foreign keys keep line and batch of an allocation in the same product.
// A command's id is the seq of its first event, so that its events are a range of the log: every index that a command
// need not touch is a page less to write for each. Of commands whose events were compacted only the uuid is kept, so
// that none is applied again. A sink has what stands in the log up to its position, but for its deliveries.
constexpr std::array tables {
    R"(CREATE TABLE settings(
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE counters(
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE products(
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
, details TEXT) STRICT)",
    R"(CREATE TABLE product_view(
    product INTEGER PRIMARY KEY REFERENCES products(id),
    demand INTEGER NOT NULL DEFAULT 0,
    supply INTEGER NOT NULL DEFAULT 0,
    available INTEGER NOT NULL DEFAULT 0,
    open INTEGER NOT NULL DEFAULT 0,
    in_stock INTEGER NOT NULL DEFAULT 0
) STRICT)",
    R"(CREATE TABLE batches(
    product INTEGER NOT NULL REFERENCES products(id),
    id INTEGER NOT NULL,
    ref TEXT NOT NULL UNIQUE,
    qty INTEGER NOT NULL CHECK (qty >= 0),
    eta INTEGER,
    shipment TEXT NOT NULL,
    allocated INTEGER NOT NULL DEFAULT 0,
    over_allocated INTEGER NOT NULL DEFAULT 0 CHECK (over_allocated IN (0, 1)), hold_by TEXT, hold_reason TEXT, hold_until INTEGER, details TEXT,
    PRIMARY KEY (product, id),
    CHECK (0 <= allocated AND (allocated <= qty OR over_allocated))
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE lines(
    product INTEGER NOT NULL REFERENCES products(id),
    id INTEGER NOT NULL,
    orderid TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    qty INTEGER NOT NULL CHECK (qty > 0),
    customer TEXT NOT NULL,
    due INTEGER,
    priority INTEGER,
    allocated INTEGER NOT NULL DEFAULT 0, shipped INTEGER NOT NULL DEFAULT 0 CHECK (shipped BETWEEN 0 AND qty - allocated), details TEXT,
    PRIMARY KEY (product, id),
    UNIQUE (product, orderid, number),
    CHECK (0 <= allocated AND allocated <= qty)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE allocations(
    product INTEGER NOT NULL,
    line INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    qty INTEGER NOT NULL CHECK (qty > 0),
    manual INTEGER NOT NULL CHECK (manual IN (0, 1)),
    since INTEGER NOT NULL, pin_owner TEXT, pin_reason TEXT, pin_until INTEGER, pick_list INTEGER, released INTEGER CHECK (released BETWEEN 1 AND qty),
    PRIMARY KEY (product, line, batch),
    FOREIGN KEY (product, line) REFERENCES lines(product, id),
    FOREIGN KEY (product, batch) REFERENCES batches(product, id)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE commands(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    run TEXT,
    undoes TEXT
) STRICT)",
    R"(CREATE TABLE log(
    seq INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES commands(id),
    product INTEGER NOT NULL REFERENCES products(id),
    kind TEXT NOT NULL,
    schema INTEGER NOT NULL,
    payload TEXT NOT NULL
) STRICT)",
    R"(CREATE TABLE compacted(
    uuid TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE sinks(
    name TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE deliveries(
    sink TEXT NOT NULL REFERENCES sinks(name),
    seq INTEGER NOT NULL REFERENCES log(seq),
    dead INTEGER NOT NULL DEFAULT 0 CHECK (dead IN (0, 1)),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (sink, seq)
) STRICT, WITHOUT ROWID)",
};

constexpr std::array indices {
    "CREATE INDEX batches_open ON batches(product, eta) WHERE qty > allocated AND hold_by IS NULL",
    "CREATE INDEX batches_by_shipment ON batches(shipment) WHERE shipment <> ''",
    "CREATE INDEX lines_open ON lines(product, id) WHERE qty > allocated + shipped",
    "CREATE INDEX lines_by_order ON lines(orderid)",
    "CREATE INDEX allocations_by_batch ON allocations(product, batch)",
    "CREATE INDEX allocations_by_pick_list ON allocations(pick_list) WHERE pick_list IS NOT NULL",
    "CREATE INDEX commands_by_run ON commands(run) WHERE run IS NOT NULL",
    "CREATE INDEX commands_by_undoes ON commands(undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX log_by_product ON log(product)",
};

// The sums are the database's own business, so that a faulty or foreign writer cannot allocate more than there is.
constexpr std::array triggers {
    R"(CREATE TRIGGER allocation_added AFTER INSERT ON allocations BEGIN
    UPDATE batches SET allocated = allocated + NEW.qty WHERE product = NEW.product AND id = NEW.batch;
    UPDATE lines SET allocated = allocated + NEW.qty WHERE product = NEW.product AND id = NEW.line;
END)",
    R"(CREATE TRIGGER allocation_removed AFTER DELETE ON allocations BEGIN
    UPDATE batches SET allocated = allocated - OLD.qty, over_allocated = allocated - OLD.qty > qty
        WHERE product = OLD.product AND id = OLD.batch;
    UPDATE lines SET allocated = allocated - OLD.qty WHERE product = OLD.product AND id = OLD.line;
END)",
    R"(CREATE TRIGGER allocation_changed AFTER UPDATE OF qty ON allocations WHEN NEW.qty <> OLD.qty BEGIN
    UPDATE batches SET allocated = allocated + NEW.qty - OLD.qty,
        over_allocated = over_allocated AND allocated + NEW.qty - OLD.qty > qty
        WHERE product = NEW.product AND id = NEW.batch;
    UPDATE lines SET allocated = allocated + NEW.qty - OLD.qty WHERE product = NEW.product AND id = NEW.line;
END)",
    R"(CREATE TRIGGER allocation_stays BEFORE UPDATE OF product, line, batch ON allocations BEGIN
    SELECT RAISE(ABORT, 'an allocation is removed and added, not sent elsewhere');
END)",
    R"(CREATE TRIGGER log_stays BEFORE UPDATE ON log BEGIN
    SELECT RAISE(ABORT, 'what has happened is not changed');
END)",
};

// Columns are added as ALTER TABLE writes them, behind the last one: a database that was brought up to date has word
// for word the tables of a new one. What a step drops is made again as it is now.
constexpr std::array toVersion2 {
    "ALTER TABLE batches ADD COLUMN hold_by TEXT",
    "ALTER TABLE batches ADD COLUMN hold_reason TEXT",
    "ALTER TABLE allocations ADD COLUMN pin_owner TEXT",
    "ALTER TABLE allocations ADD COLUMN pin_reason TEXT",
    "ALTER TABLE allocations ADD COLUMN pin_until INTEGER",
    "DROP INDEX batches_open",
    "DROP TRIGGER allocation_removed",
    "DROP TRIGGER allocation_changed",
};

// Nothing was delivered yet, so nothing is lost with the table as it was.
constexpr std::array toVersion3 {
    "DROP TABLE deliveries",
};

constexpr std::array toVersion4 {
    "ALTER TABLE products ADD COLUMN details TEXT",
    "ALTER TABLE batches ADD COLUMN hold_until INTEGER",
    "ALTER TABLE batches ADD COLUMN details TEXT",
    "ALTER TABLE lines ADD COLUMN shipped INTEGER NOT NULL DEFAULT 0 CHECK (shipped BETWEEN 0 AND qty - allocated)",
    "ALTER TABLE lines ADD COLUMN details TEXT",
    "ALTER TABLE allocations ADD COLUMN pick_list INTEGER",
    "ALTER TABLE allocations ADD COLUMN released INTEGER CHECK (released BETWEEN 1 AND qty)",
    "DROP INDEX lines_open",
    "INSERT INTO counters VALUES ('pick list', 1)",
};

std::vector<std::string> expectedSchema()
{
    std::vector<std::string> all;
    all.insert(all.end(), tables.begin(), tables.end());
    all.insert(all.end(), indices.begin(), indices.end());
    all.insert(all.end(), triggers.begin(), triggers.end());
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::string> foundSchema(Database& database)
{
    std::vector<std::string> found;
    Query schema = database.query(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (schema.next())
        found.push_back(schema.string(0));
    std::sort(found.begin(), found.end());
    return found;
}

/// What a step dropped, or what is new.
void addMissing(Database& database)
{
    const std::vector<std::string> found = foundSchema(database);
    const auto add = [&](const auto& statements) {
        for (const char* statement : statements)
            if (!std::binary_search(found.begin(), found.end(), statement))
                database.script(statement);
    };
    add(tables);
    add(indices);
    add(triggers);
}

void setNumbers(Database& database)
{
    const std::string text = "PRAGMA application_id = " + std::to_string(applicationId)
        + "; PRAGMA user_version = " + std::to_string(schemaVersion);
    database.script(text.c_str());
}

} // namespace

void createSchema(Database& database)
{
    database.begin();
    for (const char* statement : tables)
        database.script(statement);
    for (const char* statement : indices)
        database.script(statement);
    for (const char* statement : triggers)
        database.script(statement);
    database.script("INSERT INTO counters VALUES ('arrival', 1), ('pick list', 1)");
    setNumbers(database);
    database.commit();
}

void migrate(Database& database)
{
    if (database.integer("PRAGMA user_version") >= schemaVersion)
        return;
    // user_version is part of the transaction.
    database.begin();
    const std::int64_t version = database.integer("PRAGMA user_version"); // somebody else may have been faster
    const auto step = [&](int to, const auto& statements) {
        if (version >= to)
            return;
        for (const char* statement : statements)
            database.script(statement);
    };
    step(2, toVersion2);
    step(3, toVersion3);
    step(4, toVersion4);
    addMissing(database);
    setNumbers(database);
    database.commit();
}

bool hasOurSchema(Database& database)
{
    return foundSchema(database) == expectedSchema();
}

void ensureOurs(Database& database)
{
    using Kind = StoreError::Kind;
    if (database.integer("PRAGMA application_id") != applicationId)
        throw StoreError(Kind::NotOurs, database.path());
    const auto version = database.integer("PRAGMA user_version");
    if (version > schemaVersion)
        throw StoreError(Kind::Newer, database.path(), "schema " + std::to_string(version));
    if (version < schemaVersion)
        return; // migrate() looks after it
    if (!hasOurSchema(database))
        throw StoreError(Kind::NotOurs, database.path(), "its tables are not those of this program");
}

} // namespace allocation::sql
