#pragma once

#include "domain/commands.h"

#include <sstream>
#include <string>

namespace allocation::test {

/// A command on one line, for a human who looks for what went wrong.
class ShownCommand
{
public:
    explicit ShownCommand(const Command& command)
    {
        m_out << names[command.index()];
        std::visit([this](const auto& one) { show(one); }, command);
    }
    std::string text() const { return m_out.str(); }

private:
    static constexpr const char* names[] = { "CreateBatch", "ChangeBatchQuantity", "ChangeBatchEta",
        "ChangeShipmentEta", "ReceiveBatch", "ReceiveShipment", "ReturnGoods", "HoldBatch", "UnholdBatch",
        "RemoveBatch", "DescribeBatch", "DescribeProduct", "AddOrderLine", "ChangeOrderLine", "TellPromise",
        "CancelLine", "Release", "Recall", "Ship", "Allocate", "AllocateTo", "MoveLine", "DeallocateLine", "SwapLines",
        "TakeFromLine", "PinLine", "UnpinLine", "AllocateOpen", "AcceptProposal", "ApplyDraft", "Import",
        "UndoCommand" };
    static_assert(std::size(names) == std::variant_size_v<Command>);

    template <class Tag>
    void add(const Identifier<Tag>& id)
    {
        m_out << ' ' << id.text();
    }
    void add(const std::string& text) { m_out << " '" << text << '\''; }
    void add(Quantity qty) { m_out << ' ' << qty; }
    void add(int number) { m_out << ' ' << number; }
    void add(bool flag) { m_out << (flag ? " yes" : " no"); }
    void add(const Date& date) { m_out << ' ' << date.toString(); }
    void add(const LineId& line) { m_out << ' ' << line.order.text() << '/' << line.sku.text() << '#' << line.number; }
    template <class Value>
    void add(const std::optional<Value>& value)
    {
        if (value)
            add(*value);
        else
            m_out << " -";
    }
    template <class Value>
    void add(const std::optional<std::optional<Value>>& value)
    {
        m_out << (value ? " to" : "");
        add(value.value_or(std::nullopt));
    }
    void add(const Note& note) { all(note.text, note.followUp); }
    void add(Completeness value) { m_out << " completeness" << static_cast<int>(value); }
    void add(LineKind value) { m_out << " kind" << static_cast<int>(value); }
    void add(const LineDetails& details)
    {
        if (details.promised)
            all(details.promised->date, details.promised->by, details.promised->told);
        all(details.transitDays, details.completeness, details.kind, details.stop, details.note, details.flag);
        for (const auto& [name, text] : details.own)
            all(name, text);
    }
    template <class Value>
    void add(const std::vector<Value>& values)
    {
        m_out << " [";
        for (const Value& value : values)
            add(value);
        m_out << " ]";
    }
    template <class... Values>
    void all(const Values&... values)
    {
        (add(values), ...);
    }

    void show(const CreateBatch& c) { all(c.ref, c.sku, c.qty, c.schedule.eta, c.schedule.shipment); }
    void show(const ChangeBatchQuantity& c) { all(c.ref, c.qty); }
    void show(const ChangeBatchEta& c) { all(c.ref, c.eta); }
    void show(const ChangeShipmentEta& c) { all(c.shipment, c.eta); }
    void show(const ReceiveBatch& c) { all(c.ref, c.qty, c.as); }
    void show(const ReceiveShipment& c) { all(c.shipment); }
    void show(const ReturnGoods& c) { all(c.ref, c.sku, c.qty, c.from); }
    void show(const DescribeBatch& c) { all(c.ref, c.location, c.receivedFrom, c.note); }
    void show(const DescribeProduct& c) { all(c.sku, c.description, c.unit, c.pack, c.note); }
    void show(const TellPromise& c) { all(c.lines, c.date); }
    void show(const Release& c) { all(c.lines, c.skus, c.orders); }
    void show(const Recall& c) { all(c.lines, c.pickList); }
    void show(const Ship& c)
    {
        for (const Ship::Part& part : c.parts)
            all(part.line, part.from, part.qty, part.restMissing);
        add(c.pickList);
    }
    void show(const HoldBatch& c) { all(c.ref, c.moveAway, c.until); }
    void show(const UnholdBatch& c) { all(c.ref); }
    void show(const RemoveBatch& c) { all(c.ref); }
    void show(const AddOrderLine& c) { all(c.order, c.sku, c.qty, c.customer, c.due, c.priority, c.number, c.details); }
    void show(const ChangeOrderLine& c)
    {
        all(c.line, c.qty, c.customer, c.due, c.priority);
        all(c.transitDays, c.completeness, c.kind, c.stop, c.note, c.flag);
    }
    void show(const CancelLine& c) { all(c.lines); }
    void show(const Allocate& c) { all(c.line); }
    void show(const AllocateTo& c) { all(c.line, c.batch, c.qty); }
    void show(const MoveLine& c) { all(c.lines, c.from, c.to, c.qty); }
    void show(const DeallocateLine& c) { all(c.lines, c.from); }
    void show(const SwapLines& c) { all(c.line, c.other, c.from, c.otherFrom); }
    void show(const TakeFromLine& c) { all(c.line, c.donor, c.from); }
    void show(const PinLine& c) { all(c.lines, c.batch, c.until); }
    void show(const UnpinLine& c) { all(c.lines, c.batch, c.owner); }
    void show(const AllocateOpen& c) { all(c.skus, c.orders, c.dryRun); }
    void show(const AcceptProposal& c)
    {
        for (const Rearrangement& move : c.moves) {
            add(move.line);
            for (const auto& given : move.from)
                m_out << " -" << given.batch.text() << '*' << given.qty;
            for (const auto& taken : move.to)
                m_out << " +" << taken.batch.text() << '*' << taken.qty;
        }
    }
    void show(const ApplyDraft& c)
    {
        for (const DraftStep& step : *c.steps)
            m_out << " (" << ShownCommand(step.command).text() << ')';
    }
    void show(const Import& c)
    {
        const ImportData& data = c.data->frame();
        m_out << (data.hasEta ? " eta" : "") << (data.hasShipment ? " shipment" : "")
              << (data.hasCustomer ? " customer" : "") << (data.hasDue ? " due" : "")
              << (data.hasPriority ? " priority" : "");
        forEachTable(data, [this](ImportFile, const auto& rows) {
            if (rows)
                for (const auto& row : *rows)
                    showRow(row);
        });
    }
    void showRow(const ProductRow& row) { all(row.sku, row.details.description); }
    void showRow(const BatchRow& row)
    {
        m_out << " | " << row.row;
        all(row.batch.ref, row.batch.sku, row.batch.qty, row.batch.eta, row.batch.shipment);
    }
    void showRow(const OrderRow& row)
    {
        m_out << " | " << row.row;
        all(row.line.id, row.hasNumber, row.line.qty, row.line.customer, row.line.due, row.line.priority);
    }
    void showRow(const AllocationRow& row)
    {
        m_out << " | " << row.row;
        all(row.order, row.sku, row.number, row.qty, row.batch, row.pinned);
        if (row.origin)
            m_out << (*row.origin == Origin::Auto ? " auto" : " manual");
    }
    void show(const UndoCommand& c) { all(c.id); }

    std::ostringstream m_out;
};

} // namespace allocation::test
