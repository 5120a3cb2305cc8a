#include "ui/contextmenus.h"

#include "ui/actions.h"
#include "ui/dragguide.h"

#include <QMenu>

namespace allocation {

ContextMenus::ContextMenus(const Needs& needs, QWidget* window)
    : QObject(window)
    , m_needs(needs)
    , m_window(window)
{
}

QMenu* ContextMenus::newMenu(const char* name) const
{
    auto* const menu = new QMenu(m_window);
    menu->setObjectName(QLatin1StringView(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

void ContextMenus::showForLines(const QPoint& global) const
{
    if (m_needs.guide.chosen().parts.empty())
        return;
    const Actions& actions = m_needs.actions;
    QMenu* const menu = newMenu("linesMenu");
    menu->addAction(actions.moveTo);
    const QAction& deallocating = *actions.deallocate;
    QAction* const deallocate = menu->addAction(
        deallocating.icon(), deallocating.isEnabled() ? deallocating.toolTip() : tr("Deallocate"));
    deallocate->setEnabled(deallocating.isEnabled());
    deallocate->setToolTip(deallocating.toolTip());
    connect(deallocate, &QAction::triggered, actions.deallocate, &QAction::trigger);
    menu->addSeparator();
    menu->addAction(actions.pin);
    menu->addAction(actions.unpin);
    menu->addSeparator();
    menu->addAction(actions.cut);
    menu->addSeparator();
    menu->addActions(actions.offered("linesMenu"));
    menu->popup(global);
}

void ContextMenus::showForBatch(const Mover::Target& target, const QPoint& global) const
{
    QMenu* const menu = newMenu("batchesMenu");
    if (!m_needs.guide.holdsCut())
        addMoveHere(menu, target, global);
    menu->addAction(m_needs.actions.paste);
    menu->addSeparator();
    menu->addAction(m_needs.actions.holdBatch);
    menu->addActions(m_needs.actions.offered("batchesMenu"));
    menu->popup(global);
}

void ContextMenus::addMoveHere(QMenu* menu, const Mover::Target& target, const QPoint& global) const
{
    const DropTarget::Hand hand = m_needs.guide.chosen();
    QAction* const action = menu->addAction(m_needs.actions.moveTo->icon(), tr("Move here"));
    action->setObjectName(QStringLiteral("moveHereAction"));
    action->setEnabled(false);
    if (hand.parts.empty()) {
        action->setToolTip(m_needs.actions.moveTo->toolTip());
        return;
    }
    const QString text = tr("Move %1 here").arg(wording::linesAndUnits(hand.parts.size(), hand.units));
    const Verdict verdict = m_needs.mover.verdictOn(target);
    const QString tip = m_needs.mover.tipOn(target);
    // Of very many lines, and before the product is read, nothing is known; the drop says then what is possible.
    const bool unknown = m_needs.mover.held().empty() || (tip.isEmpty() && verdict.kind == Verdict::Kind::Unknown);
    action->setText(unknown ? text : tr("%1: %2", "what, verdict").arg(text, wording::verdict(verdict)));
    action->setEnabled(unknown || verdict.kind == Verdict::Kind::Fits || verdict.kind == Verdict::Kind::FitsPart);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, [this, target, parts = hand.parts, global] {
        m_needs.mover.holdParts(parts);
        m_needs.guide.bring(target, m_window->mapFromGlobal(global));
    });
}

} // namespace allocation
