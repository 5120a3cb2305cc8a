#pragma once

#include "ui/models/linerecord.h"

#include <cstdint>
#include <span>
#include <vector>

namespace allocation {

/// Finds the lines of an order; built when it is first asked for.
class OrderIndex
{
public:
    /// After lines came or went.
    void clear();
    bool isBuilt() const { return !m_begins.empty(); }
    void build(std::span<const LineRecord> lines, std::size_t texts);
    /// Places of the order's lines.
    std::span<const std::uint32_t> linesOf(TextId order) const;
    std::size_t bytesUsed() const { return (m_begins.capacity() + m_lines.capacity()) * sizeof(std::uint32_t); }

private:
    std::vector<std::uint32_t> m_begins; ///< by order: where its lines begin in m_lines
    std::vector<std::uint32_t> m_lines;
};

} // namespace allocation
