#pragma once

class QTableView;

namespace allocation {

/// From now on rows that come or go above the visible part do not move it: the row at the top stays at the top.
/// For views that scroll by rows or by pixels; lives as long as the view and its present model.
void keepScrollAnchor(QTableView* view);

} // namespace allocation
