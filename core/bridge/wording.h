#pragma once

#include "domain/commands.h"
#include "domain/consequence.h"
#include "domain/deliver.h"
#include "domain/errors.h"
#include "domain/explain.h"
#include "domain/impact.h"
#include "domain/proposal.h"
#include "domain/sooner.h"
#include "domain/strategy.h"
#include "service/importresult.h"
#include "service/outcome.h"
#include "service/promises.h"
#include "service/storeerror.h"
#include "service/table.h"

#include <exception>
#include <functional>
#include <QString>
#include <QStringList>
#include <span>
#include <vector>

namespace allocation {

struct HandOver;
struct HandOverStep;
struct SinceReport;

/// Why something did not work, for a person: what happened and what to do. The code is for programs.
struct Failure {
    QString code;
    QString message;
    QString hint = {};    ///< what to do; may be empty
    bool refused = false; ///< by a rule; nothing is wrong with the program or the store

    /// Message and hint as one line.
    QString text() const;
};

/// All sentences about what happened, may happen or may not. The window, allocctl and other programs say the same.
/// Text of the outside (ids, names) stands in it as it is: show it as plain text.
namespace wording {

/// How dates are written: for programs and files as YYYY-MM-DD, for the eyes of a planner short.
using DateText = std::function<QString(Date)>;
QString isoDate(Date date);

Failure failure(const Reason& reason);
Failure failure(const StoreError& error);
/// Of a drop that cannot be done.
Failure failure(const Verdict& verdict, const ProductSnapshot& snapshot, const BatchRef& to);
Failure failure(const NotATable& error);
Failure failure(const BadStrategy& bad);
Failure failure(const NotWritten& error);
/// Of whatever a command or a question threw.
Failure failure(const std::exception_ptr& thrown);

/// What a row of the log says, without who and when: "SO-42 / CHAIR moved from PO-77 to B-7 (6)".
QString event(const Event& event, const DateText& date = isoDate);
/// The same told of a person: "Anna moved SO-42 / CHAIR to B-7".
QString deed(const QString& who, const Event& event);
/// "just now", "8 s ago", "2 days ago"
QString ago(Timestamp then, Timestamp now);
/// The kind of an event for programs: "Moved".
QString eventKind(const Event& event);

/// What a command does, as a step in the history: "move SO-42 / CHAIR to B-7".
QString step(const Command& command);
/// What came of it: "Allocated 143 lines (960 units); 11 are out of stock."
QString outcome(const Command& command, const Outcome& outcome);

/// "SO-42 / CHAIR", with the number only where it is not 1.
QString line(const LineId& id);
/// "1 line", "5 lines"
QString lines(std::size_t count);
QString units(Quantity count);
/// "3 lines, 18 units"
QString linesAndUnits(std::size_t lineCount, Quantity unitCount);

/// Of a line: "on time", "9 days late", "to allocate", "4 of 6 to allocate".
/// What became of a line or batch that a snapshot no longer has.
QString gone(const GoneEntry& entry);
/// What only a planner can tell.
QString asked(const AskedEntry& entry);
/// One text for one customer, a line for each of the order lines, which are all of that customer.
QString informing(std::span<const ToInform> lines, const DateText& date = isoDate);
/// A part of a report: "Shipped (2)", and a sentence for each entry.
struct Section {
    QString heading;
    QStringList sentences;
};
/// Parts with nothing in them are left out. @param most sentences in a part; what is beyond is told as a number
std::vector<Section> since(const SinceReport& report, std::size_t most, const DateText& date = isoDate);
std::vector<Section> handOver(const HandOver& whole, const DateText& date = isoDate);
/// What came of a command or run, off the log: told if it is short, else in sums.
QString step(const HandOverStep& step, const DateText& date = isoDate);

/// Why a line cannot go on a pick list, as a clause.
QString unreleasable(NothingToRelease::Why why);
QString status(const Timing& timing, Quantity qty, Quantity open, bool overAllocated);
/// "9 days late"; 0: "on time"
QString lateness(int days);

/// A drop in a word or two: "on time", "14 days late (+5)", "fits 2 of 6", "full", "is here".
QString verdict(const Verdict& verdict);
/// The same in full, at most 4 lines.
QString verdictInFull(
    const Verdict& verdict, const ProductSnapshot& snapshot, const BatchRef& to, const DateText& date = isoDate);

/// Why a line stands as it does, one sentence each: where its units are, what is open, why it is late.
QStringList explanation(const Explanation& why);
/// "SO-42 is complete on 2027-02-01; SO-42 / CHAIR holds it back."
QString completeness(const OrderId& order, const OrderCompleteness& whole);

/// "60 of OAK-TABLE on 2027-07-24 from what is free: 20 from B-1, 40 from PO-77." @param by the wanted date
QString delivery(const DeliveryAnswer& answer, const std::optional<Date>& by = {}, const DateText& date = isoDate);
/// "Ready 2027-07-21, 3 days sooner, on time, if it swaps with SO-42 / CHAIR for B1. SO-42 / CHAIR goes to B2 and …"
QString sooner(const SoonerOption& option, const Sooner& of, const DateText& date = isoDate);
/// How the line stands that is to be ready sooner, and whether nothing helps.
QString soonerThan(const Sooner& of, const DateText& date = isoDate);

/// What a change would mean: "SO-2 / CHAIR: 4 on B1, on time \u2192 4 on B2, 9 days late"; of everything a sum.
QString impact(const LineImpact& line);
QString impact(const BatchImpact& batch);
QString impact(const Impact& whole);

/// A move of a proposal: "SO-2 / CHAIR: open \u2192 4 on B1".
QString proposed(const ProposedMove& move);
/// Why a run puts units there, and why it leaves some open.
QString because(PlacedBecause why);
QString because(const LeftBecause& why);

/// Why a row of a file was not taken.
QString reject(const Reject& reject);
/// The file's name in words: "batches".
QString file(ImportFile file);

/// "pinned by Ben until 2027-02-12: promised"
QString pin(const Pin& pin, const DateText& date = isoDate);
/// "on hold by Ben: wet"
QString hold(const Hold& hold, const DateText& date = isoDate);

/// "in stock" or the date.
QString eta(const std::optional<Date>& eta, const DateText& date = isoDate);

} // namespace wording
} // namespace allocation
