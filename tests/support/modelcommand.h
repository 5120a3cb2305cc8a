#pragma once

#include "support/naivemodel.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace allocation::test {

inline const std::array<Sku, 2> anySkus { Sku("S"), Sku("T") };

/// From the whole range at once; inRange() would begin small.
template <class Value>
rc::Gen<Value> between(Value from, Value end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Value>(from, end));
}
/// Once in so many times.
inline bool rarely(int times)
{
    return *between(0, times) == times - 1;
}

/// Random commands over few products, batches and lines, so that they meet; mostly about what is there.
class AnyCommand
{
public:
    explicit AnyCommand(const NaiveState& state)
        : m_state(state)
    {
    }

    Command newBatch() const
    {
        const int number = *between(0, batchCount);
        return CreateBatch { ref(number), skuOf(number), *between<Quantity>(0, 24),
            { date(), *rc::gen::element<std::string>("", "X") } };
    }
    Command newLine() const
    {
        const LineId id = anyLine();
        return AddOrderLine { id.order, id.sku, qty(), *rc::gen::element<std::string>("", "Smith"), date(), priority(),
            maybe(rc::gen::just(id.number)) };
    }

    /// A file of some rows.
    Command import() const
    {
        ImportData data;
        data.hasEta = *rc::gen::arbitrary<bool>();
        data.hasShipment = *rc::gen::arbitrary<bool>();
        data.hasCustomer = *rc::gen::arbitrary<bool>();
        data.hasDue = *rc::gen::arbitrary<bool>();
        data.hasPriority = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            data.batches = rows<BatchRow>([this](int row) { return batchRow(row); });
        if (*rc::gen::arbitrary<bool>())
            data.orders = rows<OrderRow>([this](int row) { return orderRow(row); });
        if (*rc::gen::arbitrary<bool>())
            data.allocations = rows<AllocationRow>([this](int row) { return allocationRow(row); });
        for (BatchRow& row : data.batches.value_or(std::vector<BatchRow>())) // a column that is not there is empty
            row.batch.shipment = data.hasShipment ? row.batch.shipment : std::string();
        return Import { std::make_shared<const ImportData>(std::move(data)), rarely(8) };
    }

    /// Every command but ApplyDraft and UndoCommand.
    Command operator()() const
    {
        switch (*between(0, 31)) {
        case 0:
            return newBatch();
        case 1:
            return newLine();
        case 2:
        case 3:
        case 4:
            return changeOfBatch();
        case 5:
            return changeOfLine();
        case 6:
            return CancelLine { lines() };
        case 7:
            return Allocate { line() };
        case 8:
        case 9:
            return AllocateTo { line(), batch(), maybe(between<Quantity>(1, 8)) };
        case 10:
        case 11:
        case 12:
            return move();
        case 13:
            return deallocation();
        case 14:
        case 15:
        case 16:
        case 17:
            return exchange();
        case 18:
        case 19:
            return pinning();
        case 20:
        case 21:
            return import();
        case 22:
            return rearrangement();
        case 23:
        case 24:
            return release();
        case 25:
            return recall();
        case 26:
        case 27:
            return shipment();
        case 28:
            return description();
        default:
            return run();
        }
    }

private:
    static constexpr int batchCount = 7;

    template <class Value>
    static std::optional<Value> maybe(const rc::Gen<Value>& gen)
    {
        return *rc::gen::arbitrary<bool>() ? std::optional<Value>(*gen) : std::nullopt;
    }
    static BatchRef ref(int number) { return BatchRef("B" + std::to_string(number)); }
    /// A batch keeps its SKU.
    static Sku skuOf(int number) { return anySkus.at(number < 5 ? 0 : 1); }
    static LineId anyLine()
    {
        return { OrderId("O" + std::to_string(*between(0, 4))), anySkus.at(rarely(5) ? 1 : 0), rarely(4) ? 2 : 1 };
    }
    static Quantity qty() { return *between<Quantity>(1, 12); }
    static std::optional<int> priority() { return maybe(between(4, 7)); }
    static std::optional<Date> date()
    {
        return maybe(rc::gen::map(between(25'000, 25'004), [](int day) { return Date::fromDays(day); }));
    }

