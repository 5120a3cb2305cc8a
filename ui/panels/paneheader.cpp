#include "ui/panels/paneheader.h"

#include "ui/models/formats.h"
#include "ui/models/tablemodel.h"
#include "ui/panels/elidedlabel.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace allocation {

namespace {

constexpr int leastLetters = 16; ///< of a title: lists and tokens have menus and tips for what has no room

} // namespace

PaneHeader::PaneHeader(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_label(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_title(title)
{
    setObjectName(QStringLiteral("paneHeader"));
    m_count->setTextFormat(Qt::PlainText);
    m_label->setText(title);
    m_label->setLeast(leastLetters);
    m_label->setProperty("look", QStringLiteral("title"));
    m_count->setProperty("look", QStringLiteral("muted"));
    m_layout->setContentsMargins(12, 5, 10, 5);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_count);
    m_tokensEnd = m_layout->count();
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PaneHeader::sizeHint() const
{
    return { QFrame::sizeHint().width(), fontMetrics().height() + 21 };
}

QString PaneHeader::shownOf(const TableModel& model)
{
    const QString total = model.locale().toString(model.totalRows());
    return model.rowCount() == model.totalRows() ? total
                                                 : tr("%1 of %2").arg(model.locale().toString(model.rowCount()), total);
}

void PaneHeader::setCount(const QString& count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void PaneHeader::setTitle(const QString& title)
{
    m_title = title;
    m_count->setVisible(!m_count->text().isEmpty()); // no room for nothing
    m_label->setText(title);
    m_label->setToolTip(formats::plainTip(title));
}

QString PaneHeader::title() const
{
    return m_label->text();
}

void PaneHeader::setToken(const QString& objectName, const QString& text)
{
    auto* token = findChild<QToolButton*>(objectName);
    if (!token) {
        token = new QToolButton(this);
        token->setObjectName(objectName);
        token->setProperty("look", QStringLiteral("token"));
        m_layout->insertWidget(m_tokensEnd++, token);
        connect(token, &QToolButton::clicked, this, [this, objectName] { Q_EMIT tokenRemoved(objectName); });
    }
    token->setVisible(!text.isEmpty());
    const QString shown = token->fontMetrics().elidedText(text, Qt::ElideMiddle, 220);
    token->setText(shown + QStringLiteral(" \u2715"));
    token->setToolTip(tr("Show all again"));
    token->setAccessibleName(tr("No longer narrow to %1").arg(text));
}

QToolButton* PaneHeader::addCloseButton(const QString& objectName)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setProperty("look", QStringLiteral("token"));
    button->setText(QStringLiteral("\u2715"));
    button->setToolTip(tr("Close this pane; the View menu brings it back"));
    button->setAccessibleName(tr("Close %1").arg(m_title));
    m_layout->setContentsMargins(12, 5, 4, 5); // the button has its own
    addWidget(button);
    return button;
}

void PaneHeader::addWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}

} // namespace allocation
