#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/fileedit.h"
#include "ui/dialogs/parts.h"
#include "ui/prompts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

ExportDialog::ExportDialog(Session& session, const WindowPorts& ports, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_ports(ports)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    updateButton();
}

void ExportDialog::build()
{
    m_table = new QComboBox(this);
    m_table->setObjectName(QStringLiteral("exportTableBox"));
    m_table->setAccessibleName(tr("Table to export"));
    m_table->addItem(tr("Allocations"), static_cast<int>(ExportedTable::Allocations));
    m_table->addItem(tr("Order lines"), static_cast<int>(ExportedTable::Lines));
    m_table->addItem(tr("Batches"), static_cast<int>(ExportedTable::Batches));
    m_file = new FileEdit(QStringLiteral("exportFileEdit"), tr("File"), this);
    m_result = parts::hint(tr("A file of that name is replaced. What is exported can be imported again."), this);
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_export = parts::primaryButton("exportButton", tr("&Export"), this);
    auto* const cancel = parts::plainButton("exportCancelButton", tr("Cancel"), this);
    auto* const form = new QFormLayout;
    form->addRow(tr("Tab&le"), m_table); // not T: underlined alone it is wider than Qt reckons
    form->addRow(tr("&File"), m_file);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_result);
    layout->addLayout(parts::buttonRow({ cancel, m_export }));
    connect(m_file, &FileEdit::changed, this, &ExportDialog::updateButton);
    connect(m_file, &FileEdit::browse, this, &ExportDialog::choose);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::write);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportDialog::updateButton()
{
    m_export->setEnabled(!m_file->file().isEmpty());
    m_export->setToolTip(m_export->isEnabled() ? QString() : tr("Name a file first"));
}

void ExportDialog::choose()
{
    static constexpr const char* names[] = { "lines.csv", "batches.csv", "allocations.csv" };
    const QString suggestion = QLatin1StringView(names[m_table->currentData().toInt()]);
    m_prompts.fileToSave(this, tr("Export to"), suggestion, tr("CSV (*.csv);;Workbook (*.xlsx)"),
        [this](const QString& file) { m_file->setFile(file); });
}

void ExportDialog::write()
{
    m_export->setEnabled(false);
    const auto table = static_cast<ExportedTable>(m_table->currentData().toInt());
    const QString file = m_file->file();
    m_session.ask(
        this,
        [table, file, exportTable = m_ports.exportTable](ReadModel& store) {
            try {
                exportTable(store, table, file);
                return std::exception_ptr();
            } catch (...) {
                return std::current_exception(); // told here, not as trouble of the whole window
            }
        },
        [this, file](const std::exception_ptr& failure) {
            updateButton();
            if (failure) {
                m_result->setText(wording::failure(failure).text());
                return;
            }
            Q_EMIT exported(file);
            accept();
        });
}

} // namespace allocation