    BatchRef batch() const
    {
        if (m_state.batches.empty() || rarely(12))
            return ref(*between(0, batchCount));
        return m_state.batches.at(*between<std::size_t>(0, m_state.batches.size())).ref;
    }
    BatchRef heldBatch() const
    {
        for (const Batch& each : m_state.batches)
            if (each.hold && !rarely(4))
                return each.ref;
        return batch();
    }
    LineId line() const
    {
        if (m_state.lines.empty() || rarely(12))
            return anyLine();
        return m_state.lines.at(*between<std::size_t>(0, m_state.lines.size())).id;
    }
    /// One or two, not the same twice.
    std::vector<LineId> lines() const
    {
        std::vector<LineId> all { line() };
        if (const LineId second = line(); second != all.front() && rarely(3))
            all.push_back(second);
        return all;
    }
    /// Mostly none or one where the line is.
    std::optional<BatchRef> from(const LineId& id) const
    {
        if (!rarely(3))
            return std::nullopt;
        for (const OrderLine& each : m_state.lines)
            if (each.id == id && !each.allocations.empty() && !rarely(4))
                return each.allocations.at(*between<std::size_t>(0, each.allocations.size())).batch;
        return batch();
    }

    Command changeOfBatch() const
    {
        switch (*between(0, 13)) {
        case 9:
        case 10:
            return receipt();
        case 11:
            return ReceiveShipment { *rc::gen::element<std::string>("X", "Y") };
        case 12:
            return returned();
        case 0:
            return ChangeBatchEta { batch(), date() };
        case 1:
            return ChangeShipmentEta { *rc::gen::element<std::string>("X", "Y"), date() };
        case 2:
            return HoldBatch { batch(), *rc::gen::arbitrary<bool>() };
        case 3:
        case 4:
            return UnholdBatch { heldBatch() };
        case 5:
            return RemoveBatch { batch() };
        default:
            return ChangeBatchQuantity { batch(), *between<Quantity>(0, 16) };
        }
    }
    /// Mostly of one that is to come; a part gets a reference of the same SKU.
    Command receipt() const
    {
        BatchRef arriving = batch();
        for (const Batch& each : m_state.batches)
            if (each.eta && rarely(2))
                arriving = each.ref;
        const int number = *between(0, batchCount);
        const auto known = std::find_if(
            m_state.batches.begin(), m_state.batches.end(), [&](const Batch& b) { return b.ref == arriving; });
        if (known != m_state.batches.end() && known->sku == skuOf(number) && !rarely(3))
            return ReceiveBatch { arriving, *between<Quantity>(1, 16), ref(number) };
        return ReceiveBatch { arriving, maybe(between<Quantity>(0, 16)) };
    }
    Command changeOfLine() const
    {
        ChangeOrderLine command { line() };
        command.qty = maybe(between<Quantity>(1, 12));
        command.customer = maybe(rc::gen::element<std::string>("", "Jones"));
        if (rarely(3))
            command.due = date();
        if (rarely(3))
            command.priority = priority();
        if (rarely(4))
            command.stop = *rc::gen::element<std::string>("", "", "credit");
        if (rarely(4))
            command.completeness = *rc::gen::element(
                Completeness::AnyPart, Completeness::WholeLine, Completeness::WholeOrder);
        if (rarely(6))
            command.flag = *rc::gen::arbitrary<bool>();
        if (rarely(6))
            command.transitDays = *between(0, 3);
        return command;
    }
    Command returned() const
    {
        const int number = *between(0, batchCount);
        return ReturnGoods { ref(number), skuOf(number), qty(), *rc::gen::element<std::string>("", "Smith") };
    }
    Command description() const
    {
        switch (*between(0, 3)) {
        case 0:
            return DescribeBatch { batch(), maybe(rc::gen::element<std::string>("", "A-1")), {},
                maybe(rc::gen::just(Note { "wet" })) };
        case 1:
            return DescribeProduct { line().sku, maybe(rc::gen::element<std::string>("", "Chair")),
                maybe(rc::gen::just<std::string>("pcs")), {}, {} };
        default:
            return TellPromise { lines(), date() };
        }
    }
    Command release() const
    {
        Release command;
        switch (*between(0, 4)) {
        case 0:
            command.skus = { line().sku };
            break;
        case 1:
            command.orders = { line().order };
            break;
        default:
            command.lines = { allocatedLine() };
            if (const LineId second = allocatedLine(); second != command.lines.front() && rarely(3))
                command.lines.push_back(second);
        }
        return command;
    }
    /// Mostly the latest list that is out.
    int pickList() const
    {
        int latest = 0;
        for (const OrderLine& each : m_state.lines)
            for (const Allocation& part : each.allocations)
                latest = std::max(latest, part.picking ? part.picking->list : 0);
        return latest == 0 || rarely(8) ? *between(1, 9) : latest;
    }
    Command recall() const
    {
        if (rarely(3))
            return Recall { {}, pickList() };
        return Recall { { allocatedLine() }, rarely(3) ? pickList() : 0 };
    }
    Command shipment() const
    {
        if (rarely(3))
            return Ship { {}, pickList() };
        Ship command;
        const LineId shipped = allocatedLine();
        command.parts.push_back({ shipped, from(shipped), maybe(between<Quantity>(1, 10)), rarely(4) });
        return command;
    }
    Command move() const
    {
        MoveLine command { lines(), {}, batch() };
        command.from = from(command.lines.front());
        if (command.lines.size() == 1)
            command.qty = maybe(between<Quantity>(1, 8));
        return command;
    }
    Command deallocation() const
    {
        const std::vector<LineId> all = lines();
        return DeallocateLine { all, from(all.front()) };
    }
    /// Mostly a line that can give something.
    LineId allocatedLine() const
    {
        std::vector<LineId> allocated;
        for (const OrderLine& each : m_state.lines)
            if (!each.allocations.empty())
                allocated.push_back(each.id);
        if (allocated.empty() || rarely(8))
            return line();
        return allocated.at(*between<std::size_t>(0, allocated.size()));
    }
    Command exchange() const
    {
        const LineId other = allocatedLine();
        if (*rc::gen::arbitrary<bool>()) {
            LineId one = allocatedLine();
            if (one.sku != other.sku && !rarely(8))
                one = allocatedLine();
            return SwapLines { one, other, from(one), from(other) };
        }
        return TakeFromLine { line(), other, from(other) };
    }
    Command pinning() const
    {
        std::vector<LineId> all = lines();
        all.front() = allocatedLine();
        if (all.front() == all.back())
            all.resize(1);
        const std::optional<BatchRef> where = from(all.front());
        if (rarely(3))
            return UnpinLine { all, where, *rc::gen::element<std::string>("", "ann", "ben") };
        return PinLine { all, where,
            *rc::gen::element<std::optional<Date>>(std::nullopt, Date::fromDays(10'000), Date::fromDays(40'000)) };
    }
    Command run() const
    {
        AllocateOpen command;
        if (rarely(4))
            command.skus = { line().sku };
        if (rarely(4))
            command.orders = { line().order };
        command.dryRun = rarely(8);
        return command;
    }

