#include "allocctl/importmapping.h"

#include "allocctl/choice.h"

#include <algorithm>
#include <array>
#include <set>

namespace allocation::allocctl {

namespace {

constexpr std::array numberForms { std::pair(std::string_view("plain"), NumberForm::Plain),
    std::pair(std::string_view("comma"), NumberForm::Comma), std::pair(std::string_view("point"), NumberForm::Point) };
constexpr std::array dateForms { std::pair(std::string_view("iso"), DateForm::Iso),
    std::pair(std::string_view("day-first"), DateForm::DayFirst),
    std::pair(std::string_view("month-first"), DateForm::MonthFirst) };

struct Wish {
    QString said;
    std::string field;
    std::string column; ///< empty: none
};

std::vector<Wish> wishesOf(const Arguments& arguments)
{
    std::vector<Wish> wishes;
    for (const QString& said : arguments.texts("--map")) {
        const qsizetype at = said.indexOf(QLatin1Char('='));
        if (at < 1)
            throw wrongUsage(Text::tr("--map cannot be %1.").arg(said), Text::tr("Write it as sku=Material."));
        wishes.push_back(
            { said, said.left(at).trimmed().toLower().toStdString(), said.mid(at + 1).trimmed().toStdString() });
    }
    return wishes;
}

bool hasField(ImportFile part, const std::string& field)
{
    const auto fields = fieldsOf(part);
    return std::ranges::find(fields, field, &ImportField::name) != fields.end();
}

} // namespace

std::map<ImportFile, ColumnMapping> mappingsOf(const Arguments& arguments, const csv::ImportFiles& files)
{
    const std::vector<Wish> wishes = wishesOf(arguments);
    ColumnMapping forms;
    forms.numbers = choice(arguments, "--numbers", numberForms).value_or(NumberForm::Plain);
    forms.dates = choice(arguments, "--dates", dateForms).value_or(DateForm::Iso);
    if (wishes.empty() && forms == ColumnMapping())
        return {};
    std::map<ImportFile, ColumnMapping> mappings;
    std::set<QString> used;
    for (const auto& [part, file] :
        { std::pair(ImportFile::Batches, files.batches), std::pair(ImportFile::Orders, files.orders),
            std::pair(ImportFile::Allocations, files.allocations), std::pair(ImportFile::Products, files.products) }) {
        if (!file)
            continue;
        ColumnMapping& mapping = mappings.emplace(part, forms).first->second;
        const TableSample sample = csv::sampleOf(*file, 0);
        for (const Wish& wish : wishes)
            if (hasField(part, wish.field) && (wish.column.empty() || hasColumn(sample, wish.column))) {
                mapping.columns[wish.field] = wish.column;
                used.insert(wish.said);
            }
    }
    for (const Wish& wish : wishes)
        if (!used.contains(wish.said))
            throw wrongUsage(
                Text::tr("--map %1: no file has that column, or none a field of that name.").arg(wish.said),
                Text::tr("Write it as FIELD=COLUMN, as in sku=Material; man allocctl lists the fields."));
    return mappings;
}

} // namespace allocation::allocctl
