#include "ui/panels/runprogress.h"

#include "bridge/session.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace allocation {

RunProgress::RunProgress(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    m_cancel->setObjectName(QStringLiteral("runCancelButton"));
    m_cancel->setProperty("look", QStringLiteral("link"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop; what has been placed so far stays"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_session.cancelRun();
    });
    connect(&session, &Session::progress, m_bar, [this](qsizetype done, qsizetype total) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
    });
    hide();
}

void RunProgress::start()
{
    m_bar->setRange(0, 0); // not known yet
    m_cancel->setEnabled(true);
    show();
}

void RunProgress::stop()
{
    hide();
}

} // namespace allocation
