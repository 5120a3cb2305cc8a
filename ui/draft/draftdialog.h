#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace allocation {

class Appearance;
class TableView;
struct DraftSheet;
struct Kpis;

/// What a draft changes: its steps, the lines and batches that are other than in the store, and the figures.
class DraftDialog : public QDialog
{
    Q_OBJECT

public:
    DraftDialog(const Appearance& appearance, QWidget* parent);

    void showDraft(const DraftSheet& sheet, const Kpis& shown);

Q_SIGNALS:
    void takeBackWanted();

private:
    TableView* addTable(const char* name, const QString& accessibleName, QStandardItemModel* model);
    void showSteps(const DraftSheet& sheet);
    void showImpact(const DraftSheet& sheet);
    void showFigures(const DraftSheet& sheet, const Kpis& shown);

    const Appearance& m_appearance;
    QLabel* m_title = nullptr;
    QLabel* m_impactTitle = nullptr;
    QStandardItemModel* m_steps = nullptr;
    TableView* m_stepsView = nullptr;
    QStandardItemModel* m_impact = nullptr;
    TableView* m_impactView = nullptr;
    QStandardItemModel* m_figures = nullptr;
    TableView* m_figuresView = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace allocation
