#include "ui/exporting/shownexport.h"

#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/tablemodel.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr std::size_t rowsOfAChunk = 256;
constexpr std::size_t chunksAhead = 8;
constexpr int longestTurn = 6; ///< ms in the window's thread

/// It was stopped: nothing is written.
struct Stopped {
};

} // namespace

bool ShownExport::Feed::take(std::vector<ShownRow>& chunk, const std::stop_token& stop)
{
    std::unique_lock lock(mutex);
    if (!more.wait(lock, stop, [this] { return !chunks.empty() || ended; }) || chunks.empty())
        return false;
    chunk = std::move(chunks.front());
    chunks.pop_front();
    return true;
}

ShownExport::ShownExport(Session& session, const WindowPorts& ports, const What& what, QWidget* parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_what(what)
    , m_text(parts::hint({}, this))
    , m_bar(new QProgressBar(this))
    , m_busy(session.busy())
    , m_feed(std::make_shared<Feed>())
{
    setObjectName(QStringLiteral("shownExportDialog"));
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&m_timer, &QTimer::timeout, this, &ShownExport::feed);
    connect(this, &QDialog::rejected, &m_timer, &QTimer::stop);
}

ShownExport::~ShownExport()
{
    m_thread = {}; // asks it to stop and waits: it calls back into this object
}

void ShownExport::build()
{
    m_text->setObjectName(QStringLiteral("shownExportText"));
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_text->setText(tr("Writing %1…", "file").arg(QFileInfo(m_what.file).fileName()));
    m_bar->setObjectName(QStringLiteral("shownExportProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    auto* const cancel = parts::plainButton("shownExportCancelButton", tr("Cancel"), this);
    cancel->setToolTip(tr("The file stays as it was"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addLayout(parts::buttonRow({ cancel }));
}

std::vector<ShownColumn> ShownExport::columnsWritten() const
{
    const TableModel& model = m_what.model;
    const auto kindOf = [&](int column) {
        if (m_what.days.contains(column))
            return ShownColumn::Kind::Day;
        const int alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        return (alignment & Qt::AlignRight) != 0 ? ShownColumn::Kind::Number : ShownColumn::Kind::Text;
    };
    std::vector<ShownColumn> columns;
    for (const int column : m_what.columns)
        columns.push_back(
            { model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), kindOf(column) });
    return columns;
}

void ShownExport::start()
{
    const int rows = m_what.model.rowCount();
    m_keys.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row)
        m_keys.push_back(m_what.model.keyAt(row));
    m_bar->setRange(0, 1000);
    m_thread = std::jthread([this, feed = m_feed, write = m_ports.writeShown, file = m_what.file,
                                columns = columnsWritten()](const std::stop_token& stop) {
        std::exception_ptr why;
        try {
            std::vector<ShownRow> chunk;
            std::size_t place = 0;
            write(file, columns, [&](ShownRow& row) {
                if (place == chunk.size()) {
                    place = 0;
                    const bool more = feed->take(chunk, stop);
                    if (stop.stop_requested())
                        throw Stopped {};
                    if (!more)
                        return false;
                }
                row = std::move(chunk[place++]);
                return true;
            });
        } catch (const Stopped&) {
            return;
        } catch (...) {
            why = std::current_exception();
        }
        // Not delivered once this dialog is gone; its destructor waits for this thread.
        QMetaObject::invokeMethod(
            this, [this, why] { end(why); }, Qt::QueuedConnection);
    });
    m_timer.start(0);
}

/// Never more than is written soon, and never for long.
void ShownExport::feed()
{
    QElapsedTimer turn;
    turn.start();
    while (turn.elapsed() < longestTurn) {
        {
            const std::lock_guard lock(m_feed->mutex);
            if (m_feed->ended || m_feed->chunks.size() >= chunksAhead)
                break;
        }
        std::vector<ShownRow> chunk = readChunk();
        const std::lock_guard lock(m_feed->mutex);
        if (!chunk.empty())
            m_feed->chunks.push_back(std::move(chunk));
        m_feed->ended = m_next == m_keys.size();
        m_feed->more.notify_one();
    }
    m_timer.setInterval(turn.elapsed() < longestTurn ? 2 : 0); // 2: the writer has enough to do
    m_bar->setValue(m_keys.empty() ? 1000 : static_cast<int>(1000 * m_next / m_keys.size()));
    const std::lock_guard lock(m_feed->mutex);
    if (m_feed->ended)
        m_timer.stop();
}

/// What has gone since the start is left out.
std::vector<ShownRow> ShownExport::readChunk()
{
    std::vector<ShownRow> chunk;
    while (chunk.size() < rowsOfAChunk && m_next < m_keys.size()) {
        const int row = m_what.model.rowOfKey(m_keys[m_next++]);
        if (row < 0)
            continue;
        ShownRow cells;
        cells.reserve(m_what.columns.size());
        for (const int column : m_what.columns)
            cells.push_back(valueAt(row, column));
        chunk.push_back(std::move(cells));
        ++m_written;
    }
    return chunk;
}

QVariant ShownExport::valueAt(int row, int column) const
{
    const QModelIndex cell = m_what.model.index(row, column);
    const QVariant value = m_what.valueOf(cell);
    return value.isValid() ? value : cell.data();
}

void ShownExport::end(const std::exception_ptr& why)
{
    m_busy.reset();
    if (why)
        Q_EMIT failed(wording::failure(why));
    else
        Q_EMIT exported(m_what.file, m_written);
    accept();
}

} // namespace allocation
