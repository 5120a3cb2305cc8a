#include "ui/day/informdialog.h"

#include "ui/delegates/painting.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/tableview.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <set>

namespace allocation {

namespace {

constexpr int customerRole = Qt::UserRole + 100; ///< as it is stored: what is shown may be words for none

QStandardItem* item(const QString& text, bool strong = false)
{
    auto* const cell = new QStandardItem(text);
    cell->setToolTip(formats::plainTip(text));
    cell->setData(strong, StrongRole);
    return cell;
}

} // namespace

InformDialog::InformDialog(const Workspace& work)
    : DayDialog(work, "informDialog", tr("Customers to inform"))
{
    m_hint = parts::hint({}, this);
    m_hint->setObjectName(QStringLiteral("informHint"));
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(buildCustomers());
    row->addWidget(buildLines(), 1);
    page()->addWidget(m_hint);
    page()->addLayout(row, 1);
    addClose(buildActs());
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 28);
    connect(&work.store, &StoreView::updated, this, &InformDialog::ask);
    Changes all;
    all.everything = true;
    showCustomer();
    ask(all);
}

QWidget* InformDialog::buildCustomers()
{
    m_customers = new QStandardItemModel(this);
    m_customersView = new QListView(this);
    m_customersView->setObjectName(QStringLiteral("informCustomers"));
    m_customersView->setAccessibleName(tr("Customers"));
    m_customersView->setItemDelegate(new RowDelegate(work().appearance, m_customersView));
    m_customersView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_customersView->setFrameShape(QFrame::NoFrame);
    m_customersView->setModel(m_customers);
    m_customersView->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    connect(m_customersView->selectionModel(), &QItemSelectionModel::currentChanged, this, &InformDialog::showCustomer);
    return m_customersView;
}

QWidget* InformDialog::buildLines()
{
    auto* const box = new QWidget(this);
    m_linesModel = new QStandardItemModel(this);
    m_linesView = new TableView(work().appearance, box);
    m_linesView->setObjectName(QStringLiteral("informLines"));
    m_linesView->setAccessibleName(tr("Lines with another date"));
    m_linesView->setModel(m_linesModel);
    m_text = new QPlainTextEdit(box);
    m_text->setObjectName(QStringLiteral("informText"));
    m_text->setAccessibleName(tr("Text for the customer"));
    m_text->setReadOnly(true);
    m_text->setMinimumHeight(painting::rowHeight(font()) * 4);
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_linesView, 3);
    layout->addWidget(m_text, 2);
    connect(m_linesView, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const std::vector<ToInform> lines = shown();
        if (index.row() < static_cast<int>(lines.size()))
            Q_EMIT chosen(lines[static_cast<std::size_t>(index.row())].line);
    });
    return box;
}

QWidget* InformDialog::buildActs()
{
    auto* const box = new QWidget(this);
    m_told = parts::primaryButton("informToldButton", tr("&Told"), box);
    m_copy = parts::plainButton("informCopyButton", tr("&Copy the text"), box);
    auto* const layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_told);
    layout->addWidget(m_copy);
    connect(m_told, &QPushButton::clicked, this, &InformDialog::tell);
    connect(m_copy, &QPushButton::clicked, this, &InformDialog::copy);
    return box;
}

void InformDialog::ask(const Changes& changes)
{
    const Scope scope { changes.everything ? std::vector<Sku>() : changes.skus, {} };
    if (!changes.everything && scope.skus.empty())
        return;
    work().session.ask(
        this, [scope](ReadModel& store) { return toInform(store, scope); },
        [this, changes](std::vector<ToInform> lines) { merge(changes, std::move(lines)); });
}

void InformDialog::merge(const Changes& changes, std::vector<ToInform> lines)
{
    const std::set<Sku> skus(changes.skus.begin(), changes.skus.end());
    if (changes.everything)
        m_lines.clear();
    std::erase_if(m_lines, [&](const ToInform& line) { return skus.contains(line.line.sku); });
    std::ranges::move(lines, std::back_inserter(m_lines));
    std::ranges::stable_sort(m_lines, {}, &ToInform::customer);
    fillCustomers();
}

