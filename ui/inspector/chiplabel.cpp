#include "ui/inspector/chiplabel.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/models/formats.h"

#include <QPainter>

namespace allocation {

ChipLabel::ChipLabel(const Chip& chip, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_chip(chip)
    , m_appearance(appearance)
{
    setAccessibleName(chip.text);
    setToolTip(formats::plainTip(chip.text));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize ChipLabel::sizeHint() const
{
    return { painting::chipWidth(m_chip, font()), painting::chipHeight(font()) };
}

QSize ChipLabel::minimumSizeHint() const
{
    return { 0, sizeHint().height() };
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painting::readAsWritten(painter);
    painting::drawChip(painter, rect(), m_chip, m_appearance.theme(), layoutDirection());
}

} // namespace allocation
