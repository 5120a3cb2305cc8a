#include "ui/commands/commandpalette.h"

#include "ui/commands/commanddelegate.h"
#include "ui/commands/commandmodel.h"
#include "ui/delegates/painting.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr int shownRows = 12;

/// Keys that walk the list while one types.
bool walks(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(QMainWindow& window, const Appearance& appearance)
    : QFrame(&window)
    , m_window(window)
    , m_model(new CommandModel(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    setFocusProxy(m_edit);
    build(appearance);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::onCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::build(const Appearance& appearance)
{
    m_edit->setObjectName(QStringLiteral("commandEdit"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setPlaceholderText(tr("What would you like to do?"));
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(appearance, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setObjectName(QStringLiteral("commandHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setProperty("look", QStringLiteral("muted"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
}

void CommandPalette::open(const QStringList& recent)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_model->setCommands(commandsOf(m_window), recent);
    m_edit->clear();
    search({});
    place();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

/// In the middle below the menus, where nothing jumps however much is found.
void CommandPalette::place()
{
    const int rows = shownRows * painting::rowHeight(font());
    const int rest = m_edit->sizeHint().height() + 2 * fontMetrics().lineSpacing() + 44;
    const int most = m_window.width() - 16;
    const int width = std::min(fontMetrics().averageCharWidth() * 84, most);
    m_hint->setFixedHeight(2 * fontMetrics().lineSpacing());
    const int top = m_window.menuBar()->height() + 8;
    setGeometry((m_window.width() - width) / 2, top, width, std::min(rows + rest, m_window.height() - top - 8));
}

void CommandPalette::search(const QString& query)
{
    m_model->setQuery(query);
    m_list->setCurrentIndex(m_model->index(0));
    onCurrent();
}

/// Says of the chosen command what it does, or why it cannot be done; for screen readers all of it.
void CommandPalette::onCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_hint->setText(tr("Nothing is called that. Type fewer letters, or a word of what it does."));
        m_hint->setAccessibleName(m_hint->text());
        return;
    }
    m_hint->setText(current.data(CommandModel::TipRole).toString());
    m_hint->setAccessibleName(current.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::run()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_model->command(current.row()).enabled())
        return; // why not is said below the list
    const WindowCommand command = m_model->command(current.row());
    dismiss();
    Q_EMIT used(command.id());
    // After the palette is gone and the focus is back: some actions ask where it is.
    QMetaObject::invokeMethod(command.action, &QAction::trigger, Qt::QueuedConnection);
}

void CommandPalette::dismiss()
{
    qApp->removeEventFilter(this);
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && walks(static_cast<QKeyEvent*>(event)->key())) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* const widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            dismiss();
    }
    if (event->type() == QEvent::Resize && watched == &m_window)
        place();
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::event(QEvent* event)
{
    // Before Escape becomes the window's shortcut.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool CommandPalette::focusNextPrevChild(bool)
{
    return true; // there is nowhere to go
}

void CommandPalette::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace allocation
