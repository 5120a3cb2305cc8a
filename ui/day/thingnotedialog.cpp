#include "ui/day/thingnotedialog.h"

#include "domain/overloaded.h"
#include "ui/day/noteedit.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace allocation {

ThingNoteDialog::ThingNoteDialog(const Workspace& work, Thing thing, const Note& note)
    : DayDialog(work, "thingNoteDialog", tr("Note"))
    , m_thing(std::move(thing))
    , m_note(new NoteEdit(work.store.planning().date + 1, this))
{
    const QString name = std::visit([](const auto& id) { return formats::text(id.text()); }, m_thing);
    auto* const title = parts::heading(
        std::holds_alternative<Sku>(m_thing) ? tr("Product %1").arg(name) : tr("Batch %1").arg(name), this);
    title->setObjectName(QStringLiteral("thingNoteTitle"));
    m_note->setValue(note);
    page()->addWidget(title);
    page()->addWidget(m_note);
    addButtons("thingNoteButton", tr("&Write down"));
    connect(m_note, &NoteEdit::changed, this, &ThingNoteDialog::update);
    update();
}

Note ThingNoteDialog::noteOf(const Thing& thing, ReadModel& store)
{
    Note note;
    const auto ofBatch = [&](const BatchRef& ref) {
        if (const auto sku = store.skuOf(ref))
            store.batches({ { *sku }, {} }, [&](const BatchRowView& row) {
                if (row.ref == ref.text())
                    note = row.details->note;
            });
    };
    const auto ofProduct = [&](const Sku& sku) {
        store.products({ { sku }, {} }, [&](const ProductRowView& row) { note = row.details.note; });
    };
    std::visit(Overloaded { ofBatch, ofProduct }, thing);
    return note;
}

void ThingNoteDialog::update()
{
    setObstacle(m_note->isTouched() ? m_note->fault() : tr("Nothing was changed yet"));
}

void ThingNoteDialog::apply()
{
    std::visit(Overloaded {
                   [this](const BatchRef& ref) {
                       send(DescribeBatch { ref, {}, {}, m_note->value() });
                   },
                   [this](const Sku& sku) {
                       DescribeProduct command;
                       command.sku = sku;
                       command.note = m_note->value();
                       send(command);
                   },
               },
        m_thing);
}

} // namespace allocation
