#pragma once

#include "service/draft.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace allocation {

/// A store as it would be with a draft: of the products that the draft touches it answers from the draft, of all else,
/// and of the log, from the store. Whenever the store has changed, the draft is done again on what it is by now, before
/// anything is answered. Without a draft it is the store. Lives in one thread.
class DraftView final : public ReadModel
{
public:
    /// @param scratch none: nothing can be staged
    DraftView(std::unique_ptr<ReadModel> store, NewScratch scratch, std::string who);

    /// Begins a draft, or goes on with one that was kept. What was open before is gone.
    void open(std::vector<DraftStep> steps = {});
    void close();
    /// The draft, up to date; nullptr: none is open.
    const Draft* draft();
    /// @throws Refused, and the draft stays as it was
    Outcome stage(DraftStep step);
    /// Takes the last step back.
    void takeBack();
    Impact impact();

    /// Empty without a draft.
    const std::set<Sku>& touched() const { return m_touched; }
    /// How often the draft was done again because the store had changed.
    std::size_t replays() const { return m_replays; }
    /// Without the draft.
    ReadModel& store() { return *m_store; }

    void lines(const Scope& scope, const std::function<void(const LineRow&)>& visit, std::stop_token stop) override;
    void batches(
        const Scope& scope, const std::function<void(const BatchRowView&)>& visit, std::stop_token stop) override;
    void products(
        const Scope& scope, const std::function<void(const ProductRowView&)>& visit, std::stop_token stop) override;
    void placeable(const Scope& scope, const std::function<void(std::string_view sku, std::size_t lines)>& visit,
        std::stop_token stop) override;
    ProductSnapshot snapshot(const Sku& sku, const std::vector<LineId>& lines) override;
    ProductSnapshot product(const Sku& sku) override;
    std::optional<Sku> skuOf(const BatchRef& ref) override;
    Planning planning() override;

    // Nothing of a draft has happened, so none of it is in the log.

    void history(const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit) override;
    void eventsAfter(std::int64_t seq, const std::function<void(const LoggedEvent&)>& visit) override;
    void touchedAfter(std::int64_t seq,
        const std::function<void(
            std::int64_t seq, const CommandId& commandOrRun, const std::string& who, const Sku& sku)>& visit) override;
    std::int64_t lastSeq() override { return m_store->lastSeq(); }
    std::int64_t lastSeqBefore(Timestamp then) override { return m_store->lastSeqBefore(then); }
    std::int64_t changeMark() override { return m_store->changeMark(); }
    std::vector<Problem> check() override { return m_store->check(); }

private:
    void follow();
    void replay();
    bool isTouched(const Sku& sku);
    ReadModel& of(const Sku& sku);
    std::pair<std::optional<Scope>, std::optional<Scope>> split(const Scope& scope);
    std::int64_t placeOf(const ProductRowView& row);
    template <class Row, class Read, class Visit>
    void merge(const Scope& scope, Read read, const Visit& visit, const std::stop_token& stop);

    std::unique_ptr<ReadModel> m_store;
    NewScratch m_scratch;
    std::string m_who;
    std::optional<Draft> m_draft;
    std::set<Sku> m_touched;
    std::int64_t m_mark = 0; ///< of the store, when the draft was done last
    Planning m_planning;     ///< the same
    std::size_t m_replays = 0;
};

} // namespace allocation
