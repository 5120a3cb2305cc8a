#pragma once

#include "service/importcells.h"

namespace allocation {

// What the rows of files say beyond who gets what.

/// Which of the optional columns there are; a file of orders also has the planner's own.
/// @throws NotATable if two of the planner's own have the same name
void noteColumns(ImportFile file, ImportCells& cells, ImportData& data);

void readDetails(ImportCells& cells, Batch& batch);
/// @param line its quantity is read already
void readDetails(ImportCells& cells, OrderLine& line);
/// But the description.
void readDetails(ImportCells& cells, ProductDetails& details);

} // namespace allocation
