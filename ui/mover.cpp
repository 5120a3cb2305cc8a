#include "ui/mover.h"

#include "domain/exchange.h"
#include "ui/dispatcher.h"
#include "ui/models/formats.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace allocation {

namespace {

QString stayAt(const BatchRef& batch)
{
    return Mover::tr("stay at %1").arg(QString::fromStdString(batch.text()));
}

/// What of the line is elsewhere than on the batch, in words: where the rest stays if only a part moves.
QString restOf(const OrderLine& line, const HeldPart& held, const BatchRef& to)
{
    if (held.from)
        return stayAt(*held.from);
    if (!held.whole)
        return Mover::tr("stay open");
    std::vector<BatchRef> others;
    for (const Allocation& part : line.allocations)
        if (part.batch != to)
            others.push_back(part.batch);
    if (others.empty())
        return Mover::tr("stay open");
    if (others.size() == 1 && line.open() == 0)
        return stayAt(others.front());
    return Mover::tr("stay where they are");
}

} // namespace

Mover::Mover(Session& session, Dispatcher& dispatcher, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dispatcher(dispatcher)
{
    connect(&session, &Session::changed, this, &Mover::onChanged);
}

void Mover::hold(std::vector<LineId> lines)
{
    std::vector<HeldPart> parts;
    parts.reserve(lines.size());
    for (LineId& line : lines)
        parts.push_back({ std::move(line) });
    holdParts(std::move(parts));
}

void Mover::holdParts(std::vector<HeldPart> parts)
{
    if (parts == m_parts)
        return;
    m_parts = std::move(parts);
    m_lines = linesOf(m_parts);
    readSnapshots();
}

void Mover::expect(std::vector<LineId> lines)
{
    if (lines != m_lines)
        hold(std::move(lines));
}

void Mover::onChanged(const Changes& changes)
{
    const bool concerned = changes.everything || std::ranges::any_of(m_lines, [&](const LineId& line) {
        return std::ranges::find(changes.skus, line.sku) != changes.skus.end();
    });
    if (concerned)
        readSnapshots();
}

void Mover::readSnapshots()
{
    m_snapshots.clear();
    m_whenRead = {};
    m_unread = 0;
    const int asked = ++m_asked;
    std::unordered_map<Sku, std::vector<LineId>> products;
    for (const LineId& line : m_lines)
        products[line.sku].push_back(line);
    for (auto& [sku, lines] : products) {
        ++m_unread;
        m_session.ask(
            this,
            [product = sku, wanted = std::move(lines)](ReadModel& store) { return store.snapshot(product, wanted); },
            [this, asked](ProductSnapshot snapshot) {
                if (asked != m_asked)
                    return;
                Sku product = snapshot.sku;
                m_snapshots.insert_or_assign(std::move(product), std::move(snapshot));
                --m_unread;
                if (m_unread > 0)
                    return;
                Q_EMIT verdictsChanged();
                if (const auto then = std::exchange(m_whenRead, {}))
                    then();
            });
    }
    Q_EMIT verdictsChanged();
}

std::vector<HeldPart> Mover::heldOf(const Sku& sku) const
{
    std::vector<HeldPart> parts;
    std::ranges::copy_if(
        m_parts, std::back_inserter(parts), [&](const HeldPart& part) { return part.line.sku == sku; });
    return parts;
}

const ProductSnapshot* Mover::snapshotOf(const Sku& sku) const
{
    const auto found = m_snapshots.find(sku);
    return found == m_snapshots.end() ? nullptr : &found->second;
}

Verdict Mover::verdictOn(const Target& target) const
{
    const ProductSnapshot* const snapshot = snapshotOf(target.sku);
    return snapshot ? consequence(*snapshot, heldOf(target.sku), target.batch) : Verdict {};
}

QString Mover::tipOn(const Target& target) const
{
    const ProductSnapshot* const snapshot = snapshotOf(target.sku);
    if (snapshot)
        return wording::verdictInFull(verdictOn(target), *snapshot, target.batch,
            [near = snapshot->planning.date](Date date) { return formats::date(date, near, QLocale()); });
    if (m_unread > 0 || m_lines.empty())
        return {};
    return wording::failure(SkuMismatch { m_lines.front(), target.batch, target.sku }).message;
}

void Mover::drop(const Target& target, const Ask& ask)
{
    if (!m_lines.empty())
        whenRead([this, target, ask] { decide(target, ask); });
}

void Mover::whenRead(std::function<void()> then)
{
    if (m_unread > 0)
        m_whenRead = std::move(then);
    else
        then();
}

void Mover::decide(const Target& target, const Ask& ask)
{
    const Verdict verdict = verdictOn(target);
    const std::size_t others = m_lines.size() - heldOf(target.sku).size();
    const bool movesSomething = verdict.kind == Verdict::Kind::Fits || verdict.kind == Verdict::Kind::FitsPart;
    if (!movesSomething)
        return refuse(target, verdict);
    const bool part = verdict.kind == Verdict::Kind::FitsPart && verdict.linesWanted == 1;
    const auto qty = part ? std::optional(verdict.fits) : std::nullopt;
    if (verdict.kind == Verdict::Kind::Fits && others == 0)
        return send(target, verdict, qty);
    ask({ questionFor(target, verdict),
        part ? tr("Move %1").arg(wording::units(verdict.fits))
             : tr("Move %1").arg(wording::lines(verdict.lines.size())),
        [this, target, verdict, qty] { send(target, verdict, qty); } });
}

QString Mover::questionFor(const Target& target, const Verdict& verdict) const
{
    const std::size_t others = m_lines.size() - heldOf(target.sku).size();
    if (verdict.linesWanted == 1 && others == 0) {
        const OrderLine* const line = snapshotOf(target.sku)->line(verdict.lines.front().line);
        const QString rest = line ? restOf(*line, m_parts.front(), target.batch) : tr("stay where they are");
        return tr("%1 here, %2 %3").arg(verdict.fits).arg(verdict.wanted - verdict.fits).arg(rest);
    }
    QString text = tr("Move %1 of %2 lines, %3 of %4 units")
                       .arg(verdict.lines.size())
                       .arg(verdict.linesWanted + others)
                       .arg(verdict.fits)
                       .arg(verdict.wanted);
    if (others > 0)
        text += tr("; %1 of another product").arg(others);
    return text;
}

void Mover::refuse(const Target& target, const Verdict& verdict)
{
    const ProductSnapshot* const snapshot = snapshotOf(target.sku);
    if (snapshot)
        Q_EMIT refused(wording::failure(verdict, *snapshot, target.batch));
    else
        Q_EMIT refused(wording::failure(SkuMismatch { m_lines.front(), target.batch, target.sku }));
}

void Mover::send(const Target& target, const Verdict& verdict, std::optional<Quantity> qty)
{
    const ProductSnapshot* const snapshot = snapshotOf(target.sku);
    if (snapshot)
        m_dispatcher.send(
            moving(*snapshot, heldOf(target.sku), target.batch, qty), { {}, snapshot->version, verdict.lines });
}

void Mover::dropSome(const Target& target, Quantity qty)
{
    if (m_lines.size() != 1)
        return;
    if (snapshotOf(target.sku))
        send(target, consequence(*snapshotOf(target.sku), m_parts, target.batch, qty), qty);
}

void Mover::dropAskingHowMany(const Target& target, const Ask& ask)
{
    if (m_lines.size() != 1)
        return drop(target, ask);
    whenRead([this, target, ask] {
        const Verdict verdict = verdictOn(target);
        if (verdict.kind != Verdict::Kind::Fits && verdict.kind != Verdict::Kind::FitsPart)
            return refuse(target, verdict);
        const QString text = tr("%1: how many to %2?", "line, batch")
                                 .arg(wording::line(m_lines.front()), QString::fromStdString(target.batch.text()));
        ask({ text, tr("Move"), {}, verdict.fits, [this, target](Quantity qty) { dropSome(target, qty); } });
    });
}

void Mover::exchange(const Exchange& exchange, Version seen)
{
    if (exchange.refusal)
        Q_EMIT refused(wording::failure(*exchange.refusal));
    else
        m_dispatcher.send(exchange.command, { {}, seen, exchange.shown });
}

void Mover::deallocateParts(std::vector<HeldPart> parts)
{
    holdParts(std::move(parts));
    whenRead([this] { free(); });
}

/// What is held goes off its batches.
void Mover::free()
{
    for (const auto& [sku, snapshot] : m_snapshots)
        if (const auto freed = freeing(snapshot, heldOf(sku)))
            m_dispatcher.send(freed->command, { {}, snapshot.version, freed->shown });
}

void Mover::deallocate(const std::vector<LineId>& lines)
{
    if (lines.empty())
        return;
    Sending sending;
    const std::unordered_set<LineId> chosen(lines.begin(), lines.end());
    for (const auto& [sku, snapshot] : m_snapshots)
        for (const OrderLine& line : snapshot.lines)
            if (chosen.contains(line.id))
                sending.shown.push_back(deallocated(line, snapshot.planning));
    m_dispatcher.send(DeallocateLine { lines, {} }, sending);
}

} // namespace allocation
