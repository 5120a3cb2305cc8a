#pragma once

#include "domain/commands.h"
#include "service/outcome.h"
#include "service/unitofwork.h"

namespace allocation {

/// What the command did in the unit of work so far, as far as it split a line by hand.
std::vector<PartOfPack> partsOfPacks(const AllocateTo& command, UnitOfWork& work);
std::vector<PartOfPack> partsOfPacks(const MoveLine& command, UnitOfWork& work);
std::vector<PartOfPack> partsOfPacks(const TakeFromLine& command, UnitOfWork& work);

template <class Other>
std::vector<PartOfPack> partsOfPacks(const Other&, UnitOfWork&)
{
    return {};
}

} // namespace allocation
