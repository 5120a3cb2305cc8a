#include "ui/panels/statusfigures.h"

#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/elidedlabel.h"

#include <QFontMetrics>
#include <QLabel>
#include <QStatusBar>
#include <QStyle>

namespace allocation {

namespace {

/// "Lines 91.2 %" with the number in bold; what is said aloud is the same without markup.
void setFigure(QLabel* label, const QString& pattern, const QString& number)
{
    label->setText(pattern.arg(QStringLiteral("<b>%1</b>").arg(number)));
    label->setAccessibleName(pattern.arg(number));
}

void setTone(QLabel* label, const QString& tone)
{
    if (label->property("tone").toString() == tone)
        return;
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

StatusFigures::StatusFigures(QStatusBar* bar, const StoreView& store, const Appearance& appearance)
    : QObject(bar)
    , m_bar(bar)
    , m_store(store)
    , m_appearance(appearance)
{
    bar->setObjectName(QStringLiteral("statusBar"));
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(6, 2, 8, 2);
    m_lines = addLabel("statusLines", tr("Order lines with nothing left to allocate, of all"));
    m_orders = addLabel("statusOrders", tr("Orders all of whose lines have nothing left to allocate, of all"));
    m_units = addLabel("statusUnits", tr("Units allocated, of all that were ordered"));
    m_onTime = addLabel("statusOnTime", tr("Order lines that are wholly allocated and not late, of all"));
    m_lateSign = addLabel("statusLateSign", {});
    m_late = addLabel("statusLate", tr("Order lines that are ready after their due date"));
    m_shortSign = addLabel("statusShortSign", {});
    m_short = addLabel("statusShort", tr("Units that are open and that nothing available can cover"));
    m_selection = addLabel("statusSelection", tr("What is selected"), true);
    m_who = addLabel("statusWho", tr("Changes are made in this name"), true);
    m_database = addLabel("statusDatabase", tr("The database"), true);
    m_busy = addLabel("busyLabel", tr("Whether something is still being done"), true);
    m_busy->setMinimumWidth(QFontMetrics(m_busy->font()).horizontalAdvance(tr("working…")) + 12);
    connect(&store, &StoreView::figuresChanged, this, &StatusFigures::updateFigures);
    connect(&appearance, &Appearance::changed, this, &StatusFigures::updateFigures);
    setIdle(true);
    updateFigures();
}

QLabel* StatusFigures::addLabel(const char* name, const QString& tip, bool permanent)
{
    auto* const label = permanent ? new ElidedLabel(m_bar) : new QLabel(m_bar);
    label->setObjectName(QLatin1StringView(name));
    label->setToolTip(tip);
    label->setContentsMargins(5, 0, 5, 0);
    if (permanent) {
        label->setProperty("look", QStringLiteral("muted"));
        m_bar->addPermanentWidget(label);
    } else {
        label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // never cut; the others give way
        m_bar->addWidget(label);
    }
    return label;
}

void StatusFigures::updateFigures()
{
    const Figures& figures = m_store.figures();
    const QLocale locale;
    setFigure(m_lines, tr("Lines %1"), formats::rate(figures.lineFill, locale));
    setFigure(m_orders, tr("Orders %1"), formats::rate(figures.orderFill, locale));
    setFigure(m_units, tr("Units %1"), formats::rate(figures.unitFill, locale));
    setFigure(m_onTime, tr("On time %1"), formats::rate(figures.onTime, locale));
    setFigure(m_late, tr("%1 late"), locale.toString(figures.lateLines));
    setFigure(m_short, tr("%1 units short"), locale.toString(figures.shortUnits));
    setTone(m_late, figures.lateLines > 0 ? QStringLiteral("late") : QString());
    setTone(m_short, figures.shortUnits > 0 ? QStringLiteral("short") : QString());
    const Theme& theme = m_appearance.theme();
    const int size = QFontMetrics(m_late->font()).ascent() + 2;
    const qreal ratio = m_bar->devicePixelRatioF();
    const QColor late = figures.lateLines > 0 ? theme.late.ink : theme.muted;
    const QColor shortage = figures.shortUnits > 0 ? theme.shortage.ink : theme.muted;
    m_lateSign->setPixmap(icons::pixmap(QStringLiteral("clock"), late, size, ratio));
    m_shortSign->setPixmap(icons::pixmap(QStringLiteral("short"), shortage, size, ratio));
    m_lateSign->setContentsMargins(5, 0, 0, 0);
    m_shortSign->setContentsMargins(5, 0, 0, 0);
    m_late->setContentsMargins(0, 0, 5, 0);
    m_short->setContentsMargins(0, 0, 5, 0);
}

void StatusFigures::setSelection(const QString& text)
{
    m_selection->setText(text);
}

void StatusFigures::setPlace(const QString& who, const QString& database)
{
    m_who->setText(who);
    m_database->setText(database);
}

void StatusFigures::setIdle(bool idle)
{
    m_busy->setText(idle ? tr("idle") : tr("working…"));
}

} // namespace allocation
