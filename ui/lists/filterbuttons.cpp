#include "ui/lists/filterbuttons.h"

#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/lists/filterwords.h"
#include "ui/models/formats.h"
#include "ui/models/linesmodel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QToolButton>

namespace allocation {

namespace {

constexpr int side = 20;
constexpr int sortArrow = 16; ///< room for it at the end of the section that is sorted

} // namespace

FilterButtons::FilterButtons(
    QHeaderView& header, const LinesModel& lines, const Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_header(header)
    , m_lines(lines)
    , m_appearance(appearance)
{
    header.viewport()->setMouseTracking(true);
    header.viewport()->installEventFilter(this);
    connect(&header, &QHeaderView::sectionResized, this, &FilterButtons::update);
    connect(&header, &QHeaderView::sectionMoved, this, &FilterButtons::update);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &FilterButtons::update);
    connect(&appearance, &Appearance::changed, this, &FilterButtons::update);
}

QToolButton* FilterButtons::buttonOf(int column)
{
    QToolButton*& button = m_buttons[column];
    if (!button) {
        button = new QToolButton(m_header.viewport());
        button->setObjectName(QStringLiteral("filterButton_") + m_lines.idOfColumn(column));
        button->setProperty("look", QStringLiteral("funnel"));
        button->setCursor(Qt::ArrowCursor);
        button->setFocusPolicy(Qt::NoFocus); // Ctrl+Shift+L is the way by keyboard
        connect(button, &QToolButton::clicked, this,
            [this, column, button] { Q_EMIT clicked(column, button->mapToGlobal(QPoint(0, button->height()))); });
    }
    return button;
}

void FilterButtons::place(int column, QToolButton* button) const
{
    const QVariant alignment = m_lines.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool atEnd = !(Qt::Alignment(alignment.toInt()) & Qt::AlignRight);
    const int left = m_header.sectionViewportPosition(column);
    const int width = m_header.sectionSize(column);
    const int arrow = m_header.isSortIndicatorShown() && m_header.sortIndicatorSection() == column ? sortArrow : 2;
    const bool onTheRight = atEnd != m_header.isRightToLeft();
    const int x = onTheRight ? left + width - side - (atEnd ? arrow : 2) : left + (atEnd ? arrow : 2);
    button->setGeometry(x, (m_header.height() - side) / 2, side, side);
    button->raise();
}

void FilterButtons::update()
{
    const auto& filters = m_lines.columnFilters();
    for (const auto& [column, filter] : filters)
        buttonOf(column);
    if (m_hovered >= 0)
        buttonOf(m_hovered);
    const Theme& theme = m_appearance.theme();
    for (const auto& [column, button] : m_buttons) {
        const auto filter = filters.find(column);
        const bool narrows = filter != filters.end();
        const bool shown = (narrows || column == m_hovered) && !m_header.isSectionHidden(column)
            && m_header.sectionSize(column) >= side + 4;
        button->setVisible(shown);
        if (!shown)
            continue;
        const QString header = m_lines.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        button->setIcon(icons::icon(QStringLiteral("filter"), narrows ? theme.accent : theme.muted, theme));
        button->setToolTip(formats::plainTip(
            narrows ? filterwords::sentence(m_lines, column, filter->second) : tr("Filter by %1").arg(header)));
        button->setAccessibleName(tr("Filter by %1").arg(header));
        place(column, button);
    }
}

bool FilterButtons::eventFilter(QObject* watched, QEvent* event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::MouseMove)
        hovered = m_header.logicalIndexAt(static_cast<QMouseEvent*>(event)->position().toPoint());
    else if (event->type() == QEvent::Leave && !m_header.viewport()->underMouse())
        hovered = -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        update();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace allocation
