#pragma once

#include "bridge/session.h"
#include "domain/commands.h"
#include "domain/impact.h"
#include "ui/ports.h"

#include <memory>
#include <optional>
#include <QDialog>
#include <thread>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTemporaryDir;

namespace allocation {

class Appearance;
class Dispatcher;
class FileEdit;
class HarmNote;
class ImportResultView;
class Prompts;
class SnapshotView;
struct PastedRows;
struct SnapshotPlan;

/// Takes batches and order lines from files, and says of every row what became of it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Needs {
        Session& session;
        Dispatcher& dispatcher;
        const WindowPorts& ports;
        Prompts& prompts;
        const Appearance& appearance;
    };
    ImportDialog(const Needs& needs, QWidget* parent);
    ~ImportDialog() override;
    Q_DISABLE_COPY_MOVE(ImportDialog)

    /// Imports these at once.
    void start(const ImportFiles& files);
    /// Shows what these rows would do; they are imported when that was seen.
    void look(const PastedRows& rows);

Q_SIGNALS:
    /// The dialog was closed, and had changed something.
    void imported();

private:
    void build();
    void connectAll();
    void updateButton();
    ImportFiles files() const;
    bool looksFirst() const;
    bool isWorthALook(const SnapshotPlan& plan) const;
    void choose(FileEdit* edit);
    void read(const ImportFiles& files);
    void take(const ReadFiles& files);
    void tryOut();
    void present(const SnapshotPlan& plan);
    void showHarm();
    void importIfUnchanged();
    void forgetPlan();
    Import command() const;
    void send();
    void showResult(const ImportResult& result, bool changed);
    void showFailure(const Failure& failure);
    void saveRejects();
    void setWorking(bool working);

    Needs m_needs;
    FileEdit* m_batches = nullptr;
    FileEdit* m_orders = nullptr;
    QWidget* m_form = nullptr;
    QLabel* m_pasted = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder; ///< where pasted rows are a file
    ImportFiles m_given;                     ///< that file
    ImportResultView* m_result = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_close = nullptr;
    QProgressBar* m_progress = nullptr;
    QCheckBox* m_isSnapshot = nullptr;
    SnapshotView* m_plan = nullptr;
    HarmNote* m_harm = nullptr;
    Impact m_impact;                       ///< of what was tried out
    std::optional<ReadFiles> m_files;      ///< that were read; they may wait until it was looked at what they do
    std::optional<std::int64_t> m_planned; ///< what the store was when they were tried out on it
    int m_tries = 0;                       ///< an answer to older choices is not shown
    QString m_remark;                      ///< to be said with the next plan
    bool m_changed = false;
    Session::Busy m_busy;
    std::jthread m_thread; ///< reads the files; last, because it ends first
};

} // namespace allocation
