#pragma once

#include "ui/inspector/inspection.h"
#include "ui/workspace.h"

#include <QWidget>

namespace allocation {

class FactList;
class Section;
class SelectableText;

/// The inspector of one batch: what it holds, which lines are on it, and who took its stock.
class BatchPage : public QWidget
{
    Q_OBJECT

public:
    BatchPage(const Workspace& work, QWidget* parent);

    void show(const InspectedBatch& batch);
    static QString titleOf(const InspectedBatch& batch);

Q_SIGNALS:
    void lineWanted(const allocation::LineId& line);

private:
    void showLines();

    InspectedBatch m_batch;
    SelectableText* m_head = nullptr;
    SelectableText* m_sums = nullptr;
    SelectableText* m_hold = nullptr;
    SelectableText* m_details = nullptr;
    SelectableText* m_note = nullptr;
    Section* m_linesSection = nullptr;
    FactList* m_lines = nullptr;
    SelectableText* m_moreLines = nullptr;
    FactList* m_ledger = nullptr;
};

} // namespace allocation
