#include "ui/inspector/selectabletext.h"

#include <cmath>
#include <QEvent>
#include <QTextDocument>
#include <QWheelEvent>

namespace allocation {

namespace {

constexpr auto wrapping = QTextOption::WrapAtWordBoundaryOrAnywhere;

QString nameOf(SelectableText::Look look)
{
    switch (look) {
    case SelectableText::Look::Muted:
        return QStringLiteral("mutedText");
    case SelectableText::Look::Strong:
        return QStringLiteral("strongText");
    case SelectableText::Look::Plain:
        break;
    }
    return QStringLiteral("plainText");
}

} // namespace

SelectableText::SelectableText(const char* name, Look look, QWidget* parent)
    : QTextEdit(parent)
{
    setObjectName(QLatin1StringView(name));
    setProperty("look", nameOf(look));
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameStyle(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(wrapping);
    setTabChangesFocus(true);
    setAcceptDrops(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void SelectableText::say(const QString& text)
{
    setVisible(!text.isEmpty());
    if (text == toPlainText())
        return;
    setPlainText(text);
    setAccessibleName(text);
    updateGeometry();
}

int SelectableText::heightForWidth(int width) const
{
    QTextDocument copy;
    copy.setDocumentMargin(0);
    copy.setDefaultFont(font());
    copy.setDefaultTextOption(document()->defaultTextOption());
    copy.setPlainText(toPlainText());
    copy.setTextWidth(std::max(width, 1));
    return static_cast<int>(std::ceil(copy.size().height()));
}

QSize SelectableText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return { width, heightForWidth(width) };
}

QSize SelectableText::minimumSizeHint() const
{
    return { 0, fontMetrics().height() };
}

void SelectableText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

/// It has nothing to scroll; what it stands in may.
void SelectableText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace allocation
