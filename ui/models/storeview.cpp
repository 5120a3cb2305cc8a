#include "ui/models/storeview.h"

#include <algorithm>
#include <utility>

namespace allocation {

namespace {

/// What is read at once, of all products or of some. Lines of all products are many and come by themselves.
struct Answers {
    Planning planning;
    ProductBlock products;
    BatchBlock batches;
    LineBlock lines;
    std::vector<ActivityRecord> activity;
};

LineBlock readLines(ReadModel& store, const Scope& scope)
{
    LineBlock block;
    block.planning = store.planning();
    store.lines(scope, [&](const LineRow& row) { block.add(row); });
    return block;
}

std::vector<ActivityRecord> readActivity(ReadModel& store, qint64 after)
{
    const qint64 fresh = std::min<qint64>(store.lastSeq() - after, ActivityModel::limit);
    std::vector<ActivityRecord> rows;
    if (fresh <= 0)
        return rows;
    HistoryScope scope;
    scope.limit = static_cast<std::size_t>(fresh);
    store.history(scope, [&](const LoggedEvent& event) { rows.push_back(activity(event)); });
    return rows;
}

Answers readAround(ReadModel& store, const Scope& scope, qint64 lastSeq)
{
    Answers answers;
    answers.planning = store.planning();
    store.products(scope, [&](const ProductRowView& row) { answers.products.add(row); });
    store.placeable(scope, [&](std::string_view sku, std::size_t lines) { answers.products.setPlaceable(sku, lines); });
    store.batches(scope, [&](const BatchRowView& row) { answers.batches.add(row); });
    answers.activity = readActivity(store, lastSeq);
    return answers;
}

/// Adds what else has changed.
void join(Changes& waiting, const Changes& more)
{
    // Rows glow for others only; a mix of both is not told apart.
    waiting.foreign = more.foreign && (waiting.foreign || (waiting.skus.empty() && !waiting.everything));
    waiting.everything = waiting.everything || more.everything;
    waiting.who = more.who;
    waiting.skus.insert(waiting.skus.end(), more.skus.begin(), more.skus.end());
    std::ranges::sort(waiting.skus);
    waiting.skus.erase(std::unique(waiting.skus.begin(), waiting.skus.end()), waiting.skus.end());
    waiting.everything = waiting.everything || waiting.skus.size() > namedChanges;
}

} // namespace

StoreView::StoreView(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_lines(session.name())
    , m_batches(session.name())
{
    const auto hold = [&session]() -> std::shared_ptr<void> { return session.busy(); };
    for (TableModel* const model :
        std::initializer_list<TableModel*> { &m_lines, &m_batches, &m_products, &m_activity })
        model->setHold(hold);
    connect(&session, &Session::changed, this, &StoreView::note);
    // An answer that failed does not come; the next change shall be asked for all the same.
    connect(&session, &Session::failed, this, [this] { m_asking = false; });
    connect(&m_lines, &TableModel::contentsChanged, this, &StoreView::linesChanged);
    connect(&m_products, &ProductsModel::totalsChanged, this, &StoreView::updateFigures);
}

void StoreView::load()
{
    Changes all;
    all.everything = true;
    note(all);
}

void StoreView::note(const Changes& changes)
{
    if (!changes.everything && !m_loaded && !m_asking)
        return; // nothing is shown yet
    if (!m_changed)
        m_waiting = {};
    join(m_waiting, changes);
    m_changed = true;
    askNext();
}

void StoreView::askNext()
{
    if (m_asking || !m_changed)
        return;
    m_asking = true;
    m_changed = false;
    if (m_waiting.everything)
        askAll();
    else
        askChanged();
}

void StoreView::askAll()
{
    m_session.ask(
        this, [](ReadModel& store) { return readAround(store, {}, 0); },
        [this](Answers answers) {
            setPlanning(answers.planning);
            m_lines.setDescriptions(answers.products.descriptions());
            m_batches.setDescriptions(answers.products.descriptions());
            m_products.load(std::move(answers.products));
            m_batches.load(std::move(answers.batches));
            m_activity.load(std::move(answers.activity));
        });
    const Changes changes = std::exchange(m_waiting, {});
    m_session.ask(
        this,
        [](ReadModel& store) {
            LineBlock block = readLines(store, {});
            block.count();
            return block;
        },
        [this, changes](LineBlock block) {
            setPlanning(block.planning);
            m_lines.load(std::move(block));
            m_products.refresh(); // how late they are is known only now
            finish(changes);
        });
}

void StoreView::askChanged()
{
    const Changes changes = std::exchange(m_waiting, {});
    m_session.ask(
        this,
        [skus = changes.skus, lastSeq = m_activity.lastSeq()](ReadModel& store) {
            const Scope scope { skus, {} };
            Answers answers = readAround(store, scope, lastSeq);
            answers.lines = readLines(store, scope);
            return answers;
        },
        [this, changes](Answers answers) {
            const QString who = changes.foreign ? QString::fromStdString(changes.who) : QString();
            setPlanning(answers.planning);
            m_lines.setDescriptions(answers.products.descriptions());
            m_batches.setDescriptions(answers.products.descriptions());
            m_products.mergeProducts(changes.skus, answers.products, who);
            m_batches.mergeProducts(changes.skus, answers.batches, who);
            m_lines.mergeProducts(changes.skus, answers.lines, who);
            m_activity.add(std::move(answers.activity));
            finish(changes);
        });
}

void StoreView::finish(const Changes& changes)
{
    m_asking = false;
    const bool first = !std::exchange(m_loaded, true);
    updateFigures();
    Q_EMIT updated(changes);
    if (first)
        Q_EMIT loaded();
    askNext();
}

void StoreView::setPlanning(const Planning& planning)
{
    if (std::exchange(m_planning, planning) == planning)
        return;
    m_batches.setPlanning(planning);
    Q_EMIT planningChanged(planning);
}

void StoreView::readPlanning()
{
    m_session.ask(
        this, [](ReadModel& store) { return store.planning(); },
        [this](const Planning& planning) {
            if (!m_loaded || planning == m_planning)
                return;
            setPlanning(planning);
            m_lines.setPlanning(planning);
            linesChanged();
            refresh(); // other lines are late now, and other products come first
        });
}

void StoreView::linesChanged()
{
    m_products.setLateness(m_lines.takeLateness());
    updateFigures();
}

void StoreView::updateFigures()
{
    const FillRates& rates = m_lines.rates();
    const Kpis figures { rates.lineFill(), rates.orderFill(), rates.unitFill(), rates.onTime(), rates.lines(),
        rates.orders(), rates.openOrders(), rates.lateLines(), rates.openUnits(), m_products.shortTotal(),
        m_products.placeableTotal() };
    if (std::exchange(m_figures, figures) != figures)
        Q_EMIT figuresChanged(figures);
}

void StoreView::setSearch(const QString& text)
{
    m_batches.setSearch(text);
    m_lines.setSearch(text);
}

void StoreView::setProduct(const std::optional<Sku>& sku)
{
    m_batches.setProduct(sku);
    m_lines.setProduct(sku);
}

void StoreView::refresh()
{
    m_products.refresh();
    m_batches.refresh();
    m_lines.refresh();
    m_activity.refresh();
}

} // namespace allocation
