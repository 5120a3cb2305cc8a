#pragma once

#include "ui/impact/impactplan.h"

#include <memory>
#include <QDialog>

class QLabel;
class QPushButton;
class QSplitter;

namespace allocation {

class Appearance;
class HomesModel;
class ImpactModel;
class TableView;

/// The sheet at the side: which lines a change of supply would touch, the worst first, and where they could go
/// instead. Nothing happens until it is applied; then all of it is one step.
class ImpactDialog : public QDialog
{
    Q_OBJECT

public:
    ImpactDialog(std::unique_ptr<ImpactPlan> plan, const Appearance& appearance, QWidget* window);

    ImpactPlan& plan() { return *m_plan; }
    /// It could not be applied: said, and worked out anew.
    void refused(const Failure& failure);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The button was pressed; the sheet waits for what comes of it.
    void applyWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Appearance& appearance);
    QWidget* buildLines(const Appearance& appearance);
    QWidget* buildHomes(const Appearance& appearance);
    QWidget* buildFoot();
    void connectAll();
    void update();
    void updateButtons();
    QString applyText() const;
    int chosenRow() const;
    void showHomes();
    void takeHome(int row);
    void tick(const LineId& line, bool on);
    void say(const QString& sentence, const char* tone = "");
    void setApplying(bool applying);

    std::unique_ptr<ImpactPlan> m_plan;
    ImpactModel* m_lines = nullptr;
    HomesModel* m_homes = nullptr;
    TableView* m_linesView = nullptr;
    TableView* m_homesView = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_sum = nullptr;
    QPushButton* m_fix = nullptr;
    QLabel* m_homesTitle = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_apply = nullptr;
    std::optional<LineId> m_chosen; ///< whose homes are shown
    bool m_applying = false;
};

} // namespace allocation
