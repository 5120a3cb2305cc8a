#pragma once

#include "bridge/session.h"
#include "ui/ports.h"

#include <QDialog>
#include <thread>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace allocation {

class Appearance;
class Dispatcher;
class FileEdit;
class Prompts;

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

private:
    void build();
    void connectAll();
    QWidget* buildResult();
    void updateButton();
    void choose(FileEdit* edit);
    void read(const ImportFiles& files);
    void send(const ReadFiles& files);
    void showResult(const ImportResult& result);
    void showRejects(const std::vector<Reject>& rejects);
    void showFailure(const Failure& failure);
    void saveRejects();
    void setWorking(bool working);

    Needs m_needs;
    FileEdit* m_batches = nullptr;
    FileEdit* m_orders = nullptr;
    QLabel* m_result = nullptr;
    QTableView* m_rejectsView = nullptr;
    QStandardItemModel* m_rejectsModel = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_close = nullptr;
    QProgressBar* m_progress = nullptr;
    QStringList m_notes;
    std::vector<Reject> m_rejects;
    Session::Busy m_busy;
    std::jthread m_thread; ///< reads the files; last, because it ends first
};

} // namespace allocation
