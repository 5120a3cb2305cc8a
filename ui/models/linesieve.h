#pragma once

#include "ui/models/columnfilter.h"
#include "ui/models/linerecord.h"

#include <functional>
#include <string>
#include <vector>

namespace allocation {

/// Column filters made ready for a million lines: each text is looked at once, each line only compares numbers.
class LineSieve
{
public:
    /// Of the planner's own columns, which are no part of a record: the text of a line.
    using OwnText = std::function<TextId(qint64 line, int column)>;
    struct Source {
        const TextPool& texts;
        const PinPool& pins;
        const NotePool& notes;
        const Planning& planning;
        OwnText own;
    };

    bool isEmpty() const { return m_checks.empty(); }
    const ColumnFilters& filters() const { return m_filters; }
    void setFilters(const ColumnFilters& filters, const Source& source);
    /// Looks at texts that have come since; at all if they are other ones.
    void update(const Source& source, bool anew);
    bool passes(const LineRecord& line, const Source& source) const;

private:
    struct Check {
        int column = 0;
        ColumnFilter filter;
        std::string needle;                 ///< folded
        std::vector<std::string> values;    ///< folded
        std::vector<std::uint8_t> hits;     ///< by text
        std::vector<std::uint8_t> statuses; ///< by LineStatus
    };
    static Check made(int column, const ColumnFilter& filter);
    static void mark(Check& check, const Source& source);
    static bool passesText(const Check& check, TextId text);
    static bool passesNote(const Check& check, const NoteEntry& note);
    static bool passesNumber(const Check& check, std::optional<qint64> number, Date planning);
    static bool passes(const Check& check, const LineRecord& line, const Timing& timing, const Source& source);

    ColumnFilters m_filters;
    std::vector<Check> m_checks;
    bool m_needsTiming = false;
};

/// What a column of order lines can be asked.
FilterKind filterKindOf(int lineColumn);
/// Stands for a status in a filter that is kept.
QString nameOf(LineStatus status);

} // namespace allocation
