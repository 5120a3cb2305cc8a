#include "ui/editing/lineediting.h"

#include "ui/actions.h"
#include "ui/day/linenotes.h"
#include "ui/dispatcher.h"
#include "ui/dragguide.h"
#include "ui/editing/batchpicker.h"
#include "ui/editing/celleditor.h"
#include "ui/editing/linefields.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/mover.h"
#include "ui/panels/linesview.h"
#include "ui/panels/messagebar.h"
#include "ui/selectionlink.h"

#include <algorithm>
#include <QAction>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>

namespace allocation {

namespace {

/// More is for an import.
constexpr qsizetype mostFilled = 10'000;

bool isEdited(int column)
{
    return linefields::isTyped(column) || column == LineColumn::Batch;
}

std::vector<LineId> asVector(const QList<LineId>& lines)
{
    return { lines.begin(), lines.end() };
}

} // namespace

LineEditing::LineEditing(const Workspace& work, LinesView& lines)
    : QObject(work.window)
    , m_work(work)
    , m_lines(lines)
    , m_edit(work.actions.add("editCellAction", tr("Edit &cell"), { Qt::Key_F2 }))
    , m_fill(work.actions.add("fillDownAction", tr("Fill do&wn"), { Qt::CTRL | Qt::Key_D }))
{
    m_edit->setShortcutContext(Qt::WidgetShortcut); // F2 means another cell in another table
    lines.addAction(m_edit);
    QMenu* const menu = work.actions.menu("editMenu");
    menu->addSeparator();
    menu->addActions({ m_edit, m_fill });
    connect(m_edit, &QAction::triggered, this, [this] { edit(m_lines.currentIndex()); });
    connect(m_fill, &QAction::triggered, this, &LineEditing::fillDown);
    connect(&lines, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& cell) {
        if (linefields::isTyped(cell.column()))
            edit(cell);
    });
    connect(&work.selection, &SelectionLink::linesChanged, this, &LineEditing::update);
    connect(lines.selectionModel(), &QItemSelectionModel::currentChanged, this, &LineEditing::update);
    lines.installEventFilter(this);
    update();
}

QString LineEditing::whyNotFilled() const
{
    const int column = m_lines.currentIndex().column();
    const qsizetype lines = m_work.selection.sums().lines;
    if (lines < 2)
        return tr("Select several order lines first: the others get what the first one has");
    if (!isEdited(column))
        return tr("Go to a cell of Due, Priority, Note or Batch first");
    if (lines > mostFilled)
        return tr("At most %1 lines at once").arg(formats::number(mostFilled, QLocale()));
    return {};
}

