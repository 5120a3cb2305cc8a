#pragma once

#include "service/eventlog.h"
#include "ui/models/rowsmodel.h"

#include <QDateTime>
#include <QString>

namespace allocation {

struct ActivityRecord {
    qint64 key = 0; ///< seq in the log
    QDateTime at;
    QString who;
    QString what;
    QString why;

    friend bool operator==(const ActivityRecord&, const ActivityRecord&) = default;
};

ActivityRecord activity(const LoggedEvent& event);

/// What happened, see ActivityColumn; newest first, and only the latest.
class ActivityModel : public RowsModel<ActivityRecord>
{
    Q_OBJECT

public:
    static constexpr std::size_t limit = 1000;

    explicit ActivityModel(QObject* parent = nullptr);

    /// In any order.
    void load(std::vector<ActivityRecord> rows);
    void add(std::vector<ActivityRecord> rows);
    qint64 lastSeq() const { return m_lastSeq; }

private:
    std::span<const ColumnText> columns() const override;
    QVariant cell(Source source, int column, int role) const override;
    QString idOf(Source source) const override;
    bool matches(Source source) const override;
    std::uint64_t sortKey(Source source, int column) const override;
    ColumnRange difference(const ActivityRecord& before, const ActivityRecord& after) const override;

    QString when(const QDateTime& at) const;

    qint64 m_lastSeq = 0;
};

} // namespace allocation
