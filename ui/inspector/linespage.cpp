#include "ui/inspector/linespage.h"

#include "bridge/wording.h"
#include "ui/actions.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/flowlayout.h"
#include "ui/inspector/section.h"
#include "ui/inspector/selectabletext.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/selectionlink.h"

#include <map>
#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

/// Of more lines only the sums are told, so that selecting all of a million costs nothing.
constexpr qsizetype mostLines = 10'000;
constexpr std::size_t mostProducts = 12;

} // namespace

LinesPage::LinesPage(const Workspace& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
{
    auto* const top = new Section({}, this);
    m_head = new SelectableText("inspectorLinesHead", SelectableText::Look::Strong, top);
    m_sums = new SelectableText("inspectorLinesSums", SelectableText::Look::Muted, top);
    top->add(m_head);
    top->add(m_sums);
    auto* const products = new Section(tr("Products"), this);
    m_products = new FactList("inspectorLinesProducts", tr("Products"), work.appearance, products);
    products->addWide(m_products);
    auto* const together = new Section(tr("Do with all of them"), this);
    auto* const buttons = new QWidget(together);
    auto* const flow = new FlowLayout(4, buttons);
    for (QAction* const action :
        { work.actions.moveTo, work.actions.deallocate, work.actions.pin, work.actions.unpin, work.actions.cut }) {
        auto* const button = new QToolButton(buttons);
        button->setProperty("look", QStringLiteral("link"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(action);
        flow->addWidget(button);
    }
    together->addWide(buttons);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* const part : std::initializer_list<QWidget*> { top, products, together })
        layout->addWidget(part);
    layout->addStretch(1);
}

void LinesPage::show()
{
    const LineSums sums = m_work.selection.sums();
    m_title = tr("%1 selected", "lines").arg(wording::lines(static_cast<std::size_t>(sums.lines)));
    m_head->say(wording::linesAndUnits(static_cast<std::size_t>(sums.lines), sums.units));
    QStringList text;
    if (sums.late > 0)
        text << tr("%1 late").arg(m_work.store.lines().locale().toString(sums.late));
    text << tr("%1 allocated", "lines and units")
                .arg(wording::linesAndUnits(static_cast<std::size_t>(sums.allocatedLines), sums.allocatedUnits));
    if (sums.units > sums.allocatedUnits)
        text << tr("%1 not", "units").arg(wording::units(sums.units - sums.allocatedUnits));
    if (sums.pinnedLines > 0)
        text << tr("%1 pinned", "lines").arg(wording::lines(static_cast<std::size_t>(sums.pinnedLines)));
    m_sums->say(text.join(u'\n'));
    m_products->setFacts(sums.lines <= mostLines ? products() : std::vector<Fact> {});
    m_products->parentWidget()->setVisible(!m_products->facts().empty());
}

std::vector<Fact> LinesPage::products() const
{
    struct Sum {
        std::size_t lines = 0;
        Quantity units = 0;
    };
    std::map<Sku, Sum> sums;
    const LinesModel& model = m_work.store.lines();
    for (const QItemSelectionRange& range : m_work.selection.lineSelection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            Sum& sum = sums[model.skuAt(row)];
            ++sum.lines;
            sum.units += model.qtyAt(row);
        }
    std::vector<Fact> facts;
    for (const auto& [sku, sum] : sums) {
        Fact fact;
        if (facts.size() == mostProducts) {
            fact.title = tr("and %n more", "products", static_cast<int>(sums.size() - mostProducts));
            fact.muted = true;
            fact.choosable = false;
            facts.push_back(fact);
            break;
        }
        fact.title = formats::text(sku.text());
        fact.strong = true;
        fact.trail = wording::linesAndUnits(sum.lines, sum.units);
        fact.detail = m_work.store.products().description(sku);
        fact.id = QStringLiteral("product:") + formats::cellPart(sku.text());
        facts.push_back(fact);
    }
    return facts;
}

} // namespace allocation
