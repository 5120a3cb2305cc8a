// What lines there are and which are shown; how their cells look is in linescolumns.cpp.
#include "ui/models/linesmodel.h"

#include <algorithm>
#include <utility>

namespace allocation {

LinesModel::~LinesModel()
{
    stopArranging();
}

void LinesModel::beforeArranging() const
{
    texts().rank(0);
}

void LinesModel::load(LineBlock block)
{
    const Pause pause(*this);
    replaceAll([&] {
        m_catalogue.replaceTexts(std::move(block.texts));
        m_pins = std::move(block.pins);
        m_notes = std::move(block.notes);
        lookUpIds();
        m_planning = block.planning;
        m_counts = std::move(block.counts);
        m_touched.clear();
        for (TextId sku = 0; sku < m_counts.lines.size(); ++sku)
            if (m_counts.lines[sku] > 0)
                m_touched.insert(sku);
        setRecords(std::move(block.rows));
        m_orders.clear();
        m_own.rename(texts());
        m_sieve.update(forSieve(), true);
    });
    adoptColumns(block.own);
    for (auto first = block.own.begin(); first != block.own.end();) {
        const auto last = std::find_if(
            first, block.own.end(), [&](const OwnText& own) { return own.line != first->line; });
        m_own.set(first->line, { first, last });
        first = last;
    }
    if (!block.own.empty() && !m_sieve.isEmpty())
        refilter();
}

/// Columns that nobody had brought yet come last.
void LinesModel::adoptColumns(const std::vector<OwnText>& own)
{
    const std::vector<TextId> names = m_own.newOnes(own);
    if (names.empty())
        return;
    const int first = columnCount();
    beginInsertColumns({}, first, first + static_cast<int>(names.size()) - 1);
    for (const TextId name : names)
        m_own.addColumn(name, texts());
    endInsertColumns();
}

/// @param here ids of the block's texts, by their ids there
void LinesModel::adoptOwn(const LineBlock& block, const std::vector<TextId>& here, const QString& who)
{
    std::vector<OwnText> own = block.own;
    for (OwnText& text : own) {
        text.column = here[text.column];
        text.text = here[text.text];
    }
    adoptColumns(own);
    if (m_own.count() == 0)
        return;
    auto next = own.cbegin();
    for (const LineRecord& row : block.rows) {
        const auto last = std::find_if(next, own.cend(), [&](const OwnText& text) { return text.line != row.key; });
        const ColumnRange columns = m_own.set(row.key, { next, last });
        next = last;
        if (const Source source = findSource(row.key); !columns.empty() && source < sourceCount())
            noteChanged(source, columns, who);
    }
}

void LinesModel::mergeProducts(const std::vector<Sku>& skus, const LineBlock& block, const QString& who)
{
    const Pause pause(*this);
    setPlanning(block.planning);
    const std::vector<TextId> here = m_catalogue.adopt(block.texts);
    const std::vector<LineRecord> rows = adopt(block, here);
    adoptOwn(block, here, who);
    merge(rows, goneOf(skus, rows), who);
}

/// The block's rows with texts of this model.
std::vector<LineRecord> LinesModel::adopt(const LineBlock& block, const std::vector<TextId>& here)
{
    std::vector<LineRecord> rows = block.rows;
    for (LineRecord& row : rows) {
        row.order = here[row.order];
        row.sku = here[row.sku];
        row.customer = here[row.customer];
        row.batch = here[row.batch];
        if (row.pin != 0) {
            const PinEntry& pin = block.pins.at(row.pin);
            row.pin = m_pins.intern({ here[pin.owner], pin.until });
        }
        if (row.note != 0) {
            const NoteEntry& note = block.notes.at(row.note);
            row.note = m_notes.intern({ here[note.text], note.followUp, here[note.stop] });
        }
    }
    lookUpIds();
    return rows;
}

/// Lines of these products that are no more. Looks through all lines only if some are missing: usually none is.
std::vector<qint64> LinesModel::goneOf(const std::vector<Sku>& skus, const std::vector<LineRecord>& rows) const
{
    const std::vector<std::uint8_t> inScope = m_catalogue.flagsOf(skus);
    std::size_t expected = 0;
    for (TextId sku = 0; sku < m_counts.lines.size(); ++sku)
        expected += inScope[sku] != 0 ? m_counts.lines[sku] : 0;
    const auto known = [this](const LineRecord& row) { return findSource(row.key) < sourceCount(); };
    if (!hasPending() && static_cast<std::size_t>(std::ranges::count_if(rows, known)) == expected)
        return {};
    return missingFrom(rows, [&](const LineRecord& row) { return inScope[row.sku] != 0; });
}

void LinesModel::account(const LineRecord* before, const LineRecord* after)
{
    if (!before || !after)
        m_orders.clear();
    for (const LineRecord* const row : { before, after }) {
        if (!row)
            continue;
        m_counts.count(*row, m_planning, row == before ? -1 : 1);
        m_touched.insert(row->sku);
    }
}

void LinesModel::setPlanning(const Planning& planning)
{
    if (m_planning == planning)
        return;
    const Pause pause(*this);
    m_planning = planning;
    m_counts = {};
    for (const LineRecord& line : records()) {
        m_counts.count(line, m_planning, 1);
        m_touched.insert(line.sku);
    }
    repaintColumns({ LineColumn::Due, LineColumn::Status });
}

void LinesModel::setDescriptions(const Catalogue::Descriptions& descriptions)
{
    const Pause pause(*this);
    m_catalogue.describe(descriptions);
    lookUpIds();
}

/// Ids of what is set or marked: they may be known only now.
void LinesModel::lookUpIds()
{
    m_productId = m_product ? texts().find(m_product->text()) : 0;
    m_markedId = m_marked ? texts().find(m_marked->text()) : 0;
    m_watch.lookUp(texts());
    m_sieve.update(forSieve(), false);
}

void LinesModel::setProduct(const std::optional<Sku>& sku)
{
    if (m_product == sku)
        return;
    const Pause pause(*this);
    m_product = sku;
    lookUpIds();
    refilter();
}

void LinesModel::setSearch(const QString& text)
{
    const Pause pause(*this);
    m_search = text;
    if (m_catalogue.setSearch(text))
        refilter();
}

void LinesModel::setStatusFilter(LineFilter filter)
{
    if (m_filter == filter)
        return;
    const Pause pause(*this);
    m_filter = filter;
    refilter();
}

void LinesModel::setMarkedBatch(const std::optional<BatchRef>& ref)
{
    if (m_marked == ref)
        return;
    m_marked = ref;
    m_markedId = ref ? texts().find(ref->text()) : 0;
    repaintColumns({ 0, LineColumn::Count - 1 }, { MarkedRole });
}

bool LinesModel::found(const LineRecord& line) const
{
    if (!m_catalogue.isSearching())
        return true;
    return m_catalogue.contains(line.order) || m_catalogue.productContains(line.sku)
        || m_catalogue.contains(line.customer) || m_catalogue.contains(line.batch)
        || (line.note != 0
            && (m_catalogue.contains(m_notes.at(line.note).text) || m_catalogue.contains(m_notes.at(line.note).stop)));
}

qsizetype LinesModel::matchesElsewhere() const
{
    if (!m_product)
        return 0;
    return std::ranges::count_if(records(), [this](const LineRecord& line) {
        return (line.sku != m_productId || m_productId == 0) && passes(line) && found(line)
            && (m_sieve.isEmpty() || m_sieve.passes(line, forSieve()));
    });
}

bool LinesModel::isMarked(const LineRecord& line) const
{
    if (m_markedId == 0 || line.batch == 0)
        return false;
    return line.batch == m_markedId || std::ranges::count(texts().parts(line.batch), m_markedId) > 0;
}

const LineRecord* LinesModel::find(const LineId& id) const
{
    const TextId order = texts().find(id.order.text());
    const TextId sku = texts().find(id.sku.text());
    if (order == 0 || sku == 0)
        return nullptr;
    if (!m_orders.isBuilt())
        m_orders.build(records(), texts().size());
    for (const Source source : m_orders.linesOf(order))
        if (record(source).sku == sku && record(source).number == id.number)
            return &record(source);
    return nullptr;
}

int LinesModel::rowOf(const LineId& id) const
{
    const LineRecord* const line = find(id);
    return line ? rowOfKey(line->key) : -1;
}

LineId LinesModel::lineIdOf(const LineRecord& line) const
{
    return { OrderId(texts().text(line.order)), Sku(texts().text(line.sku)), line.number };
}

LineId LinesModel::lineAt(int row) const
{
    return lineIdOf(recordAt(row));
}

Sku LinesModel::skuAt(int row) const
{
    return Sku(texts().text(recordAt(row).sku));
}

LineFacts LinesModel::factsOf(const LineRecord& line) const
{
    LineFacts facts;
    facts.id = lineIdOf(line);
    facts.qty = line.qty;
    facts.open = line.open();
    facts.customer = texts().string(line.customer);
    facts.due = line.due.date();
    if (line.priority != 0)
        facts.priority = line.priority;
    facts.timing = line.timing(m_planning);
    facts.pinned = line.pin != 0;
    facts.pinnedBy = texts().text(m_pins.at(line.pin).owner);
    facts.released = line.released;
    facts.flag = line.flag;
    for (const TextId batch : texts().parts(line.batch))
        facts.batches.emplace_back(texts().text(batch));
    return facts;
}

LineFacts LinesModel::factsAt(int row) const
{
    return factsOf(recordAt(row));
}

std::optional<LineFacts> LinesModel::facts(const LineId& id) const
{
    const LineRecord* const line = find(id);
    return line ? std::optional(factsOf(*line)) : std::nullopt;
}

Lateness LinesModel::lateness(const Sku& sku) const
{
    const TextId id = texts().find(sku.text());
    return id < m_counts.lateness.size() ? m_counts.lateness[id] : Lateness();
}

std::vector<std::pair<Sku, Lateness>> LinesModel::takeLateness()
{
    std::vector<std::pair<Sku, Lateness>> result;
    for (const TextId sku : std::exchange(m_touched, {}))
        result.emplace_back(
            Sku(texts().text(sku)), sku < m_counts.lateness.size() ? m_counts.lateness[sku] : Lateness());
    return result;
}

std::size_t LinesModel::bytesUsed() const
{
    return records().capacity() * sizeof(LineRecord) + orderBytes() + m_catalogue.bytesUsed() + m_orders.bytesUsed()
        + m_own.bytesUsed() + m_counts.lines.capacity() * sizeof(std::uint32_t)
        + m_counts.lateness.capacity() * sizeof(Lateness);
}

} // namespace allocation
