#include "ui/inspector/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr int side = 12;
constexpr int wideSide = 4; ///< with the 8 of a row, texts stand below each other

} // namespace

Section::Section(const QString& heading, QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(heading, this))
    , m_layout(new QVBoxLayout(this))
{
    setProperty("look", QStringLiteral("section"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setProperty("look", QStringLiteral("strong"));
    m_heading->setContentsMargins(side, 0, side, 0);
    m_heading->setWordWrap(true);
    m_heading->setVisible(!heading.isEmpty());
    m_layout->setContentsMargins(0, 12, 0, 12);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_heading);
}

void Section::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void Section::add(QWidget* widget)
{
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(side, 0, side, 0);
    row->addWidget(widget);
    m_layout->addLayout(row);
}

void Section::addWide(QWidget* widget)
{
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(wideSide, 0, wideSide, 0);
    row->addWidget(widget);
    m_layout->addLayout(row);
}

} // namespace allocation
