#include "ui/history/historyprogress.h"

#include <cstdlib>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace allocation {

HistoryProgress::HistoryProgress(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("historyProgressText"));
    m_bar->setObjectName(QStringLiteral("historyProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_stop->setObjectName(QStringLiteral("historyStopButton"));
    m_stop->setProperty("look", QStringLiteral("link"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop here; no further step is undone or redone"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, &HistoryProgress::stopWanted);
    hide();
}

void HistoryProgress::show(int done, int goal)
{
    if (m_from < 0)
        m_from = done;
    const int total = std::abs(goal - m_from);
    const int gone = std::abs(done - m_from);
    m_bar->setRange(0, total);
    m_bar->setValue(gone);
    m_text->setText(goal < m_from ? tr("Undone: %1 of %2", "steps").arg(gone).arg(total)
                                  : tr("Redone: %1 of %2", "steps").arg(gone).arg(total));
    QWidget::show();
}

void HistoryProgress::finish()
{
    m_from = -1;
    hide();
}

} // namespace allocation
