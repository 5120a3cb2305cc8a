#include "ui/impact/impactpreview.h"

#include "domain/harm.h"
#include "ui/impact/impactdialog.h"
#include "ui/models/storeview.h"
#include "ui/panels/messagebar.h"
#include "ui/ports.h"

#include <algorithm>
#include <QMainWindow>
#include <QPointer>

namespace allocation {

namespace {

bool concerns(const Changes& changes, const Impact& impact)
{
    return changes.everything || std::ranges::any_of(changes.skus, [&](const Sku& sku) {
        return std::ranges::any_of(impact.lines, [&](const LineImpact& line) { return line.id().sku == sku; })
            || std::ranges::any_of(impact.batches,
                [&](const BatchImpact& batch) { return (batch.after ? batch.after : batch.before)->sku == sku; });
    });
}

} // namespace

ImpactPreview::ImpactPreview(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
{
    work.dispatcher.setPreview([this](const Command& command, const Sending& sending, const Dispatcher::Done& done,
                                   const Dispatcher::Failed& failed) { offer(command, sending, done, failed); });
}

void ImpactPreview::offer(
    const Command& command, const Sending& sending, const Dispatcher::Done& done, const Dispatcher::Failed& failed)
{
    auto plan = std::make_unique<ImpactPlan>(
        ImpactPlan::Needs { m_work.session, m_work.ports.scratch, m_work.store.planning() }, command);
    ImpactPlan* const asked = plan.get();
    asked->setParent(this); // until it is known whether there is something to look at
    std::ignore = plan.release();
    const Offer offer { sending, done, failed };
    const auto sendAsItIs = [this, asked, offer](const Sending& with) {
        asked->deleteLater();
        m_work.dispatcher.send(asked->change(), with, offer.done, offer.failed);
    };
    // Why it is not possible is said better by who would have done it.
    connect(asked, &ImpactPlan::failed, this, [sendAsItIs, offer] { sendAsItIs(offer.sending); });
    connect(asked, &ImpactPlan::updated, this, [this, asked, offer, sendAsItIs] {
        const Rehomed& result = asked->result();
        if (nothingFollows(result.alone)) {
            Sending with = offer.sending;
            with.shown = outlookOf(result.alone);
            sendAsItIs(with);
            return;
        }
        disconnect(asked, nullptr, this, nullptr);
        asked->setParent(nullptr);
        show(std::unique_ptr<ImpactPlan>(asked), offer);
    });
    asked->read();
}

void ImpactPreview::show(std::unique_ptr<ImpactPlan> plan, const Offer& offer)
{
    auto* const dialog = new ImpactDialog(std::move(plan), m_work.appearance, m_work.window);
    connect(dialog, &ImpactDialog::applyWanted, this, [this, dialog, offer] { apply(*dialog, offer); });
    connect(dialog, &QDialog::rejected, this, [offer] {
        if (offer.failed)
            offer.failed(Dispatcher::cancelled());
    });
    connect(&m_work.store, &StoreView::updated, dialog, [dialog](const Changes& changes) {
        if (concerns(changes, dialog->plan().result().whole))
            dialog->plan().read();
    });
    dialog->open();
}

void ImpactPreview::apply(ImpactDialog& shown, const Offer& offer)
{
    const QPointer<ImpactDialog> dialog(&shown);
    const ImpactPlan& plan = shown.plan();
    Sending with = offer.sending;
    with.shown.clear(); // each step has its own
    Command command = plan.change();
    if (!plan.moves().empty())
        command = plan.result().command;
    else
        with.shown = outlookOf(plan.result().alone);
    m_work.dispatcher.send(
        command, with,
        [this, dialog, done = offer.done](const Outcome& outcome) {
            if (ImpactDialog* const alive = dialog.data())
                alive->accept();
            if (done)
                done(outcome);
        },
        [dialog](const Failure& failure) {
            if (ImpactDialog* const alive = dialog.data())
                alive->refused(failure);
        });
}

} // namespace allocation
