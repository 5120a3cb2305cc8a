#pragma once

namespace allocation {

struct ColumnText {
    const char* id = nullptr;     ///< in accessible descriptions
    const char* header = nullptr; ///< to be translated in the context of the model's class
    const char* tip = nullptr;
    bool number = false; ///< right-aligned
    bool sign = false;   ///< so narrow that the header is heard and copied, not seen
};

struct ColumnRange {
    int first = 0;
    int last = -1;

    bool empty() const { return last < first; }
    void add(int column);
};

} // namespace allocation
