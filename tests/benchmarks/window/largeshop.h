#pragma once

#include "support/sender.h"

namespace bench {

/// So many lines of so many products, with so many batches each; what fits is allocated.
struct LargeShop {
    int products = 1;
    int batchesEach = 1;
    int lines = 1;

    void operator()(allocation::test::Sender& sender) const;
};

} // namespace bench
