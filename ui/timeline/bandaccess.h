#pragma once

namespace allocation {

class TimelineBand;

/// A band is a list to a screen reader, its marks are the items: named in a sentence, selected by press, activated by
/// the same as Enter. Once for the whole program.
void installBandAccess();
/// The keyboard is on another mark.
void tellFocus(TimelineBand& band);
/// The marks are others now.
void tellBandChanged(TimelineBand& band);

} // namespace allocation
