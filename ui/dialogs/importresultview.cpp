#include "ui/dialogs/importresultview.h"

#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/parts.h"
#include "ui/panels/tableview.h"

#include <algorithm>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace allocation {

namespace {

/// More rejected rows than that are only in the file one can save.
constexpr std::size_t shownRejects = 500;

QString sentence(const QString& file, const ImportCount& count)
{
    return ImportDialog::tr("%1: %2 rows read, %3 added, %4 updated, %5 unchanged, %6 rejected")
        .arg(file)
        .arg(count.read)
        .arg(count.added)
        .arg(count.updated)
        .arg(count.unchanged)
        .arg(count.rejected);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

ImportResultView::ImportResultView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_view(new TableView(appearance, this))
    , m_model(new QStandardItemModel(this))
    , m_save(parts::plainButton("rejectsSaveButton", {}, this))
{
    m_text->setObjectName(QStringLiteral("importResult"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->hide();
    m_view->setObjectName(QStringLiteral("rejectsView"));
    m_view->setAccessibleName(ImportDialog::tr("Rejected rows"));
    m_view->setModel(m_model);
    m_view->setMinimumHeight(160);
    m_view->hide();
    m_save->hide();
    setSaved(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &ImportResultView::saveWanted);
}

void ImportResultView::say(const QString& text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_text->setVisible(!text.isEmpty());
}

void ImportResultView::present(const ImportResult& result, bool changed, const QStringList& notes)
{
    QStringList text;
    const auto tell = [&text](ImportFile file, const std::optional<ImportCount>& count) {
        if (count)
            text << sentence(capitalized(wording::file(file)), *count);
    };
    tell(ImportFile::Batches, result.batches);
    tell(ImportFile::Orders, result.orders);
    tell(ImportFile::Allocations, result.allocations);
    tell(ImportFile::Products, result.products);
    if (!result.gone.empty())
        text << ImportDialog::tr("No longer in the files: %1, of which %2 were dealt with")
                    .arg(result.gone.size())
                    .arg(std::ranges::count_if(result.gone, &GoneEntry::done));
    if (!changed)
        text << ImportDialog::tr("Nothing has changed.");
    say((text + notes).join(QLatin1Char('\n')));
    showRejects(result.rejects);
}

void ImportResultView::showRejects(const std::vector<Reject>& rejects)
{
    m_rejects = rejects;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({ ImportDialog::tr("File"), ImportDialog::tr("Row"), ImportDialog::tr("Column"),
        ImportDialog::tr("Reason"), ImportDialog::tr("Value") });
    for (std::size_t i = 0; i < std::min(rejects.size(), shownRejects); ++i) {
        const Reject& reject = rejects[i];
        m_model->appendRow({ new QStandardItem(wording::file(reject.file)),
            new QStandardItem(QString::number(reject.row)), new QStandardItem(QString::fromStdString(reject.column)),
            new QStandardItem(wording::reject(reject)), new QStandardItem(QString::fromStdString(reject.value)) });
    }
    m_view->resizeColumnsToContents();
    m_view->setVisible(!rejects.empty());
    m_save->setVisible(!rejects.empty());
}

void ImportResultView::setSaved(bool saved)
{
    m_save->setText(saved ? ImportDialog::tr("Saved") : ImportDialog::tr("Save rejected rows…"));
}

} // namespace allocation
