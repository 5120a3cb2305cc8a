-- A database of schema 1, as the program of that time wrote it.
PRAGMA application_id = 1095519319;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE allocations(
    product INTEGER NOT NULL,
    line INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    qty INTEGER NOT NULL CHECK (qty > 0),
    manual INTEGER NOT NULL CHECK (manual IN (0, 1)),
    since INTEGER NOT NULL,
    PRIMARY KEY (product, line, batch),
    FOREIGN KEY (product, line) REFERENCES lines(product, id),
    FOREIGN KEY (product, batch) REFERENCES batches(product, id)
) STRICT, WITHOUT ROWID;
INSERT INTO "allocations" VALUES(1,3,1,3,0,5);
INSERT INTO "allocations" VALUES(1,3,2,1,1,6);
INSERT INTO "allocations" VALUES(1,4,2,8,0,5);
CREATE TABLE batches(
    product INTEGER NOT NULL REFERENCES products(id),
    id INTEGER NOT NULL,
    ref TEXT NOT NULL UNIQUE,
    qty INTEGER NOT NULL CHECK (qty >= 0),
    eta INTEGER,
    shipment TEXT NOT NULL,
    allocated INTEGER NOT NULL DEFAULT 0,
    over_allocated INTEGER NOT NULL DEFAULT 0 CHECK (over_allocated IN (0, 1)),
    PRIMARY KEY (product, id),
    CHECK (0 <= allocated AND (allocated <= qty OR over_allocated))
) STRICT, WITHOUT ROWID;
INSERT INTO "batches" VALUES(1,1,'B1',10,NULL,'',3,0);
INSERT INTO "batches" VALUES(1,2,'B2',20,20850,'SEA-1',9,0);
CREATE TABLE commands(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    run TEXT,
    undoes TEXT
) STRICT;
INSERT INTO "commands" VALUES(1,'a46f973f-50de-43dd-8319-d28ac1a39745',1795366251337,'anna','',NULL,NULL);
INSERT INTO "commands" VALUES(2,'57bb53c2-b34c-4848-aafe-6792e2b81e46',1795366251379,'anna','',NULL,NULL);
INSERT INTO "commands" VALUES(3,'679cd91c-dc9b-4918-957c-cc71729db4b1',1795366251459,'anna','',NULL,NULL);
INSERT INTO "commands" VALUES(4,'1069386f-cd56-4f1e-acea-5e7559dff5e1',1795366251502,'anna','',NULL,NULL);
INSERT INTO "commands" VALUES(5,'f7477de3-1031-4208-ba84-ca333e506c9e',1795366251553,'anna','',NULL,NULL);
INSERT INTO "commands" VALUES(6,'7e60a6b5-6d26-4c58-a49c-0536a27a629a',1795366251598,'anna','',NULL,NULL);
CREATE TABLE counters(
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "counters" VALUES('arrival',5);
CREATE TABLE deliveries(
    sink TEXT NOT NULL,
    seq INTEGER NOT NULL REFERENCES log(seq),
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER,
    PRIMARY KEY (sink, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE lines(
    product INTEGER NOT NULL REFERENCES products(id),
    id INTEGER NOT NULL,
    orderid TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    qty INTEGER NOT NULL CHECK (qty > 0),
    customer TEXT NOT NULL,
    due INTEGER,
    priority INTEGER,
    allocated INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (product, id),
    UNIQUE (product, orderid, number),
    CHECK (0 <= allocated AND allocated <= qty)
) STRICT, WITHOUT ROWID;
INSERT INTO "lines" VALUES(1,3,'O1',1,4,'Smith',20838,2,4);
INSERT INTO "lines" VALUES(1,4,'O2',1,8,'',NULL,NULL,8);
CREATE TABLE log(
    seq INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES commands(id),
    product INTEGER NOT NULL REFERENCES products(id),
    kind TEXT NOT NULL,
    schema INTEGER NOT NULL,
    payload TEXT NOT NULL
) STRICT;
INSERT INTO "log" VALUES(1,1,1,'BatchCreated',1,'{"batches":[["B1",10,null,"",1,0]]}');
INSERT INTO "log" VALUES(2,2,1,'BatchCreated',1,'{"batches":[["B2",20,"2027-02-01","SEA-1",2,0]]}');
INSERT INTO "log" VALUES(3,3,1,'OrderLineAdded',1,'{"lines":[["O1",1,4,"Smith","2027-01-20",2,3]]}');
INSERT INTO "log" VALUES(4,4,1,'OrderLineAdded',1,'{"lines":[["O2",1,8,"",null,null,4]]}');
INSERT INTO "log" VALUES(5,5,1,'Allocated',1,'{"lines":[["O1",1,[],[["B1",4,0,5]]],["O2",1,[],[["B2",8,0,5]]]]}');
INSERT INTO "log" VALUES(6,6,1,'Moved',1,'{"lines":[["O1",1,[["B1",4,0,5]],[["B1",3,0,5],["B2",1,1,6]]]]}');
CREATE TABLE product_view(
    product INTEGER PRIMARY KEY REFERENCES products(id),
    demand INTEGER NOT NULL DEFAULT 0,
    supply INTEGER NOT NULL DEFAULT 0,
    available INTEGER NOT NULL DEFAULT 0,
    open INTEGER NOT NULL DEFAULT 0,
    in_stock INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "product_view" VALUES(1,12,30,18,0,10);
CREATE TABLE products(
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT;
INSERT INTO "products" VALUES(1,'CHAIR','',6);
CREATE TABLE settings(
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX batches_open ON batches(product, eta) WHERE qty > allocated;
CREATE INDEX lines_open ON lines(product, id) WHERE qty > allocated;
CREATE INDEX lines_by_order ON lines(orderid);
CREATE INDEX allocations_by_batch ON allocations(product, batch);
CREATE INDEX commands_by_run ON commands(run) WHERE run IS NOT NULL;
CREATE INDEX commands_by_undoes ON commands(undoes) WHERE undoes IS NOT NULL;
CREATE INDEX log_by_product ON log(product);
CREATE TRIGGER allocation_added AFTER INSERT ON allocations BEGIN
    UPDATE batches SET allocated = allocated + NEW.qty WHERE product = NEW.product AND id = NEW.batch;
    UPDATE lines SET allocated = allocated + NEW.qty WHERE product = NEW.product AND id = NEW.line;
END;
CREATE TRIGGER allocation_removed AFTER DELETE ON allocations BEGIN
    UPDATE batches SET allocated = allocated - OLD.qty WHERE product = OLD.product AND id = OLD.batch;
    UPDATE lines SET allocated = allocated - OLD.qty WHERE product = OLD.product AND id = OLD.line;
END;
CREATE TRIGGER allocation_changed AFTER UPDATE OF qty ON allocations WHEN NEW.qty <> OLD.qty BEGIN
    UPDATE batches SET allocated = allocated + NEW.qty - OLD.qty WHERE product = NEW.product AND id = NEW.batch;
    UPDATE lines SET allocated = allocated + NEW.qty - OLD.qty WHERE product = NEW.product AND id = NEW.line;
END;
CREATE TRIGGER allocation_stays BEFORE UPDATE OF product, line, batch ON allocations BEGIN
    SELECT RAISE(ABORT, 'an allocation is removed and added, not sent elsewhere');
END;
CREATE TRIGGER log_stays BEFORE UPDATE ON log BEGIN
    SELECT RAISE(ABORT, 'what has happened is not changed');
END;
COMMIT;
