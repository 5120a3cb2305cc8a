#include "ui/panels/emptystate.h"

#include "ui/appearance.h"
#include "ui/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

EmptyState::EmptyState(const QString& name, const Appearance& appearance, QString picture, QWidget* over)
    : QWidget(over)
    , m_appearance(appearance)
    , m_pictureName(std::move(picture))
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(name);
    m_button->setObjectName(name + QStringLiteral("Button"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("look", QStringLiteral("heading"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("look", QStringLiteral("muted"));
    for (QLabel* const label : { m_picture, m_title, m_hint }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_picture);
    }
    m_button->setProperty("look", QStringLiteral("primary"));
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(6);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    connect(&appearance, &Appearance::changed, this, &EmptyState::paintPicture);
    paintPicture();
    over->installEventFilter(this);
    hide();
}

void EmptyState::present(const Text& text)
{
    m_title->setText(text.title);
    m_hint->setText(text.hint);
    m_hint->setVisible(!text.hint.isEmpty());
    m_button->setText(text.button);
    m_button->setVisible(!text.button.isEmpty());
    fit();
    show();
    raise();
}

bool EmptyState::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::fit()
{
    const QRect room = parentWidget()->rect();
    // The words and the button count for more than the picture.
    m_picture->show();
    m_picture->setVisible(layout()->totalHeightForWidth(room.width()) <= room.height());
    setGeometry(room);
}

void EmptyState::paintPicture()
{
    m_picture->setPixmap(icons::pixmap(m_pictureName, m_appearance.theme().muted, 64, devicePixelRatioF()));
}

} // namespace allocation
