#include "ui/commands/commandmodel.h"

#include "ui/commands/fuzzy.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace allocation {

namespace {

constexpr int inPath = 3; ///< what a term found in the menu's name is worth, beside one in the text
constexpr int inTip = 1;
constexpr int usedLately = 4;
constexpr int possible = 2;

/// What one term is worth for that command; the letters of its text that matched are added to `places`.
std::optional<int> worth(const QString& term, const WindowCommand& command, QList<qsizetype>& places)
{
    if (const auto match = fuzzy::match(term, command.text)) {
        places += match->places;
        return match->score + inPath;
    }
    if (fuzzy::contains(command.path, term) || fuzzy::contains(command.text, term))
        return inPath;
    if (fuzzy::contains(command.tip, term))
        return inTip;
    return std::nullopt;
}

} // namespace

void CommandModel::setCommands(QList<WindowCommand> commands, const QStringList& recent)
{
    const auto place = [&recent](const WindowCommand& command) {
        const qsizetype at = recent.indexOf(command.id());
        return at < 0 ? recent.size() : at;
    };
    std::ranges::stable_sort(commands, {}, place);
    m_recent = std::ranges::count_if(
        commands, [&](const WindowCommand& command) { return place(command) < recent.size(); });
    m_commands = std::move(commands);
    setQuery({});
}

void CommandModel::setQuery(const QString& query)
{
    beginResetModel();
    find(query);
    endResetModel();
}

void CommandModel::find(const QString& query)
{
    m_hits.clear();
    const QStringList terms = query.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        Hit hit { i, 0 };
        const bool fits = std::ranges::all_of(terms, [&](const QString& term) {
            const auto score = worth(term, m_commands[i], hit.places);
            hit.score += score.value_or(0);
            return score.has_value();
        });
        if (!fits)
            continue;
        if (!terms.isEmpty())
            hit.score += (i < m_recent ? usedLately : 0) + (m_commands[i].enabled() ? possible : 0);
        m_hits << hit;
    }
    std::ranges::stable_sort(m_hits, std::ranges::greater {}, &Hit::score);
}

const WindowCommand& CommandModel::command(int row) const
{
    return m_commands[m_hits[row].command];
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QString CommandModel::spoken(const WindowCommand& command) const
{
    QStringList parts { command.text };
    if (!command.enabled())
        parts << tr("not possible now");
    for (const QString& part : { command.tip, command.path, command.shortcut })
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const WindowCommand& found = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.text;
    case Qt::AccessibleTextRole:
        return spoken(found);
    case PathRole:
        return found.path;
    case ShortcutRole:
        return found.shortcut;
    case TipRole:
        return found.tip;
    case EnabledRole:
        return found.enabled();
    case MatchedRole:
        return QVariant::fromValue(m_hits[index.row()].places);
    default:
        return {};
    }
}

} // namespace allocation
