#pragma once

#include "service/trend.h"

#include <mutex>
#include <QString>

namespace allocation::csv {

/// The figures of each day in a CSV file beside the database, which a spreadsheet can open too. A row that is none is
/// left out; a file with another header is somebody else's and stays as it is.
class CsvTrend final : public TrendBook
{
public:
    explicit CsvTrend(QString file);

    std::vector<TrendPoint> points() override;
    void keep(const TrendPoint& point) override;

private:
    struct Content {
        std::vector<TrendPoint> points = {};
        bool isOurs = true;
    };
    Content read() const;

    QString m_file;
    std::mutex m_mutex;
};

} // namespace allocation::csv
