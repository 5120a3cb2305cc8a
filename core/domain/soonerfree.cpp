#include "domain/sooneroptions.h"

#include <array>

namespace allocation {

std::optional<SoonerOption> fromFreeStock(const Wish& wish)
{
    const std::array ids { wish.line.id };
    const Drop drop(wish.product, ids);
    for (const Batch& batch : wish.product.batches) { // in the order of prefers(), which is that of Ready
        const Verdict verdict = drop.on(batch.ref);
        if (verdict.kind != Verdict::Kind::Fits || !wish.sooner({ verdict.ready, 0 }))
            continue;
        SoonerOption option = wish.option(SoonerOption::Kind::FreeStock, wish.line);
        option.parts = { wish.part(batch.ref, verdict.fits) };
        option.after = { verdict.ready, verdict.daysLate };
        if (wish.now.ready)
            option.gain = *wish.now.ready - *verdict.ready;
        option.command = MoveLine { { wish.line.id }, {}, batch.ref };
        option.shown = verdict.lines;
        return option;
    }
    return {};
}

} // namespace allocation
