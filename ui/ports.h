#pragma once

#include "domain/date.h"
#include "domain/importdata.h"
#include "service/importresult.h"
#include "service/readmodel.h"
#include "service/scratch.h"
#include "service/trend.h"

#include <functional>
#include <memory>
#include <optional>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <stop_token>
#include <vector>

namespace allocation {

/// Empty names: that file is not imported.
struct ImportFiles {
    QString batches = {};
    QString orders = {};
    QString allocations = {};
    QString products = {};

    bool empty() const { return batches.isEmpty() && orders.isEmpty() && allocations.isEmpty() && products.isEmpty(); }
};

struct ReadFiles {
    std::shared_ptr<const ImportSource> data;
    QStringList notes = {}; ///< what a planner should know of how they were read, for example their encoding
    bool isExport = false;  ///< a workbook as it is exported here: what differs in it is looked at first
};

enum class ExportedTable { Lines, Batches, Allocations };

/// A table as it is shown, to be written.
struct ShownColumn {
    QString title;
    enum class Kind { Text, Number, Day };
    Kind kind = Kind::Text;
};
using ShownRow = std::vector<QVariant>; ///< a whole number, a QDate, a text, or nothing

/// What the window needs of the outside and may not know itself; provided where the program is put together.
struct WindowPorts {
    /// Called in a thread of its own. @throws NotATable
    std::function<ReadFiles(const ImportFiles& files, std::stop_token stop)> readFiles;
    /// Called in the reader thread. The file is replaced as a whole or not at all. @throws StoreError, NotWritten
    std::function<void(ReadModel& store, ExportedTable table, const QString& file)> exportTable;
    /// Called in a thread of its own; asks for rows until there are no more. A workbook if the name says so, else CSV.
    /// The file is replaced as a whole or not at all, also if `next` throws. @throws NotWritten
    std::function<void(
        const QString& file, const std::vector<ShownColumn>& columns, const std::function<bool(ShownRow& row)>& next)>
        writeShown;
    /// The day it is, as the read model sees it.
    std::function<Date()> today;
    /// @throws NotWritten
    std::function<void(const std::vector<Reject>& rejects, const QString& file)> saveRejects;
    /// Where commands can be tried out: for previews and drafts, in the reader thread.
    NewScratch scratch;
    /// The open database by its full name, for what is remembered of it.
    QString database = {};
    /// Sets the planning date of the open database (none: today, whenever that is) and the handling days. Called in
    /// the reader thread. @throws StoreError
    std::function<void(std::optional<Date> date, int handlingDays)> writePlanning = {};
    /// The figures of each day. None: nothing is kept of what is open now.
    std::shared_ptr<TrendBook> trend = {};
};

} // namespace allocation
