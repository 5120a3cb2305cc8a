#include "service/packs.h"

#include "domain/commands.h"
#include "domain/overloaded.h"
#include "domain/product.h"

#include <algorithm>
#include <tuple>

namespace allocation {

namespace {

class Finding
{
public:
    Finding(Product& product, Quantity pack)
        : m_product(product)
        , m_pack(pack)
    {
    }

    std::vector<PartOfPack> all()
    {
        for (const Event& event : m_product.events())
            std::visit(Overloaded {
                           [this](const Allocated& e) { look(e); },
                           [this](const Deallocated& e) { look(e); },
                           [this](const Moved& e) { look(e); },
                           [](const auto&) {},
                       },
                event);
        std::ranges::sort(m_found, {}, [](const PartOfPack& part) { return std::tuple(part.line, part.batch); });
        return std::move(m_found);
    }

private:
    void look(const LineChanges& changes)
    {
        for (const LineChange& change : changes.lines) {
            const OrderLine& line = m_product.line({ change.order, changes.sku, change.number });
            for (const Allocation& part : change.after) {
                const bool isWhole = part.qty % m_pack == 0 || part.qty == line.unshipped();
                const bool isNew = part.qty != unitsOn(change.before, part.batch)
                    && part.qty == line.allocatedOn(part.batch); // and not a step on the way
                if (!isWhole && isNew)
                    m_found.push_back({ line.id, part.batch, part.qty, m_pack });
            }
        }
    }

    Product& m_product;
    Quantity m_pack;
    std::vector<PartOfPack> m_found;
};

std::vector<PartOfPack> partsOf(const Sku& sku, UnitOfWork& work)
{
    const auto pack = work.products().details(sku).pack;
    return pack && *pack > 1 ? Finding(work.products().get(sku), *pack).all() : std::vector<PartOfPack>();
}

} // namespace

std::vector<PartOfPack> partsOfPacks(const AllocateTo& command, UnitOfWork& work)
{
    return command.qty ? partsOf(command.line.sku, work) : std::vector<PartOfPack>();
}

std::vector<PartOfPack> partsOfPacks(const MoveLine& command, UnitOfWork& work)
{
    return command.qty ? partsOf(command.lines.front().sku, work) : std::vector<PartOfPack>();
}

std::vector<PartOfPack> partsOfPacks(const TakeFromLine& command, UnitOfWork& work)
{
    return partsOf(command.line.sku, work);
}

} // namespace allocation
