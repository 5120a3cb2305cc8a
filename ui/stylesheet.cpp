#include "ui/palette.h"

namespace allocation {

namespace {

/// Names in {braces} are colours of the theme.
constexpr auto sheet = uR"(
QMainWindow, QDialog { background: {surface}; }
QMainWindow::separator { background: {line}; width: 1px; height: 1px; }
QMenuBar { background: {surface}; border-bottom: 1px solid {line}; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: {sunken}; }
QMenu { background: {surface}; border: 1px solid {line}; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: {selection}; }
QMenu::item:disabled { color: {faint}; background: transparent; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 6px; }
QToolBar { background: {surface}; border: none; border-bottom: 1px solid {line}; padding: 5px 8px; spacing: 6px; }
QToolBar::separator { background: transparent; width: 8px; }
QToolTip { background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }

QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 5px 9px; background: transparent; }
QToolButton:hover { background: {sunken}; }
QToolButton:pressed, QToolButton:checked { background: {selection}; }
QToolButton:focus { border-color: {accent}; }
QToolButton:disabled { color: {faint}; }
QToolButton[look="outlined"] { border-color: {inputBorder}; }
QToolButton[look="primary"], QPushButton[look="primary"] {
    background: {accent}; color: {onAccent}; border-color: {accent}; }
QToolButton[look="primary"]:hover, QPushButton[look="primary"]:hover { background: {accentHover}; }
QToolButton[look="primary"]:disabled, QPushButton[look="primary"]:disabled {
    background: {sunken}; color: {faint}; border-color: {sunken}; }
QToolButton[look="segment"] { background: {sunken}; padding: 5px 13px; }
QToolButton[look="segment"]:checked { background: {surface}; border-color: {line}; font-weight: 600; }
QToolButton[look="chip"] { background: {sunken}; border-radius: 10px; padding: 2px 9px; }
QToolButton[look="chip"]:checked { background: {selection}; color: {text}; border-color: {accent}; }
QToolButton[look="token"] { color: {muted}; padding: 2px 6px; }
QToolButton[look="token"]:hover { color: {text}; }
QToolButton[look="funnel"] { padding: 1px; border-radius: 4px; background: {surface}; }
QToolButton[look="funnel"]:hover { background: {sunken}; }
QToolButton[look="link"], QPushButton[look="link"] { color: {accent}; padding: 2px 6px; border-color: transparent; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: 9px; }

QPushButton { border: 1px solid {inputBorder}; border-radius: 5px; padding: 5px 14px; background: {surface}; }
QPushButton:hover { background: {sunken}; }
QPushButton:focus { border: 2px solid {accent}; padding: 4px 13px; }
QPushButton[look="primary"]:focus { border: 2px solid {text}; }
QPushButton:disabled { color: {faint}; border-color: {line}; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QLineEdit {
    border: 1px solid {inputBorder}; border-radius: 5px; padding: 4px 8px; background: {surface};
    selection-background-color: {accent}; selection-color: {onAccent}; }
QLineEdit:focus { border: 2px solid {accent}; padding: 3px 7px; }

QTableView, QListView { border: none; background: {surface}; outline: none; }
QListView[look="lane"] { border: none; background: transparent; outline: none; }
QListView[look="lane"] QScrollBar:vertical { background: {sunken}; width: 10px; }
QHeaderView { background: {surface}; border: none; }
QHeaderView::section {
    background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line}; padding: 5px 10px; }
QHeaderView::section:hover { color: {text}; }
QDockWidget { titlebar-close-icon: none; }
QTabBar::tab { padding: 5px 12px; border: none; border-bottom: 2px solid transparent; color: {muted}; }
QTabBar::tab:selected { color: {text}; border-bottom-color: {accent}; }

QScrollBar:vertical { background: {surface}; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: {surface}; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: {line}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: {inputBorder}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QProgressBar { border: none; border-radius: 4px; background: {sunken}; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { border-radius: 4px; background: {accent}; }
QStatusBar { background: {surface}; border-top: 1px solid {line}; }
QStatusBar::item { border: none; }

QFrame#paneHeader { background: {surface}; border: none; border-bottom: 1px solid {line}; }
QFrame#tokenBar { background: {surface}; border: none; border-bottom: 1px solid {line}; }
QFrame#paneHeader QLabel[look="title"] { font-weight: 600; }
QLabel[look="muted"] { color: {muted}; }
QLabel[look="strong"] { font-weight: 600; }
QTextEdit[look="plainText"], QTextEdit[look="mutedText"], QTextEdit[look="strongText"] {
    border: none; background: transparent; padding: 0; }
QTextEdit[look="mutedText"] { color: {muted}; }
QTextEdit[look="strongText"] { font-weight: 600; }
QListView[look="facts"] { border: none; background: {surface}; outline: none; }
QFrame[look="section"] { border: none; border-bottom: 1px solid {line}; }
QScrollArea[look="pane"], QScrollArea[look="pane"] > QWidget > QWidget { border: none; background: {surface}; }
QLabel[look="heading"] { font-weight: 600; font-size: 115%; }
QLabel[tone="late"] { color: {lateInk}; }
QLabel[tone="short"] { color: {shortInk}; }
QFrame#messageBar { border: none; border-bottom: 1px solid {line}; background: {canvas}; }
QFrame#messageBar[tone="short"] { background: {shortGround}; }
QFrame#messageBar[tone="short"] QLabel { color: {shortInk}; }
QFrame#messageBar[tone="good"] { background: {goodGround}; }
QFrame#messageBar[tone="good"] QLabel { color: {goodInk}; }
QToolBar#draftBar { padding: 0; border: none; spacing: 0; }
QFrame#draftStrip { border: none; background: {surface}; }
QFrame#draftStrip[open="true"] { background: {selection}; }
QFrame#draftStrip QLabel[tone="draft"] { color: {accent}; font-weight: 600; }
QFrame#draftStrip QLabel[tone="short"] { color: {shortInk}; font-weight: 600; }
QFrame#draftStrip QPushButton { padding: 3px 12px; }
QFrame#draftStrip QPushButton:focus { padding: 2px 11px; }
QFrame#dropTip, QFrame#choicePopover, QFrame#commandPalette, QFrame#filterPopup {
    background: {surface}; border: 1px solid {accent}; border-radius: 6px; }
)";

} // namespace

QString styleSheetOf(const Theme& theme)
{
    QColor faint = theme.muted;
    faint.setAlphaF(0.6F);
    const QColor hover = theme.dark ? theme.accent.lighter(108) : theme.accent.darker(112);
    QString result = QString::fromUtf16(sheet);
    const auto set = [&result](QLatin1StringView name, const QColor& color) {
        result.replace(QLatin1Char('{') + name + QLatin1Char('}'), color.name(QColor::HexArgb));
    };
    using namespace Qt::StringLiterals;
    set("text"_L1, theme.text);
    set("muted"_L1, theme.muted);
    set("faint"_L1, faint);
    set("surface"_L1, theme.surface);
    set("canvas"_L1, theme.canvas);
    set("sunken"_L1, theme.sunken);
    set("line"_L1, theme.line);
    set("inputBorder"_L1, theme.inputBorder);
    set("accent"_L1, theme.accent);
    set("accentHover"_L1, hover);
    set("selection"_L1, theme.selection);
    set("onAccent"_L1, theme.onAccent);
    set("lateInk"_L1, theme.late.ink);
    set("shortInk"_L1, theme.shortage.ink);
    set("shortGround"_L1, theme.shortage.ground);
    set("goodInk"_L1, theme.good.ink);
    set("goodGround"_L1, theme.good.ground);
    return result;
}

} // namespace allocation
