#include "ui/impact/harmnote.h"

#include "ui/dialogs/parts.h"
#include "ui/impact/changetexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace allocation {

HarmNote::HarmNote(QWidget* parent)
    : QWidget(parent)
    , m_text(parts::hint({}, this))
{
    setObjectName(QStringLiteral("harmNote"));
    m_text->setObjectName(QStringLiteral("harmText"));
    parts::setTone(*m_text, "late");
    auto* const look = parts::plainButton("harmLookButton", tr("Loo&k…"), this);
    look->setToolTip(tr("Shows these lines, the worst first; nothing changes yet"));
    connect(look, &QPushButton::clicked, this, &HarmNote::lookWanted);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(look);
    hide();
}

void HarmNote::present(const Impact& impact)
{
    const QString text = changetexts::harm(impact);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace allocation
