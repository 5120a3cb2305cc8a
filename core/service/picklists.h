#pragma once

#include "service/readmodel.h"

#include <string>
#include <vector>

namespace allocation {

/// Units of a line that somebody is to fetch from a batch.
struct PickPart {
    LineId line;
    std::string customer = {};
    std::optional<Date> due = {};
    BatchRef batch;
    std::string location = {}; ///< of the batch, in the warehouse
    Quantity qty = 0;          ///< on the pick list, or if it is on none allocated
    Quantity allocated = 0;    ///< of the line on the batch; may be more than was released
    int list = 0;              ///< the pick list it is on; 0: on none
};

struct PickList {
    int number = 0;
    std::vector<PickPart> parts = {}; ///< by location, then batch, then in order of arrival

    Quantity units() const;
};

/// What is on pick lists and has not left the house, by number. Pure reading.
std::vector<PickList> pickLists(ReadModel& store, const Scope& scope = {});

/// What of these lines is allocated to batches in stock, and so could leave now; on a pick list or not.
std::vector<PickPart> partsInStock(ReadModel& store, const std::vector<LineId>& lines);

} // namespace allocation
