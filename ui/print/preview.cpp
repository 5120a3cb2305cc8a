#include "ui/print/preview.h"

#include "ui/dialogs/parts.h"
#include "ui/print/pdf.h"

#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrinter>
#include <QPrintPreviewWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace allocation::print {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

Preview::Preview(QPrinter& printer, QWidget* parent)
    : QWidget(parent)
    , m_pages(new QPrintPreviewWidget(&printer, this))
{
    m_pages->setObjectName(QStringLiteral("printPreview"));
    m_pages->setAccessibleName(tr("Preview"));
    m_pages->setViewMode(QPrintPreviewWidget::SinglePageView);
    m_pages->setZoomMode(QPrintPreviewWidget::FitInView);
    if (auto* const ground = m_pages->findChild<QGraphicsView*>()) {
        ground->setBackgroundBrush(palette().midlight());
        ground->setFrameShape(QFrame::NoFrame);
    }
    buildEmpty();
    buildTools();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_tools);
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* to) { paintPages(m_layout, *to); });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &Preview::updatePages);
}

void Preview::buildEmpty()
{
    m_empty = parts::hint({}, this);
    m_empty->setObjectName(QStringLiteral("printEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
}

void Preview::buildTools()
{
    m_tools = new QWidget(this);
    m_page = new QLabel(m_tools);
    m_page->setObjectName(QStringLiteral("printPages"));
    m_back = addTool(
        "printBackButton", isRightToLeft() ? QStringLiteral("›") : QStringLiteral("‹"), tr("Previous page"));
    m_forth = addTool("printForthButton", isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›"), tr("Next page"));
    QToolButton* const smaller = addTool("printSmallerButton", QStringLiteral("−"), tr("Smaller"));
    QToolButton* const larger = addTool("printLargerButton", QStringLiteral("+"), tr("Larger"));
    auto* const row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* const tool : std::initializer_list<QWidget*> { m_back, m_page, m_forth })
        row->addWidget(tool);
    row->addStretch();
    row->addWidget(smaller);
    row->addWidget(larger);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { turn(1); });
    connect(larger, &QToolButton::clicked, m_pages, [this] { m_pages->zoomIn(zoomStep); });
    connect(smaller, &QToolButton::clicked, m_pages, [this] { m_pages->zoomOut(zoomStep); });
}

QToolButton* Preview::addTool(const char* name, const QString& text, const QString& tip)
{
    auto* const button = new QToolButton(m_tools);
    button->setObjectName(QLatin1StringView(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void Preview::present(ReportLayout layout, const QString& whyEmpty)
{
    m_layout = std::move(layout);
    const bool empty = m_layout.report().empty();
    m_empty->setText(empty ? whyEmpty : QString());
    m_empty->setVisible(empty);
    m_pages->setVisible(!empty);
    m_tools->setVisible(!empty);
    m_pages->setCurrentPage(1);
    m_pages->updatePreview();
    updatePages();
}

void Preview::turn(int pages)
{
    m_pages->setCurrentPage(m_pages->currentPage() + pages);
    updatePages();
}

void Preview::updatePages()
{
    const int page = m_pages->currentPage();
    m_page->setText(tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(m_layout.pages())));
    m_page->setAccessibleName(m_page->text());
    m_back->setEnabled(page > 1);
    m_forth->setEnabled(page < m_layout.pages());
}

} // namespace allocation::print
