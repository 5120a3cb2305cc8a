#pragma once

#include "adapters/csv/bytestream.h"
#include "domain/importdata.h"

namespace allocation::csv {

// Rows of an import as bytes, for this process only. What is written and what is read is one list of fields per row.

template <class Bytes>
void fieldsOf(Note& note, Bytes& bytes)
{
    bytes(note.text, note.followUp);
}

template <class Bytes>
void fieldsOf(Promise& promise, Bytes& bytes)
{
    bytes(promise.date, promise.by, promise.told);
}

template <class Bytes>
void fieldsOf(Hold& hold, Bytes& bytes)
{
    bytes(hold.by, hold.reason, hold.until);
}

template <class Bytes>
void fieldsOf(LineDetails& details, Bytes& bytes)
{
    bytes(details.promised, details.transitDays, details.completeness, details.kind, details.stop, details.note,
        details.flag, details.own);
}

template <class Bytes>
void fieldsOf(BatchDetails& details, Bytes& bytes)
{
    bytes(details.location, details.receivedFrom, details.note);
}

template <class Bytes>
void fieldsOf(ProductDetails& details, Bytes& bytes)
{
    bytes(details.description, details.unit, details.pack, details.note);
}

template <class Bytes>
void fieldsOf(BatchRow& row, Bytes& bytes)
{
    Batch& batch = row.batch;
    bytes(row.row, batch.ref, batch.sku, batch.qty, batch.eta, batch.shipment, batch.hold, batch.details);
}

template <class Bytes>
void fieldsOf(OrderRow& row, Bytes& bytes)
{
    OrderLine& line = row.line;
    bytes(row.row, line.id.order, line.id.sku, line.id.number, line.qty, line.customer, line.due, line.priority,
        row.hasNumber, line.shipped, line.details);
}

template <class Bytes>
void fieldsOf(AllocationRow& row, Bytes& bytes)
{
    bytes(row.row, row.order, row.sku, row.number, row.qty, row.batch, row.pinned, row.origin);
}

template <class Bytes>
void fieldsOf(ProductRow& row, Bytes& bytes)
{
    bytes(row.row, row.sku, row.details);
}

} // namespace allocation::csv
