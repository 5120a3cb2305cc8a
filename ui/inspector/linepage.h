#pragma once

#include "ui/inspector/facts.h"
#include "ui/inspector/inspection.h"
#include "ui/workspace.h"

#include <QWidget>

class QToolButton;

namespace allocation {

class ChipLabel;
class FactList;
class FlowLayout;
class Section;
class SelectableText;

/// The inspector of one line: what it is, why it is where it is, where else it fits, its order, pin, note and journey.
class LinePage : public QWidget
{
    Q_OBJECT

public:
    LinePage(const Workspace& work, QWidget* parent);

    void show(const InspectedLine& line);
    static QString titleOf(const InspectedLine& line);

Q_SIGNALS:
    void lineWanted(const allocation::LineId& line);

private:
    void build();
    QWidget* buildCandidates();
    QWidget* buildOrder();
    QWidget* buildPin();
    QToolButton* buttonFor(const char* name, const char* action);
    void showChips();
    void showCandidates();
    void showOrder();
    void showPin();
    void showNotes();
    void choose(const Fact& fact);

    Workspace m_work;
    InspectedLine m_line;
    SelectableText* m_head = nullptr;
    SelectableText* m_customer = nullptr;
    QWidget* m_chips = nullptr;
    SelectableText* m_why = nullptr;
    FactList* m_candidates = nullptr;
    QToolButton* m_more = nullptr;
    SelectableText* m_order = nullptr;
    QToolButton* m_holdsBack = nullptr;
    SelectableText* m_pin = nullptr;
    Section* m_noteSection = nullptr;
    SelectableText* m_note = nullptr;
    SelectableText* m_details = nullptr;
    FactList* m_journey = nullptr;
};

} // namespace allocation
