#include "ui/panels/statusfigures.h"

#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/elidedlabel.h"

#include <algorithm>
#include <array>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
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
    bar->setMinimumWidth(1); // the window may be narrower than all this: see fit()
    m_lines = addFigure("statusLines", tr("Order lines with nothing left to allocate, of all"));
    m_orders = addFigure("statusOrders", tr("Orders all of whose lines have nothing left to allocate, of all"));
    m_units = addFigure("statusUnits", tr("Units allocated, of all that were ordered"));
    m_onTime = addFigure("statusOnTime", tr("Order lines that are wholly allocated and not late, of all"));
    m_lateSign = addFigure("statusLateSign", {});
    m_late = addFigure("statusLate", tr("Order lines that are ready after their due date"));
    m_shortSign = addFigure("statusShortSign", {});
    m_short = addFigure("statusShort", tr("Units that are open and that nothing available can cover"));
    m_selection = addPlace("statusSelection", tr("What is selected"));
    m_who = addPlace("statusWho", tr("Changes are made in this name"));
    m_database = addPlace("statusDatabase", tr("The database"));
    m_busy = addPlace("busyLabel", tr("Whether something is still being done"));
    m_busy->setMinimumWidth(QFontMetrics(m_busy->font()).horizontalAdvance(tr("working…")) + 12);
    bar->installEventFilter(this);
    connect(&store, &StoreView::figuresChanged, this, &StatusFigures::updateFigures);
    connect(&appearance, &Appearance::changed, this, &StatusFigures::updateFigures);
    setIdle(true);
    updateFigures();
}

void StatusFigures::prepare(QLabel* label, const char* name, const QString& tip)
{
    label->setObjectName(QLatin1StringView(name));
    label->setToolTip(tip);
    label->setContentsMargins(5, 0, 5, 0);
}

QLabel* StatusFigures::addFigure(const char* name, const QString& tip)
{
    auto* const label = new QLabel(m_bar);
    prepare(label, name, tip);
    label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // never cut
    m_bar->addWidget(label);
    return label;
}

QLabel* StatusFigures::addPlace(const char* name, const QString& tip)
{
    auto* const label = new ElidedLabel(m_bar);
    prepare(label, name, tip);
    label->setProperty("look", QStringLiteral("muted"));
    m_bar->addPermanentWidget(label);
    return label;
}

bool StatusFigures::eventFilter(QObject* watched, QEvent* event)
{
    // A layout request: a label has another text, or the progress of a run has come or gone.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QObject::eventFilter(watched, event);
}

/// Where not everything has room, what matters least goes first, and the selection is elided; the name never is.
void StatusFigures::fit()
{
    m_who->setMinimumWidth(std::min(m_who->sizeHint().width(), m_who->fontMetrics().averageCharWidth() * 30));
    const auto children = m_bar->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const std::array optional { m_database, m_orders, m_units, m_onTime, m_lines };
    const int spacing = std::max(0, m_bar->layout()->spacing());
    const QMargins margins = m_bar->contentsMargins() + m_bar->layout()->contentsMargins();
    int lacking = margins.left() + margins.right() - m_bar->width();
    for (const QWidget* const child : children)
        if (!child->isHidden() || std::ranges::find(optional, child) != optional.end())
            lacking += spacing
                + (child == m_selection ? selectionWidth()
                                        : std::max(child->sizeHint().width(), child->minimumWidth()));
    for (QLabel* const label : optional) {
        label->setVisible(lacking <= 0);
        if (lacking > 0)
            lacking -= label->sizeHint().width() + spacing;
    }
}

/// What the selection needs at least.
int StatusFigures::selectionWidth() const
{
    return std::min(m_selection->sizeHint().width(), m_selection->fontMetrics().averageCharWidth() * 36);
}

void StatusFigures::updateFigures()
{
    const Kpis& figures = m_store.figures();
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
