#include "ui/lists/tokenbar.h"

#include "ui/models/formats.h"

#include <QStyle>
#include <QToolButton>

namespace allocation {

namespace {

constexpr int margin = 10;
constexpr int gap = 4;
constexpr int widestToken = 320;

} // namespace

TokenBar::TokenBar(QWidget* parent)
    : QFrame(parent)
    , m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("tokenBar"));
    setAccessibleName(tr("Column filters"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->setObjectName(QStringLiteral("clearFiltersButton"));
    m_clear->setProperty("look", QStringLiteral("link"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setToolTip(tr("Show what all columns hold again"));
    connect(m_clear, &QToolButton::clicked, this, &TokenBar::allRemoved);
    hide();
}

void TokenBar::setTokens(const QList<Token>& tokens)
{
    for (QToolButton* const button : m_buttons) {
        button->setObjectName(QString()); // its name is free at once
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const auto& [name, text] : tokens) {
        auto* const token = new QToolButton(this);
        token->setObjectName(QStringLiteral("filterToken_") + name);
        token->setProperty("look", QStringLiteral("chip"));
        const QString shown = token->fontMetrics().elidedText(text.simplified(), Qt::ElideMiddle, widestToken);
        token->setText(QString(shown).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  \u2715"));
        token->setToolTip(formats::plainTip(tr("%1: click to take the filter away").arg(text)));
        token->setAccessibleName(tr("No longer narrow to %1").arg(text));
        token->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(token, &QToolButton::clicked, this, [this, column = name] { Q_EMIT removed(column); });
        connect(token, &QWidget::customContextMenuRequested, this, [this, column = name] { Q_EMIT opened(column); });
        token->show();
        m_buttons << token;
    }
    setVisible(!tokens.isEmpty());
    updateGeometry();
    arrange(width(), true);
}

int TokenBar::arrange(int width, bool move) const
{
    int x = margin;
    int y = gap;
    int rowHeight = 0;
    const auto put = [&](QToolButton* button) {
        const QSize size = button->sizeHint();
        if (x > margin && x + size.width() > width - margin) {
            x = margin;
            y += rowHeight + gap;
        }
        if (move)
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), { { x, y }, size }));
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    };
    for (QToolButton* const button : m_buttons)
        put(button);
    put(m_clear);
    return y + rowHeight + gap;
}

int TokenBar::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize TokenBar::sizeHint() const
{
    return { 100, heightForWidth(std::max(width(), 300)) };
}

QSize TokenBar::minimumSizeHint() const
{
    return { 60, heightForWidth(std::max(width(), 300)) };
}

void TokenBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange(width(), true);
    updateGeometry();
}

} // namespace allocation
