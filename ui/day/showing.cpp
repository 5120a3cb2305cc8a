#include "ui/day/showing.h"

#include "service/entryabout.h"
#include "ui/selectionlink.h"

namespace allocation::showing {

void choose(const EntryAbout& about, SelectionLink& selection)
{
    if (about.sku.empty())
        return;
    // The product first: it narrows what else can be chosen.
    if (selection.product() != about.sku)
        selection.chooseProduct(about.sku);
    if (!about.lines.empty())
        selection.chooseLines({ about.lines.begin(), about.lines.end() });
    if (about.batch)
        selection.chooseBatch(about.batch);
}

void choose(const LineId& line, SelectionLink& selection)
{
    choose(EntryAbout { line.sku, { line } }, selection);
}

} // namespace allocation::showing
