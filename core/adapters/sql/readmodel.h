#pragma once

#include "adapters/sql/database.h"
#include "service/readmodel.h"

namespace allocation::sql {

/// Answers from a connection of its own that cannot write; each answer from one snapshot.
class SqlReadModel : public ReadModel
{
public:
    SqlReadModel(const std::string& path, const Settings& settings, std::function<Date()> today);

    bool isOfOlderSchema();

    void lines(const Scope& scope, const std::function<void(const LineRow&)>& visit, std::stop_token stop) override;
    void batches(
        const Scope& scope, const std::function<void(const BatchRowView&)>& visit, std::stop_token stop) override;
    void products(
        const Scope& scope, const std::function<void(const ProductRowView&)>& visit, std::stop_token stop) override;
    void placeable(const Scope& scope, const std::function<void(std::string_view, std::size_t)>& visit,
        std::stop_token stop) override;

    ProductSnapshot snapshot(const Sku& sku, const std::vector<LineId>& lines) override;
    ProductSnapshot product(const Sku& sku) override;
    std::optional<Sku> skuOf(const BatchRef& ref) override;
    Planning planning() override;

    void history(const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit) override;
    void eventsAfter(std::int64_t seq, const std::function<void(const LoggedEvent&)>& visit) override;
    void touchedAfter(std::int64_t seq,
        const std::function<void(std::int64_t, const CommandId&, const std::string&, const Sku&)>& visit) override;
    std::int64_t lastSeq() override;
    std::int64_t lastSeqBefore(Timestamp then) override;
    std::int64_t changeMark() override;
    std::vector<Problem> check() override;

private:
    template <class AddLines>
    ProductSnapshot snapshotOf(const Sku& sku, AddLines addLines);

    Database m_database;
    std::function<Date()> m_today;
};

} // namespace allocation::sql