void LineEditing::update()
{
    const QModelIndex cell = m_lines.currentIndex();
    m_edit->setEnabled(cell.isValid() && isEdited(cell.column()));
    m_edit->setToolTip(m_edit->isEnabled() ? tr("Change what stands there")
                                           : tr("Go to a cell of Due, Priority, Note or Batch first"));
    const QString why = whyNotFilled();
    m_fill->setEnabled(why.isEmpty());
    m_fill->setToolTip(!why.isEmpty()
            ? why
            : tr("%1: what the first of %2 has, for all of them", "column, lines")
                  .arg(m_lines.model()->headerData(cell.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                      wording::lines(static_cast<std::size_t>(m_work.selection.sums().lines))));
}

bool LineEditing::edit(const QModelIndex& cell, const QString& typed)
{
    if (!cell.isValid() || !isEdited(cell.column()) || m_editor)
        return false;
    if (cell.column() == LineColumn::Batch) {
        pickBatch(cell, typed);
    } else if (cell.column() == LineColumn::Note) {
        editNote(cell);
    } else {
        const LinesModel& lines = m_work.store.lines();
        CellEditor* const editor = openEditor(
            cell, linefields::textOf(lines.factsAt(cell.row()), cell.column(), lines.locale()));
        if (!typed.isEmpty())
            editor->insert(typed); // in place of what stands there
        connect(editor, &CellEditor::taken, this, [this, editor](const QString& text) { take(editor, text, {}); });
    }
    return true;
}

CellEditor* LineEditing::openEditor(const QModelIndex& cell, const QString& text)
{
    const LinesModel& lines = m_work.store.lines();
    const QString column = lines.headerData(cell.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    m_editor = new CellEditor(
        cell, tr("%1 of %2", "column, line").arg(column, wording::line(lines.lineAt(cell.row()))), m_lines);
    m_editor->setText(text);
    m_editor->selectAll();
    return m_editor;
}

/// As the store has it; one of several paragraphs needs more room than a cell.
void LineEditing::editNote(const QModelIndex& cell)
{
    const LineId line = m_work.store.lines().lineAt(cell.row());
    m_work.session.ask(
        this, [line](ReadModel& store) { return linenotes::read(store, { line }); },
        [this, line](const std::vector<OrderLine>& read) {
            const int row = m_work.store.lines().rowOf(line);
            if (read.empty() || row < 0)
                return;
            const Note note = read.front().details->note;
            const QString text = formats::text(note.text);
            if (text.contains(QLatin1Char('\n'))) {
                m_work.window->findChild<QAction*>(QStringLiteral("noteAction"))->trigger();
                return;
            }
            CellEditor* const editor = openEditor(m_work.store.lines().index(row, LineColumn::Note), text);
            connect(editor, &CellEditor::taken, this,
                [this, editor, note](const QString& typed) { take(editor, typed, note); });
        });
}

void LineEditing::take(CellEditor* editor, const QString& text, const Note& known)
{
    const QModelIndex cell = editor->cell();
    if (!cell.isValid())
        return editor->close();
    const LinesModel& lines = m_work.store.lines();
    const linefields::Typed typed = linefields::typed(
        lines.lineAt(cell.row()), cell.column(), text, m_work.store.planning(), lines.locale(), known);
    const auto refuse = [this, editor = QPointer(editor)](const QString& fault) {
        CellEditor* const alive = editor.data();
        if (alive && !alive->isLeft())
            return alive->complain(fault);
        m_work.messages.refuse(fault);
        if (alive)
            alive->close();
    };
    if (!typed.fault.isEmpty())
        return refuse(typed.fault);
    if (linefields::isSame(typed.change, lines.factsAt(cell.row()))
        || (typed.change.note && *typed.change.note == known))
        return editor->close();
    editor->setReadOnly(true);
    m_work.dispatcher.send(
        typed.change, {},
        [editor = QPointer(editor)](const Outcome&) {
            if (CellEditor* const alive = editor.data())
                alive->close();
        },
        [refuse](const Failure& failure) { refuse(failure.text()); });
}

void LineEditing::pickBatch(const QModelIndex& cell, const QString& typed)
{
    auto* const picker = new BatchPicker(m_work, m_work.store.lines().lineAt(cell.row()));
    picker->openAt(m_lines, cell, typed);
}

void LineEditing::fillDown()
{
    const QList<LineId> lines = m_work.selection.lines();
    const int column = m_lines.currentIndex().column();
    if (!whyNotFilled().isEmpty() || lines.size() < 2)
        return;
    const auto first = m_work.store.lines().facts(lines.front());
    if (column == LineColumn::Batch)
        return fillBatch(lines);
    if (column == LineColumn::Note)
        return fillNote(lines);
    if (!first)
        return;
    ChangeOrderLine change { lines.front() };
    if (column == LineColumn::Due)
        change.due = std::optional(first->due);
    else
        change.priority = std::optional(first->priority);
    fillWith(change, lines);
}

/// Brings the others to where the first one is, as a drop there would.
void LineEditing::fillBatch(const QList<LineId>& lines)
{
    const auto first = m_work.store.lines().facts(lines.front());
    if (!first || first->batches.size() != 1) {
        m_work.messages.refuse(tr("%1 is not on one batch alone, so there is none to fill down.", "line")
                                   .arg(wording::line(lines.front())));
        return;
    }
    std::vector<LineId> others = asVector(lines.mid(1));
    const auto isOther = [&](const LineId& line) { return line.sku != first->id.sku; };
    if (const auto other = std::ranges::find_if(others, isOther); other != others.end()) {
        m_work.messages.refuse(tr("%1 is of another product than %2: no batch serves both.", "line, line")
                                   .arg(wording::line(*other), wording::line(lines.front())));
        return;
    }
    m_work.mover.hold(std::move(others));
    const QRect cell = m_lines.visualRect(m_lines.currentIndex());
    m_work.guide.bring({ first->id.sku, first->batches.front() },
        m_work.window->mapFromGlobal(m_lines.viewport()->mapToGlobal(cell.bottomLeft())));
}

/// Note, follow-up and flag, as the store has them: the table tells notes only as far as it has room.
void LineEditing::fillNote(const QList<LineId>& lines)
{
    m_work.session.ask(
        this, [ids = asVector(lines)](ReadModel& store) { return linenotes::read(store, ids); },
        [this, first = lines.front()](const std::vector<OrderLine>& read) {
            const auto source = std::ranges::find(read, first, &OrderLine::id);
            if (source == read.end())
                return;
            const LineDetails& wanted = *source->details;
            std::vector<Command> commands;
            for (const OrderLine& line : read) {
                ChangeOrderLine change { line.id };
                change.note = wanted.note;
                change.flag = wanted.flag;
                if (line.details->note != wanted.note || line.details->flag != wanted.flag)
                    commands.emplace_back(std::move(change));
            }
            sendAll(std::move(commands));
        });
}

void LineEditing::fillWith(const ChangeOrderLine& change, const QList<LineId>& lines)
{
    std::vector<Command> commands;
    for (const LineId& line : lines) {
        const auto facts = m_work.store.lines().facts(line);
        if (!facts || linefields::isSame(change, *facts))
            continue;
        ChangeOrderLine each = change;
        each.line = line;
        commands.emplace_back(std::move(each));
    }
    sendAll(std::move(commands));
}

/// One step with one undo. A draft keeps its steps apart: there each can be taken back by itself.
void LineEditing::sendAll(std::vector<Command> commands)
{
    if (commands.empty()) {
        m_work.messages.tell(tr("All of them have that already. Nothing has changed."));
        return;
    }
    if (commands.size() == 1 || m_work.dispatcher.desk().isOpen()) {
        for (const Command& command : commands)
            m_work.dispatcher.send(command);
        return;
    }
    auto steps = std::make_shared<std::vector<DraftStep>>();
    for (Command& command : commands)
        steps->push_back({ std::move(command) });
    m_work.dispatcher.send(ApplyDraft { std::move(steps) });
}

/// A digit begins to type over a date or priority, a letter or digit to look for a batch.
bool LineEditing::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_lines || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const QString text = key.text();
    const QModelIndex cell = m_lines.currentIndex();
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!cell.isValid() || !isPlain || text.size() != 1)
        return QObject::eventFilter(watched, event);
    const bool begins = cell.column() == LineColumn::Batch
        ? text[0].isLetterOrNumber()
        : linefields::isTyped(cell.column()) && text[0].isDigit() && cell.column() != LineColumn::Note;
    return begins && edit(cell, text);
}

} // namespace allocation
