#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace allocation {

/// Units of a product: whole, never fractions. In files 1 to maxQuantity, for batches from 0.
using Quantity = std::int64_t;
constexpr Quantity maxQuantity = 1'000'000'000;

/// How often a product has changed. 0: nothing is known of it yet. Never shown to a planner.
using Version = std::int64_t;

/// Opaque text that names something: no case folding, no number parsing, leading zeros stay.
/// The tag keeps a SKU from being passed where a batch reference is wanted.
template <class Tag>
class Identifier
{
public:
    Identifier() = default;
    explicit Identifier(std::string text)
        : m_text(std::move(text))
    {
    }
    explicit Identifier(std::string_view text)
        : m_text(text)
    {
    }
    explicit Identifier(const char* text)
        : m_text(text)
    {
    }

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }

    friend bool operator==(const Identifier&, const Identifier&) = default;
    friend std::strong_ordering operator<=>(const Identifier& a, const Identifier& b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }

private:
    std::string m_text;
};

using Sku = Identifier<struct SkuTag>;
using OrderId = Identifier<struct OrderIdTag>;
using BatchRef = Identifier<struct BatchRefTag>;
/// A UUID made by the sender of a command; a run is named by the id of the command that began it.
using CommandId = Identifier<struct CommandIdTag>;

/// An order line for ever: the n-th row (from 1) of that order and SKU.
struct LineId {
    OrderId order;
    Sku sku;
    int number = 1;

    friend bool operator==(const LineId&, const LineId&) = default;
    friend std::strong_ordering operator<=>(const LineId&, const LineId&) = default;
};

} // namespace allocation

// Not noexcept on purpose: containers of libstdc++ then keep the hash of each entry. Else they compute that of a
// neighbour with every insertion and look-up.

template <class Tag>
struct std::hash<allocation::Identifier<Tag>> {
    std::size_t operator()(const allocation::Identifier<Tag>& id) const { return std::hash<std::string> {}(id.text()); }
};

template <>
struct std::hash<allocation::LineId> {
    std::size_t operator()(const allocation::LineId& id) const
    {
        const std::hash<std::string> text;
        return (text(id.order.text()) * 31 + text(id.sku.text())) * 31 + static_cast<std::size_t>(id.number);
    }
};
