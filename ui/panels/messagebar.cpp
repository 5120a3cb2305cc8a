#include "ui/panels/messagebar.h"

#include <chrono>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace allocation {

namespace {

/// Long enough to read two lines.
constexpr std::chrono::seconds shownFor { 8 };

/// To screen readers the bar is an alert: they say what it says as soon as it shows.
QAccessibleInterface* asAlert(const QString& name, QObject* object)
{
    return name == QLatin1String(MessageBar::staticMetaObject.className())
        ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::AlertMessage)
        : nullptr;
}

void announce(QObject* object, QAccessible::Event kind)
{
    QAccessibleEvent event(object, kind);
    QAccessible::updateAccessibility(&event);
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_choices(new QHBoxLayout)
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    QAccessible::installFactory(asAlert);
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("messageCloseButton"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_choices);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::tell(const QString& sentence)
{
    show(sentence, QStringLiteral("good"));
    m_timer->start(shownFor);
}

void MessageBar::refuse(const Failure& failure)
{
    refuse(failure.text());
}

void MessageBar::refuse(const QString& sentence)
{
    m_timer->stop();
    show(sentence, QStringLiteral("short"));
}

QString MessageBar::text() const
{
    return isVisible() ? m_text->text() : QString();
}

void MessageBar::offer(const QString& sentence, const std::vector<Choice>& choices, bool refusal)
{
    m_timer->stop();
    show(sentence, refusal ? QStringLiteral("short") : QStringLiteral("good"));
    for (const Choice& choice : choices) {
        auto* const button = new QToolButton(this);
        button->setObjectName(QLatin1StringView(choice.name));
        button->setProperty("look", QStringLiteral("outlined"));
        button->setText(choice.text);
        m_choices->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, taken = choice.taken] {
            hide();
            if (taken)
                taken();
        });
    }
}

void MessageBar::removeChoices()
{
    while (QLayoutItem* const item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
}

void MessageBar::show(const QString& sentence, const QString& tone)
{
    removeChoices();
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    setAccessibleName(sentence);
    if (property("tone").toString() != tone) {
        setProperty("tone", tone);
        style()->unpolish(this);
        style()->polish(this);
        style()->unpolish(m_text);
        style()->polish(m_text);
    }
    const bool wasVisible = isVisible();
    QFrame::show();
    if (wasVisible) // what follows one another, or is the same again, is said again
        announce(this, QAccessible::ObjectShow);
    announce(this, QAccessible::Alert);
}

} // namespace allocation