void InformDialog::fillCustomers()
{
    const QVariant wanted = m_customersView->currentIndex().data(customerRole);
    m_customers->clear();
    int row = m_lines.empty() ? -1 : 0;
    for (std::size_t first = 0; first < m_lines.size();) {
        const auto end = static_cast<std::size_t>(
            std::ranges::upper_bound(m_lines, m_lines[first].customer, {}, &ToInform::customer) - m_lines.begin());
        const QString customer = formats::text(m_lines[first].customer);
        auto* const entry = item(tr("%1 (%2)", "customer, number of lines")
                                     .arg(customer.isEmpty() ? tr("Without a name") : customer,
                                         locale().toString(qulonglong { end - first })));
        entry->setData(customer, customerRole);
        m_customers->appendRow(entry);
        if (wanted.isValid() && customer == wanted.toString())
            row = m_customers->rowCount() - 1;
        first = end;
    }
    m_hint->setText(m_lines.empty() ? tr("Every customer knows the date that now comes out.")
                                    : tr("These were told another date than comes out now."));
    m_hint->setAccessibleName(m_hint->text());
    m_customersView->setCurrentIndex(m_customers->index(row, 0));
    showCustomer();
}

std::vector<ToInform> InformDialog::shown() const
{
    std::vector<ToInform> lines;
    const QModelIndex chosen = m_customersView->currentIndex();
    if (!chosen.isValid())
        return lines;
    const std::string customer = chosen.data(customerRole).toString().toStdString();
    std::ranges::copy_if(
        m_lines, std::back_inserter(lines), [&](const ToInform& line) { return line.customer == customer; });
    return lines;
}

QString InformDialog::dateText(const std::optional<Date>& date) const
{
    return date ? formats::date(*date, work().store.planning().date, locale()) : tr("no date");
}

void InformDialog::showCustomer()
{
    const std::vector<ToInform> lines = shown();
    m_linesModel->clear();
    m_linesModel->setHorizontalHeaderLabels({ tr("Order"), tr("Product"), tr("Qty"), tr("Told"), tr("Now") });
    std::size_t tellable = 0;
    for (const ToInform& line : lines) {
        tellable += line.now ? 1 : 0;
        auto* const now = item(dateText(line.now));
        const bool later = !line.now || *line.now > line.promised.date;
        now->setData(QVariant::fromValue(Chip { later ? Tone::Late : Tone::Good,
                         later ? QStringLiteral("clock") : QStringLiteral("tick"), dateText(line.now) }),
            ChipRole);
        auto* const qty = item(formats::number(line.qty, locale()));
        qty->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_linesModel->appendRow({ item(formats::text(line.line.order.text()), true),
            item(formats::text(line.line.sku.text())), qty, item(dateText(line.promised.date)), now });
    }
    m_linesView->fitColumns();
    m_text->setPlainText(wording::informing(lines, [this](Date date) { return dateText(date); }));
    m_copy->setEnabled(!lines.empty());
    m_copy->setToolTip(lines.empty() ? m_hint->text() : QString());
    m_told->setEnabled(tellable > 0);
    m_told->setText(tellable > 0 ? tr("&Told: %1").arg(wording::lines(tellable)) : tr("&Told"));
    m_told->setToolTip(tellable > 0 ? tr("Writes down that the customer knows these dates now; can be undone")
            : lines.empty()         ? m_hint->text()
                                    : tr("There is no date that could be told: allocate these lines first"));
}

void InformDialog::tell()
{
    TellPromise command;
    for (const ToInform& line : shown())
        if (line.now)
            command.lines.push_back(line.line);
    if (!command.lines.empty())
        work().dispatcher.send(command);
}

void InformDialog::copy() const
{
    QApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace allocation
