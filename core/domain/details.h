#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace allocation {

// What planners and files say about lines, batches and products beyond who gets what. All of it is optional, and what
// is empty means that the program does as if the field did not exist.

/// What somebody wrote down, to be looked at again on a day, if one is given.
struct Note {
    std::string text = {};
    std::optional<Date> followUp = {};

    friend bool operator==(const Note&, const Note&) = default;
};

/// The date a customer was last told.
struct Promise {
    Date date;                     ///< on which the line leaves the house at the latest, plus days in transit
    std::string by = {};           ///< who told it
    std::optional<Date> told = {}; ///< when; a file need not know it

    friend bool operator==(const Promise&, const Promise&) = default;
};

/// How much may leave apart from the rest.
enum class Completeness { AnyPart, WholeLine, WholeOrder };

/// Only orders count in fill rates.
enum class LineKind { Order, Quote, SetAside };

struct LineDetails {
    std::optional<Promise> promised = {};
    int transitDays = 0; ///< from leaving the house to the customer, 0 to maxTransitDays
    Completeness completeness = Completeness::AnyPart;
    LineKind kind = LineKind::Order;
    std::string stop = {}; ///< why automation and release leave the line alone; empty: they do not
    Note note = {};
    bool flag = false;
    std::map<std::string, std::string> own = {}; ///< the planner's own columns, by name; no empty text in it

    friend bool operator==(const LineDetails&, const LineDetails&) = default;
};

constexpr int maxTransitDays = 365;

struct BatchDetails {
    std::string location = {};     ///< in the warehouse
    std::string receivedFrom = {}; ///< a supplier, or the customer of a return
    Note note = {};

    friend bool operator==(const BatchDetails&, const BatchDetails&) = default;
};

struct ProductDetails {
    std::string description = {};
    std::string unit = {};             ///< what one unit is, e.g. "pcs" or "cm"; quantities are whole numbers of it
    std::optional<Quantity> pack = {}; ///< units that are packed together; a part of a pack is worth a warning
    Note note = {};

    friend bool operator==(const ProductDetails&, const ProductDetails&) = default;
};

/// A value that is seldom there and seldom changed, at the price of a pointer: a million lines without details cost no
/// memory for them, and copies share theirs. Never written in place, so it may be read from any thread.
template <class Value>
class Seldom
{
public:
    Seldom() = default;
    Seldom(Value value) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions): stands for the value
    {
        if (value != Value())
            m_value = std::make_shared<const Value>(std::move(value));
    }

    explicit operator bool() const { return m_value != nullptr; } ///< whether anything differs from the default
    const Value& operator*() const
    {
        static const Value none;
        return m_value ? *m_value : none;
    }
    const Value* operator->() const { return &**this; }

    friend bool operator==(const Seldom& a, const Seldom& b) { return a.m_value == b.m_value || *a == *b; }

private:
    std::shared_ptr<const Value> m_value;
};

} // namespace allocation
