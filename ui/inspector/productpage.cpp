#include "ui/inspector/productpage.h"

#include "bridge/wordingstory.h"
#include "domain/fillrates.h"
#include "ui/inspector/chiplabel.h"
#include "ui/inspector/dates.h"
#include "ui/inspector/flowlayout.h"
#include "ui/inspector/section.h"
#include "ui/inspector/selectabletext.h"
#include "ui/models/formats.h"

#include <QMainWindow>
#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

ProductPage::ProductPage(const Workspace& work, QWidget* parent)
    : QWidget(parent)
    , m_appearance(work.appearance)
{
    using Look = SelectableText::Look;
    auto* const top = new Section({}, this);
    m_head = new SelectableText("inspectorProductHead", Look::Strong, top);
    m_about = new SelectableText("inspectorProductAbout", Look::Muted, top);
    m_chip = new QWidget(top);
    new FlowLayout(6, m_chip);
    for (QWidget* const widget : std::initializer_list<QWidget*> { m_head, m_about, m_chip })
        top->add(widget);
    auto* const sums = new Section(tr("Demand and supply"), this);
    m_sums = new SelectableText("inspectorProductSums", Look::Plain, sums);
    m_next = new SelectableText("inspectorProductNext", Look::Muted, sums);
    sums->add(m_sums);
    sums->add(m_next);
    if (auto* const deliver = work.window->findChild<QAction*>(QStringLiteral("deliverAction"))) {
        auto* const button = new QToolButton(sums);
        button->setObjectName(QStringLiteral("inspectorDeliverButton"));
        button->setProperty("look", QStringLiteral("link"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(deliver);
        sums->addWide(button);
    }
    auto* const note = new Section(tr("Note"), this);
    m_note = new SelectableText("inspectorProductNote", Look::Plain, note);
    note->add(m_note);
    m_noteSection = note;
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* const part : std::initializer_list<QWidget*> { top, sums, note })
        layout->addWidget(part);
    layout->addStretch(1);
}

QString ProductPage::titleOf(const InspectedProduct& product)
{
    return formats::text(product.sku.text());
}

void ProductPage::show(const InspectedProduct& product)
{
    const QLocale locale;
    const wording::DateText dates = shortDates(product.planning.date);
    m_head->say(product.details.description.empty() ? titleOf(product) : formats::text(product.details.description));
    QStringList about;
    if (!product.details.unit.empty())
        about << tr("counted in %1", "unit").arg(formats::text(product.details.unit));
    if (product.details.pack)
        about << tr("packed by %1", "number").arg(formats::number(*product.details.pack, locale));
    m_about->say(about.join(QStringLiteral(" \u00b7 ")));
    QLayout* const chips = m_chip->layout();
    while (QLayoutItem* const item = chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Quantity lacking = shortOf(product.open, product.available);
    auto* const chip = new ChipLabel(lacking > 0
            ? Chip { Tone::Short, QStringLiteral("short"), tr("%1 short").arg(formats::number(lacking, locale)) }
            : Chip { Tone::Plain, QStringLiteral("tick"), tr("covered") },
        m_appearance, m_chip);
    chips->addWidget(chip);
    chip->show();
    m_sums->say(tr("Demand %1, supply %2\nOpen %3, available %4")
                    .arg(formats::number(product.demand, locale), formats::number(product.supply, locale),
                        formats::number(product.open, locale), formats::number(product.available, locale)));
    m_next->say(product.next ? tr("Next to come: %1 with %2 on %3", "units, batch, date")
                                   .arg(wording::units(product.next->qty), formats::text(product.next->ref.text()),
                                       dates(*product.next->eta))
                             : tr("Nothing is on its way"));
    m_note->say(wording::note(product.details.note, dates));
    m_noteSection->setVisible(!m_note->toPlainText().isEmpty());
}

} // namespace allocation