    /// Some rows, with gaps where others were not well formed.
    template <class Row, class Make>
    static std::vector<Row> rows(Make make)
    {
        std::vector<Row> all;
        int row = 2;
        for (int i = *between(0, 4); i > 0; --i, ++row)
            all.push_back(make(rarely(5) ? ++row : row));
        return all;
    }
    BatchRow batchRow(int row) const
    {
        const auto batch = std::get<CreateBatch>(newBatch());
        return { row, { batch.ref, batch.sku, batch.qty, batch.schedule.eta, batch.schedule.shipment } };
    }
    /// Mostly of an order that is there, and as it is there.
    OrderRow orderRow(int row) const
    {
        OrderLine line { anyLine(), qty(), *rc::gen::element<std::string>("", "Smith"), date(), priority() };
        if (!m_state.lines.empty() && !rarely(3)) {
            const OrderLine& known = m_state.lines.at(*between<std::size_t>(0, m_state.lines.size()));
            line.id = known.id;
            if (*rc::gen::arbitrary<bool>())
                line = { known.id, known.qty, known.customer, known.due, known.priority };
        }
        const bool hasNumber = rarely(3);
        if (!hasNumber)
            line.id.number = 0;
        return { row, std::move(line), hasNumber };
    }
    AllocationRow allocationRow(int row) const
    {
        const LineId id = line();
        const auto origin = *rc::gen::element<std::optional<Origin>>(std::nullopt, Origin::Auto, Origin::Manual);
        return { row, id.order, id.sku, maybe(rc::gen::just(id.number)), *between<Quantity>(1, 8),
            from(id).value_or(batch()), rarely(4), origin };
    }
    /// Some lines give what they have, or a part, and take something elsewhere.
    Command rearrangement() const
    {
        AcceptProposal command;
        for (const LineId& id : lines()) {
            Rearrangement move { id };
            for (const OrderLine& each : m_state.lines)
                for (const Allocation& part : each.allocations)
                    if (each.id == id && !rarely(3))
                        move.from.push_back({ part.batch, *between<Quantity>(1, part.qty + 1) + (rarely(9) ? 1 : 0) });
            if (!rarely(4))
                move.to.push_back({ batch(), *between<Quantity>(1, 8) });
            command.moves.push_back(std::move(move));
        }
        return command;
    }

    const NaiveState& m_state;
};

} // namespace allocation::test
