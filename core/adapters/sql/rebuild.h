#pragma once

#include "service/readmodel.h"

#include <cstddef>
#include <string>
#include <vector>

namespace allocation {

struct RebuiltViews {
    std::vector<Problem> problems = {}; ///< what stood there otherwise
    std::size_t mended = 0;             ///< products whose figures were written anew
    std::size_t left = 0;               ///< of the problems, those of products that could not be mended
};

/// Makes every product again from the event log, one after the other, and compares it with the tables. Figures that
/// can be derived (the read model, the allocated units of batches and lines) are written anew where they are wrong, in
/// one transaction. Where a row itself is another than its events say, nobody knows which is right: it is told, and the
/// product is left as it is.
/// Others may write meanwhile; only for the mending they have to wait.
/// @throws StoreError
RebuiltViews rebuildViews(const std::string& path);

} // namespace allocation
