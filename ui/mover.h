#pragma once

#include "bridge/session.h"
#include "domain/hand.h"

#include <functional>
#include <QObject>
#include <QPoint>
#include <unordered_map>
#include <vector>

namespace allocation {

class Dispatcher;
struct Exchange;

/// What happens when lines are brought to a batch, whether dragged, pasted or chosen in a list: the verdict before,
/// the question where there is a choice, the command, or the reason why not. Compares no quantities itself.
class Mover : public QObject
{
    Q_OBJECT

public:
    struct Target {
        Sku sku;
        BatchRef batch;
    };
    /// A choice for the planner; nothing happens until accepted() is called.
    struct Question {
        QString text;
        QString button;
        std::function<void()> accepted;
        Quantity most = 0;                       ///< above 0: the planner says how many, at most so many
        std::function<void(Quantity)> some = {}; ///< then called instead
    };
    using Ask = std::function<void(const Question&)>;

    Mover(Session& session, Dispatcher& dispatcher, QObject* parent = nullptr);

    /// Which lines are about to be moved. What is known of their products is asked for.
    void hold(std::vector<LineId> lines);
    /// The same of parts of lines.
    void holdParts(std::vector<HeldPart> parts);
    /// These are likely to be moved next; if they are in the hand already, also in part, they stay there.
    void expect(std::vector<LineId> lines);
    const std::vector<LineId>& held() const { return m_lines; }
    const std::vector<HeldPart>& heldParts() const { return m_parts; }
    /// Known as long as the lines are held and their product was read.
    const ProductSnapshot* snapshotOf(const Sku& sku) const;
    Verdict verdictOn(const Target& target) const;
    /// In full, at most four lines; empty while nothing is known.
    QString tipOn(const Target& target) const;

    /// Brings the held lines there, all of them or, after a question, as many as fit.
    void drop(const Target& target, const Ask& ask);
    /// Brings so many units of the one held line there.
    void dropSome(const Target& target, Quantity qty);
    /// Asks how many units of the one held line are to be brought there.
    void dropAskingHowMany(const Target& target, const Ask& ask);
    void deallocate(const std::vector<LineId>& lines);
    void deallocateParts(std::vector<HeldPart> parts);
    /// Does it, or says why not.
    void exchange(const Exchange& exchange, Version seen);

Q_SIGNALS:
    /// What verdictOn() answers has changed.
    void verdictsChanged();
    void refused(const allocation::Failure& failure);

private:
    std::vector<HeldPart> heldOf(const Sku& sku) const;
    void readSnapshots();
    void whenRead(std::function<void()> then);
    void free();
    void decide(const Target& target, const Ask& ask);
    void refuse(const Target& target, const Verdict& verdict);
    void send(const Target& target, const Verdict& verdict, std::optional<Quantity> qty);
    QString questionFor(const Target& target, const Verdict& verdict) const;
    void onChanged(const Changes& changes);

    Session& m_session;
    Dispatcher& m_dispatcher;
    std::vector<HeldPart> m_parts;
    std::vector<LineId> m_lines; ///< of the parts
    std::unordered_map<Sku, ProductSnapshot> m_snapshots;
    int m_asked = 0; ///< counts hold() and refreshes; answers to earlier questions are out of date
    int m_unread = 0;
    std::function<void()> m_whenRead;
};

} // namespace allocation
