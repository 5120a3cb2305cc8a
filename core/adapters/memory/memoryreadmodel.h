#pragma once

#include "adapters/memory/memorydata.h"
#include "service/readmodel.h"

namespace allocation {

/// Answers from the products as they are; a visitor may use the store meanwhile.
class MemoryReadModel final : public ReadModel
{
public:
    explicit MemoryReadModel(MemoryData& data)
        : m_data(data)
    {
    }

    void lines(
        const Scope& scope, const std::function<void(const LineRow&)>& visit, std::stop_token stop = {}) override;
    void batches(
        const Scope& scope, const std::function<void(const BatchRowView&)>& visit, std::stop_token stop = {}) override;
    void products(const Scope& scope, const std::function<void(const ProductRowView&)>& visit,
        std::stop_token stop = {}) override;
    void placeable(const Scope& scope, const std::function<void(std::string_view sku, std::size_t lines)>& visit,
        std::stop_token stop = {}) override;

    ProductSnapshot snapshot(const Sku& sku, const std::vector<LineId>& lines) override;
    ProductSnapshot product(const Sku& sku) override;
    std::optional<Sku> skuOf(const BatchRef& ref) override { return m_data.skuOf(ref); }
    Planning planning() override { return m_data.planning(); }

    void history(const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit) override;
    void eventsAfter(std::int64_t seq, const std::function<void(const LoggedEvent&)>& visit) override;
    void touchedAfter(std::int64_t seq,
        const std::function<void(
            std::int64_t seq, const CommandId& commandOrRun, const std::string& who, const Sku& sku)>& visit) override;
    std::int64_t lastSeq() override;
    std::int64_t lastSeqBefore(Timestamp then) override;
    std::int64_t changeMark() override { return lastSeq(); }

    std::vector<Problem> check() override;

private:
    template <class AddLines>
    ProductSnapshot snapshotOf(const Sku& sku, AddLines addLines);

    MemoryData& m_data;
};

/// Everything about one product that does not add up.
std::vector<Problem> problemsOf(const MemoryProduct& product);

} // namespace allocation
