#pragma once

#include "domain/identifiers.h"

namespace allocation {

class SelectionLink;
struct EntryAbout;

/// Brings what a list tells of into sight in the window.
namespace showing {

void choose(const EntryAbout& about, SelectionLink& selection);
void choose(const LineId& line, SelectionLink& selection);

} // namespace showing
} // namespace allocation
