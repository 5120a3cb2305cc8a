#include "ui/impact/impactplan.h"

#include "ui/models/formats.h"

#include <algorithm>

namespace allocation {

ImpactPlan::ImpactPlan(Needs needs, Command change, QObject* parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_change(std::move(change))
{
}

ImpactPlan::~ImpactPlan()
{
    m_stop.request_stop();
}

const ImpactPlan::Move* ImpactPlan::moveOf(const LineId& line) const
{
    const auto found = std::ranges::find(m_moves, line, &Move::line);
    return found == m_moves.end() ? nullptr : &*found;
}

ImpactPlan::Move ImpactPlan::moveTo(const NewHome& home)
{
    return { home.line, MoveLine { { home.line }, {}, home.to }, formats::text(home.to.text()) };
}

const NewHome* ImpactPlan::homeOf(const LineId& line) const
{
    const auto found = std::ranges::find(m_result.homes, line, &NewHome::line);
    return found == m_result.homes.end() ? nullptr : &*found;
}

std::size_t ImpactPlan::fixable() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_result.homes, &NewHome::heals));
}

std::vector<Command> ImpactPlan::commands(const LineId* without) const
{
    std::vector<Command> all;
    for (const Move& move : m_moves)
        if (!without || move.line != *without)
            all.push_back(move.command);
    return all;
}

void ImpactPlan::know(const Impact& impact)
{
    m_result = {};
    m_result.alone = impact;
    std::erase_if(m_result.alone.lines, [](const LineImpact& line) { return !line.before || !line.worse(); });
    m_result.whole = m_result.alone;
}

void ImpactPlan::read()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_asked;
    m_needs.session.ask(
        this,
        [scratch = m_needs.scratch, who = m_needs.session.who().toStdString(), change = m_change, moves = commands(),
            own = m_stop](ReadModel& store, const std::stop_token& ending) mutable {
            const std::stop_callback both(ending, [&own] { own.request_stop(); });
            Reply reply;
            try {
                reply.result = rehome(store, scratch, who, change, moves, own.get_token());
            } catch (...) {
                reply.why = std::current_exception();
            }
            return reply;
        },
        [this](Reply reply) { take(std::move(reply)); });
}

void ImpactPlan::take(Reply reply)
{
    if (--m_asked > 0)
        return;
    if (reply.why) {
        Q_EMIT failed(wording::failure(reply.why));
        return;
    }
    m_result = std::move(reply.result);
    QStringList gone;
    for (auto place = m_result.refused.rbegin(); place != m_result.refused.rend(); ++place) {
        const auto move = m_moves.begin() + static_cast<std::ptrdiff_t>(*place);
        gone.prepend(wording::line(move->line));
        m_moves.erase(move);
    }
    if (!gone.isEmpty())
        Q_EMIT dropped(tr("No longer possible, so taken back: %1", "lines").arg(gone.join(QStringLiteral(", "))));
    Q_EMIT updated();
}

void ImpactPlan::choose(Move move)
{
    std::erase_if(m_moves, [&](const Move& other) { return other.line == move.line; });
    m_moves.push_back(std::move(move));
    read();
}

void ImpactPlan::keep(const LineId& line)
{
    if (std::erase_if(m_moves, [&](const Move& move) { return move.line == line; }) > 0)
        read();
}

void ImpactPlan::fix()
{
    for (const NewHome& home : m_result.homes)
        if (home.heals)
            m_moves.push_back(moveTo(home));
    read();
}

void ImpactPlan::askHomes(const LineId& line, std::function<void(const Homes&)> then)
{
    m_needs.session.ask(
        this,
        [scratch = m_needs.scratch, who = m_needs.session.who().toStdString(), change = m_change,
            moves = commands(&line), line](ReadModel& store) {
            try {
                return homesOf(store, scratch, who, change, moves, line);
            } catch (const Refused&) {
                return Homes { line };
            }
        },
        [then = std::move(then)](const Homes& homes) { then(homes); });
}

} // namespace allocation
