#pragma once

#include "allocctl/context.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace allocation::allocctl {

/// Rows for people, in aligned columns. The first rows decide how wide those are: a list may have a million.
class TextGrid
{
public:
    struct Column {
        const char* title = nullptr;
        bool number = false; ///< to the right
    };

    TextGrid(Context& context, std::vector<Column> columns);
    void add(std::vector<std::string> cells);
    /// To be called after the last row. @param none what to say if there was no row
    void finish(const QString& none);

private:
    static constexpr std::size_t rowsThatDecide = 200;

    void decide();
    void write(const std::vector<std::string>& cells);

    Context& m_context;
    std::vector<Column> m_columns;
    std::vector<std::size_t> m_widths;
    std::vector<std::vector<std::string>> m_first;
    bool m_decided = false;
    bool m_empty = true;
};

} // namespace allocation::allocctl
