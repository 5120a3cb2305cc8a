#pragma once

#include "service/readmodel.h"

namespace allocation::test {

/// A read model that somebody else owns, for a Session, which wants one of its own.
class BorrowedReadModel final : public ReadModel
{
public:
    explicit BorrowedReadModel(ReadModel& store)
        : m_store(store)
    {
    }

    void lines(const Scope& scope, const std::function<void(const LineRow&)>& visit, std::stop_token stop) override
    {
        m_store.lines(scope, visit, stop);
    }
    void batches(
        const Scope& scope, const std::function<void(const BatchRowView&)>& visit, std::stop_token stop) override
    {
        m_store.batches(scope, visit, stop);
    }
    void products(
        const Scope& scope, const std::function<void(const ProductRowView&)>& visit, std::stop_token stop) override
    {
        m_store.products(scope, visit, stop);
    }
    void placeable(const Scope& scope, const std::function<void(std::string_view sku, std::size_t lines)>& visit,
        std::stop_token stop) override
    {
        m_store.placeable(scope, visit, stop);
    }
    ProductSnapshot snapshot(const Sku& sku, const std::vector<LineId>& lines) override
    {
        return m_store.snapshot(sku, lines);
    }
    ProductSnapshot product(const Sku& sku) override { return m_store.product(sku); }
    std::optional<Sku> skuOf(const BatchRef& ref) override { return m_store.skuOf(ref); }
    Planning planning() override { return m_store.planning(); }
    void history(const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit) override
    {
        m_store.history(scope, visit);
    }
    void eventsAfter(std::int64_t seq, const std::function<void(const LoggedEvent&)>& visit) override
    {
        m_store.eventsAfter(seq, visit);
    }
    void touchedAfter(std::int64_t seq,
        const std::function<void(
            std::int64_t seq, const CommandId& commandOrRun, const std::string& who, const Sku& sku)>& visit) override
    {
        m_store.touchedAfter(seq, visit);
    }
    std::int64_t lastSeq() override { return m_store.lastSeq(); }
    std::int64_t lastSeqBefore(Timestamp then) override { return m_store.lastSeqBefore(then); }
    std::int64_t changeMark() override { return m_store.changeMark(); }
    std::vector<Problem> check() override { return m_store.check(); }

private:
    ReadModel& m_store;
};

} // namespace allocation::test
