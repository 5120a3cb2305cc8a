#pragma once

#include "ui/inspector/inspection.h"
#include "ui/workspace.h"

#include <memory>
#include <QObject>
#include <QTimer>
#include <set>

class QDockWidget;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace allocation {

class BatchPage;
class LinePage;
class LinesPage;
class PaneHeader;
class ProductPage;
struct Changes;

/// The pane on the right: what is selected, why it stands as it does, and what else could be done. It asks the reader's
/// thread; until the answer is there it shows what it showed, and an answer that comes too late is dropped.
class Inspector : public QObject
{
    Q_OBJECT

public:
    explicit Inspector(const Workspace& work);

    QDockWidget* dock() const { return m_dock; }

private:
    void build();
    void addToViewMenu();
    QWidget* buildHint();
    void follow();
    void onLines();
    void onBatch();
    Subject subjectNow() const;
    void wait();
    void ask();
    void answered(const Subject& subject, const Inspected& inspected);
    void present(const Inspected& inspected);
    void present(QWidget* page, const QString& title);
    void onUpdated(const Changes& changes);
    void goTo(const LineId& line);

    Workspace m_work;
    QDockWidget* m_dock = nullptr;
    PaneHeader* m_header = nullptr;
    QScrollArea* m_area = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_hint = nullptr;
    ProductPage* m_product = nullptr;
    LinePage* m_line = nullptr;
    LinesPage* m_lines = nullptr;
    BatchPage* m_batch = nullptr;
    Subject m_subject;      ///< that is to be shown
    bool m_several = false; ///< several lines: nothing is asked
    bool m_byBatch = false; ///< a batch was chosen after the lines
    bool m_asking = false;
    bool m_outdated = false;   ///< something has changed since the question was put
    QList<LineId> m_lastLines; ///< what was selected, to tell another selection from another content
    qsizetype m_lastCount = 0;
    QTimer m_pause; ///< while arrow keys repeat, not every line is asked for
    std::shared_ptr<void> m_busy;
    std::set<Sku> m_concerned;
};

} // namespace allocation
