#pragma once

#include "domain/batch.h"

#include <optional>
#include <string>

namespace allocation {

// Commands about batches, shipments and products (commands.h).

struct CreateBatch {
    BatchRef ref;
    Sku sku;
    Quantity qty = 0;
    Schedule schedule = {};
};

/// Sets what a batch holds; a cut below what is allocated cascades (rule 4).
struct ChangeBatchQuantity {
    BatchRef ref;
    Quantity qty = 0;
};

/// Whom a shipment or batch keeps waiting changes, nothing else; no date: it is in stock.
struct ChangeBatchEta {
    BatchRef ref;
    std::optional<Date> eta = {};
};
/// The same for all batches of a shipment, of whatever products.
struct ChangeShipmentEta {
    std::string shipment;
    std::optional<Date> eta = {};
};

/// An inbound batch is in stock from now on: what was announced, or `qty` (less is a cut and cascades). With `as`,
/// `qty` of it are, under that new reference; with them go the most urgent allocations, and the rest keeps its ETA.
struct ReceiveBatch {
    BatchRef ref;
    std::optional<Quantity> qty = {}; ///< needed with `as`, and then at least 1
    std::optional<BatchRef> as = {};
};

/// All inbound batches of a shipment are in stock from now on, as announced.
struct ReceiveShipment {
    std::string shipment;
};
/// Goods that came back: a batch of their own, on hold until somebody has looked at them.
struct ReturnGoods {
    BatchRef ref;
    Sku sku;
    Quantity qty = 0;
    std::string from = {}; ///< the customer or order they come from
};

/// Nothing more is allocated from the batch; the sender and the reason stand on it.
struct HoldBatch {
    BatchRef ref;
    bool moveAway = false; ///< what is there is freed and placed again (rule 4)
    std::optional<Date> until = {};
};
struct UnholdBatch {
    BatchRef ref;
};
/// What is allocated on it is freed and placed again (rule 4); refused if pinned units are there.
struct RemoveBatch {
    BatchRef ref;
};

/// What is written about a batch or product; what is empty stays.
struct DescribeBatch {
    BatchRef ref;
    std::optional<std::string> location = {};
    std::optional<std::string> receivedFrom = {};
    std::optional<Note> note = {};
};
struct DescribeProduct {
    Sku sku;
    std::optional<std::string> description = {};
    std::optional<std::string> unit = {};
    std::optional<std::optional<Quantity>> pack = {};
    std::optional<Note> note = {};
};

} // namespace allocation
