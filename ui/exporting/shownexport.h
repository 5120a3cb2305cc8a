#pragma once

#include "bridge/session.h"
#include "ui/ports.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <QDialog>
#include <QTimer>
#include <set>
#include <thread>
#include <vector>

class QLabel;
class QProgressBar;

namespace allocation {

class TableModel;

/// Writes a table to a file as it is shown: these columns, the rows in their order. A thread writes; the rows come from
/// the window's thread a few at a time, so that it goes on. Until all is written the file is as it was.
class ShownExport : public QDialog
{
    Q_OBJECT

public:
    struct What {
        const TableModel& model;
        std::vector<int> columns; ///< in their order
        std::set<int> days;       ///< those of dates
        /// As a file has it, where that is another than shown: a number, a QDate.
        std::function<QVariant(const QModelIndex& cell)> valueOf;
        QString file;
    };
    ShownExport(Session& session, const WindowPorts& ports, const What& what, QWidget* parent);
    ~ShownExport() override;
    Q_DISABLE_COPY_MOVE(ShownExport)

    void start();

Q_SIGNALS:
    void exported(const QString& file, qsizetype rows);
    void failed(const allocation::Failure& failure);

private:
    /// What the two threads share.
    struct Feed {
        std::mutex mutex;
        std::condition_variable_any more;
        std::deque<std::vector<ShownRow>> chunks;
        bool ended = false;

        /// Waits for the next chunk. @returns false after the last one, or once it is to stop
        bool take(std::vector<ShownRow>& chunk, const std::stop_token& stop);
    };

    void build();
    std::vector<ShownColumn> columnsWritten() const;
    void feed();
    std::vector<ShownRow> readChunk();
    QVariant valueAt(int row, int column) const;
    void end(const std::exception_ptr& why);

    const WindowPorts& m_ports;
    What m_what;
    std::vector<qint64> m_keys; ///< of the rows as they were shown at the start
    std::size_t m_next = 0;
    qsizetype m_written = 0;
    QLabel* m_text;
    QProgressBar* m_bar;
    QTimer m_timer;
    Session::Busy m_busy;
    std::shared_ptr<Feed> m_feed;
    std::jthread m_thread; ///< last: it ends before the rest goes
};

} // namespace allocation
