#pragma once

#include "domain/commands.h"
#include "ui/workspace.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <vector>

class QAction;

namespace allocation {

class CellEditor;
class LinesView;
struct LineFacts;

/// Order lines changed where they stand: a cell is typed over (F2, a double click, a digit), a batch is picked in its
/// cell, and Ctrl+D fills the selected rows with what the first of them has.
class LineEditing : public QObject
{
    Q_OBJECT

public:
    LineEditing(const Workspace& work, LinesView& lines);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update();
    /// @param typed what was typed to begin with; empty: what stands there
    bool edit(const QModelIndex& cell, const QString& typed = {});
    void editNote(const QModelIndex& cell);
    CellEditor* openEditor(const QModelIndex& cell, const QString& text);
    void take(CellEditor* editor, const QString& text, const Note& known);
    void pickBatch(const QModelIndex& cell, const QString& typed);
    void fillDown();
    void fillBatch(const QList<LineId>& lines);
    void fillNote(const QList<LineId>& lines);
    void fillWith(const ChangeOrderLine& change, const QList<LineId>& lines);
    void sendAll(std::vector<Command> commands);
    QString whyNotFilled() const;

    const Workspace m_work;
    LinesView& m_lines;
    QAction* m_edit;
    QAction* m_fill;
    QPointer<CellEditor> m_editor;
};

} // namespace allocation
