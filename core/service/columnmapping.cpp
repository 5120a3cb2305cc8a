#include "service/columnmapping.h"

#include "service/cellforms.h"
#include "service/columnwords.h"
#include "service/importcolumns.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace allocation {

namespace {

/// Where a column of that name stands in the header, as an import finds it; past the end: it is not there.
std::size_t placeOf(const std::vector<std::string>& header, std::string_view name)
{
    const std::string wanted = columnwords::lower(withoutSpaces(name));
    const auto found = std::ranges::find_if(
        header, [&](const std::string& each) { return columnwords::lower(withoutSpaces(each)) == wanted; });
    return static_cast<std::size_t>(found - header.begin());
}

/// The file's column for the field; past the end: none.
std::size_t placeOf(const std::vector<std::string>& header, const ColumnMapping& mapping, std::string_view field)
{
    const auto named = mapping.columns.find(field);
    if (named == mapping.columns.end())
        return placeOf(header, field);
    return named->second.empty() ? header.size() : placeOf(header, named->second);
}

std::vector<std::string_view> cellsOf(
    ImportFile file, const TableSample& sample, const ColumnMapping& mapping, CellKind kind)
{
    std::vector<std::string_view> cells;
    for (const ImportColumn& column : columnsOf(file)) {
        const std::size_t place = placeOf(sample.header, mapping, column.name);
        for (const auto& row : sample.rows)
            if (column.kind == kind && place < row.size() && !row[place].empty())
                cells.emplace_back(row[place]);
    }
    return cells;
}

void recogniseForms(ImportFile file, const TableSample& sample, ColumnMapping& mapping)
{
    mapping.numbers = cellforms::numberFormOf(cellsOf(file, sample, mapping, CellKind::Number));
    mapping.dates = cellforms::dateFormOf(cellsOf(file, sample, mapping, CellKind::Date));
}

/// A table that was written by somebody else.
class MappedTable final : public Table
{
public:
    MappedTable(std::unique_ptr<Table> table, ImportFile file, const ColumnMapping& mapping)
        : m_table(std::move(table))
        , m_mapping(mapping)
        , m_header(m_table->header())
        , m_kinds(m_header.size(), CellKind::Text)
    {
        std::vector<std::pair<std::size_t, const ImportColumn*>> named;
        for (const ImportColumn& column : columnsOf(file)) {
            const std::size_t place = placeOf(m_table->header(), mapping, column.name);
            if (place < m_header.size())
                named.emplace_back(place, &column);
            else if (const auto said = mapping.columns.find(column.name);
                     said != mapping.columns.end() && !said->second.empty())
                throw NotATable(m_table->name(), NotATable::Why::MissingColumn, said->second);
            if (const std::size_t ours = placeOf(m_header, column.name); ours < m_header.size() && ours != place)
                m_header[ours] += " *"; // another column stands for it
        }
        for (const auto& [place, column] : named) {
            m_header[place] = column->name;
            m_kinds[place] = column->kind;
        }
    }

    const std::string& name() const override { return m_table->name(); }
    const std::vector<std::string>& header() const override { return m_header; }
    std::string encoding() const override { return m_table->encoding(); }

    bool next(Record& record) override
    {
        if (!m_table->next(record))
            return false;
        m_texts.resize(m_kinds.size());
        for (std::size_t at = 0; at < std::min(m_kinds.size(), record.cells.size()); ++at)
            if (auto text = understood(record.cells[at], m_kinds[at])) {
                m_texts[at] = std::move(*text);
                record.cells[at] = m_texts[at];
            }
        return true;
    }

private:
    std::optional<std::string> understood(std::string_view cell, CellKind kind) const
    {
        if (kind == CellKind::Number && m_mapping.numbers != NumberForm::Plain)
            return cellforms::plainNumber(cell, m_mapping.numbers);
        if (kind == CellKind::Date && m_mapping.dates != DateForm::Iso)
            return cellforms::isoDate(cell, m_mapping.dates);
        return std::nullopt;
    }

    std::unique_ptr<Table> m_table;
    ColumnMapping m_mapping;
    std::vector<std::string> m_header;
    std::vector<CellKind> m_kinds;
    std::vector<std::string> m_texts; ///< of the record that was read last
};

} // namespace

std::vector<ImportField> fieldsOf(ImportFile file)
{
    std::vector<ImportField> fields;
    for (const ImportColumn& column : columnsOf(file))
        fields.push_back({ column.name, column.needed });
    std::ranges::stable_partition(fields, &ImportField::needed);
    return fields;
}

TableSample sampleOf(Table& table, std::size_t rows)
{
    TableSample sample { table.header(), {}, table.encoding() };
    Record record;
    while (sample.rows.size() < rows && table.next(record))
        if (std::ranges::any_of(record.cells, [](std::string_view cell) { return !cell.empty(); }))
            sample.rows.emplace_back(record.cells.begin(), record.cells.end());
    return sample;
}

bool hasColumn(const TableSample& sample, std::string_view name)
{
    return placeOf(sample.header, name) < sample.header.size();
}

ColumnMapping proposedMapping(ImportFile file, const TableSample& sample)
{
    struct Pair {
        int likeness;
        bool needed;
        std::string_view field;
        std::string_view column;
    };
    std::vector<Pair> pairs;
    for (const ImportColumn& field : columnsOf(file))
        for (const std::string& column : sample.header)
            if (const int likeness = columnwords::likeness(file, field.name, column); likeness > 0)
                pairs.push_back({ likeness, field.needed, field.name, column });
    std::ranges::stable_sort(
        pairs, std::greater {}, [](const Pair& pair) { return std::pair(pair.likeness, pair.needed); });
    ColumnMapping mapping;
    std::vector<std::string_view> taken;
    for (const Pair& pair : pairs) {
        if (mapping.columns.contains(pair.field) || std::ranges::find(taken, pair.column) != taken.end())
            continue;
        mapping.columns.emplace(pair.field, pair.column);
        taken.push_back(pair.column);
    }
    for (const ImportColumn& field : columnsOf(file))
        mapping.columns.try_emplace(std::string(field.name));
    recogniseForms(file, sample, mapping);
    return mapping;
}

std::vector<std::string> missingFields(ImportFile file, const TableSample& sample, const ColumnMapping& mapping)
{
    std::vector<std::string> missing;
    for (const ImportColumn& field : columnsOf(file))
        if (field.needed && placeOf(sample.header, mapping, field.name) >= sample.header.size())
            missing.emplace_back(field.name);
    return missing;
}

bool isOurs(ImportFile file, const TableSample& sample)
{
    ColumnMapping none;
    recogniseForms(file, sample, none);
    return missingFields(file, sample, {}).empty() && none == ColumnMapping();
}

std::unique_ptr<Table> mapped(std::unique_ptr<Table> table, ImportFile file, const ColumnMapping& mapping)
{
    return std::make_unique<MappedTable>(std::move(table), file, mapping);
}

} // namespace allocation
