#include "ui/print/printdialog.h"

#include "bridge/session.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/print/pdf.h"
#include "ui/print/preview.h"
#include "ui/print/reports.h"
#include "ui/prompts.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace allocation::print {

namespace {

QPageSize usualPaper()
{
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

PrintDialog::PrintDialog(Needs needs, int pickList, QWidget* parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_printer(QPrinter::HighResolution)
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_printer.setFullPage(true);
    m_printer.setPageSize(usualPaper());
    build();
    askPickLists(pickList);
}

void PrintDialog::build()
{
    m_save = parts::primaryButton("printSaveButton", tr("&Save as PDF…"), this);
    m_print = parts::plainButton("printButton", tr("&Print…"), this);
    auto* const close = parts::plainButton("printCloseButton", tr("Close"), this);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("printProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    parts::setTone(*m_problem, "short");
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(buildChoice());
    m_preview = new Preview(m_printer, this);
    middle->addWidget(m_preview, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addLayout(parts::buttonRow({ close, m_print, m_save }));
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
}

QWidget* PrintDialog::buildChoice()
{
    auto* const side = new QWidget(this);
    m_what = new QListWidget(side);
    m_what->setObjectName(QStringLiteral("printWhat"));
    m_what->setAccessibleName(tr("What is printed"));
    m_what->addItems({ tr("Pick list"), tr("Allocation by order"), tr("Order confirmation"), tr("Shortages"),
        tr("Customers to inform") });
    m_what->setItemDelegate(new RowDelegate(m_needs.appearance, m_what));
    m_what->setCurrentRow(0);
    m_list = new QComboBox(side);
    m_list->setObjectName(QStringLiteral("printPickList"));
    m_list->setAccessibleName(tr("Which pick list"));
    m_narrow = new QCheckBox(side);
    m_narrow->setObjectName(QStringLiteral("printNarrow"));
    if (m_needs.product)
        m_narrow->setText(tr("Only %1").arg(formats::text(m_needs.product->text()).replace(u'&', QLatin1String("&&"))));
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_list);
    layout->addWidget(m_narrow);
    layout->addWidget(parts::hint(tr("Printed is what is allocated, never what is only drafted."), side));
    layout->addStretch();
    side->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    m_what->setFixedHeight(m_what->sizeHintForRow(0) * m_what->count() + 2 * m_what->frameWidth() + 4);
    connect(m_what, &QListWidget::currentRowChanged, this, &PrintDialog::follow);
    connect(m_list, &QComboBox::activated, this, &PrintDialog::follow);
    connect(m_narrow, &QCheckBox::toggled, this, &PrintDialog::follow);
    return side;
}

const ReportLayout& PrintDialog::shown() const
{
    return m_preview->shown();
}

void PrintDialog::askPickLists(int wanted)
{
    if (m_needs.released.empty()) { // an empty scope is everything
        fillPickLists({}, wanted);
        return;
    }
    m_needs.session.askDraft(
        this,
        [skus = m_needs.released](DraftView& view) {
            return pickLists(view.store(), { skus, {} });
        },
        [this, wanted](std::vector<PickList> lists) { fillPickLists(std::move(lists), wanted); });
}

void PrintDialog::fillPickLists(std::vector<PickList> lists, int wanted)
{
    std::ranges::reverse(lists); // the latest first
    m_pickLists = std::move(lists);
    for (const PickList& list : m_pickLists) {
        m_list->addItem(
            tr("%1: %2", "number of a pick list, lines and units")
                .arg(QLocale().toString(list.number), wording::linesAndUnits(list.parts.size(), list.units())));
        if (list.number == wanted)
            m_list->setCurrentIndex(m_list->count() - 1);
    }
    follow();
}

PrintDialog::What PrintDialog::what() const
{
    return static_cast<What>(std::max(0, m_what->currentRow()));
}

void PrintDialog::follow()
{
    m_list->setVisible(what() == What::PickList && m_list->count() > 0);
    m_narrow->setVisible(what() != What::PickList && what() != What::Confirmation && m_needs.product);
    m_problem->hide();
    request();
}

/// What makes the report that is chosen; it may go to another thread.
std::function<Report(ReadModel&)> PrintDialog::question() const
{
    Scope scope;
    if (m_narrow->isChecked() && m_needs.product)
        scope.skus.push_back(*m_needs.product);
    const auto list = static_cast<std::size_t>(std::max(0, m_list->currentIndex()));
    switch (what()) {
    case What::PickList:
        return [list = list < m_pickLists.size() ? m_pickLists[list] : PickList(), today = m_needs.today](
                   ReadModel& store) { return pickListReport(store, list, today); };
    case What::Orders:
        return [scope](ReadModel& store) { return orderReport(store, scope); };
    case What::Confirmation:
        return [orders = m_needs.orders, today = m_needs.today](
                   ReadModel& store) { return confirmationReport(store, orders, today); };
    case What::Shortages:
        return [scope](ReadModel& store) { return shortageReport(store, scope); };
    case What::ToInform:
        break;
    }
    return [scope](ReadModel& store) { return toInformReport(store, scope); };
}

void PrintDialog::request(const std::function<void()>& then)
{
    const QString footer = tr("%1 · %2 · %3", "database, who, date of printing")
                               .arg(m_needs.session.name(), m_needs.session.who(),
                                   QLocale().toString(formats::toQDate(m_needs.today), QLocale::ShortFormat));
    // A draft holds no stock, so nothing of it is printed.
    m_needs.session.askDraft(
        this,
        [make = question(), footer, paper = paper()](DraftView& view) {
            Report made = make(view.store());
            made.footer = footer;
            return ReportLayout(std::move(made), paper);
        },
        [this, then, asked = ++m_asked](ReportLayout layout) {
            if (asked != m_asked)
                return;
            present(std::move(layout));
            if (then)
                then();
        });
}

ReportLayout::Paper PrintDialog::paper() const
{
    ReportLayout::Paper paper;
    paper.size = m_printer.pageLayout().fullRectPoints().size();
    paper.font = font();
    paper.direction = layoutDirection();
    return paper;
}

void PrintDialog::present(ReportLayout layout)
{
    m_preview->present(std::move(layout), whyEmpty());
    const bool empty = shown().report().empty();
    for (QPushButton* const button : { m_save, m_print }) {
        button->setEnabled(!empty);
        button->setToolTip(empty ? whyEmpty() : QString());
    }
}

QString PrintDialog::whyEmpty() const
{
    switch (what()) {
    case What::PickList:
        return tr("Nothing is on a pick list. Release lines to one first.");
    case What::Orders:
        return tr("There are no order lines.");
    case What::Confirmation:
        return tr("Select lines of the orders that are to be confirmed first.");
    case What::Shortages:
        return tr("Nothing is short: what is available covers all that is open.");
    case What::ToInform:
        break;
    }
    return tr("Nobody has to be informed: every date that was told is the one that comes out.");
}

void PrintDialog::print()
{
    auto* const dialog = new QPrintDialog(&m_printer, this);
    dialog->setObjectName(QStringLiteral("systemPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Another paper may have been chosen there.
    connect(dialog, &QDialog::accepted, this, [this] { request([this] { paintPages(shown(), m_printer); }); });
    dialog->open();
}

void PrintDialog::savePdf()
{
    const QString suggestion = shown().report().title + QStringLiteral(".pdf");
    m_needs.prompts.fileToSave(
        this, tr("Save as PDF"), suggestion, tr("PDF (*.pdf)"), [this](const QString& file) { write(file); });
}

void PrintDialog::write(const QString& file)
{
    m_needs.session.ask(
        this,
        [layout = shown(), file](ReadModel&) {
            try {
                writePdf(layout, file);
                return std::exception_ptr();
            } catch (...) {
                return std::current_exception(); // told here, not as trouble of the whole window
            }
        },
        [this, file](const std::exception_ptr& failure) {
            if (!failure) {
                Q_EMIT saved(file);
                accept();
                return;
            }
            m_problem->setText(wording::failure(failure).text());
            m_problem->show();
        });
}

} // namespace allocation::print
