#include "ui/dialogs/importdialog.h"

#include "service/table.h"
#include "ui/appearance.h"
#include "ui/day/snapshotplan.h"
#include "ui/day/snapshotview.h"
#include "ui/dialogs/fileedit.h"
#include "ui/dialogs/importresultview.h"
#include "ui/dialogs/parts.h"
#include "ui/dispatcher.h"
#include "ui/impact/changetexts.h"
#include "ui/impact/harmnote.h"
#include "ui/impact/impactdialog.h"
#include "ui/impact/impactplan.h"
#include "ui/models/formats.h"
#include "ui/pasting/pastedrows.h"
#include "ui/prompts.h"

#include <QCheckBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <utility>

namespace allocation {

namespace {

bool hasLines(ReadModel& store)
{
    std::stop_source found;
    store.lines(
        {}, [&](const LineRow&) { found.request_stop(); }, found.get_token());
    return found.stop_requested();
}

} // namespace

ImportDialog::ImportDialog(const Needs& needs, QWidget* parent)
    : QDialog(parent)
    , m_needs(needs)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    updateButton();
}

ImportDialog::~ImportDialog()
{
    m_thread = {}; // asks it to stop and waits: it calls back into this object
}

void ImportDialog::build()
{
    m_batches = new FileEdit(QStringLiteral("batchesFileEdit"), tr("Batches file"), this);
    m_batches->edit()->setPlaceholderText(tr("ref, sku, qty, eta"));
    m_orders = new FileEdit(QStringLiteral("ordersFileEdit"), tr("Orders file"), this);
    m_orders->edit()->setPlaceholderText(tr("orderid, sku, qty, customer, due"));
    m_pasted = parts::heading({}, this);
    m_pasted->setObjectName(QStringLiteral("pastedText"));
    m_pasted->hide();
    m_form = new QWidget(this);
    auto* const form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Batches"), m_batches);
    form->addRow(tr("&Orders"), m_orders);
    m_isSnapshot = new QCheckBox(tr("These files are &everything open (a snapshot)"), this);
    m_isSnapshot->setObjectName(QStringLiteral("snapshotBox"));
    m_isSnapshot->setToolTip(tr("What they do not have is gone: shipped, received or cancelled. You see what would "
                                "change before anything does"));
    m_plan = new SnapshotView(m_needs.appearance, this);
    m_plan->hide();
    m_harm = new HarmNote(this);
    m_result = new ImportResultView(m_needs.appearance, this);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_import = parts::primaryButton("importButton", tr("&Import"), this);
    m_close = parts::plainButton("importCloseButton", tr("Close"), this);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(parts::hint(tr("Batches are supply, orders are demand. Known rows are updated, new ones added; "
                                     "rows that a file does not have stay."),
        this));
    layout->addWidget(m_pasted);
    layout->addWidget(m_form);
    layout->addWidget(m_isSnapshot);
    layout->addWidget(m_progress);
    layout->addWidget(m_plan, 1);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_harm);
    layout->addLayout(parts::buttonRow({ m_close, m_import }));
    connectAll();
}

void ImportDialog::connectAll()
{
    for (FileEdit* const edit : { m_batches, m_orders }) {
        connect(edit, &FileEdit::changed, this, &ImportDialog::forgetPlan);
        connect(edit, &FileEdit::browse, this, [this, edit] { choose(edit); });
    }
    connect(m_import, &QPushButton::clicked, this, [this] { start(files()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        if (m_changed)
            Q_EMIT imported();
    });
    connect(m_isSnapshot, &QCheckBox::toggled, this, &ImportDialog::forgetPlan);
    connect(m_plan, &SnapshotView::decided, this, &ImportDialog::tryOut);
    connect(m_result, &ImportResultView::saveWanted, this, &ImportDialog::saveRejects);
    connect(m_harm, &HarmNote::lookWanted, this, &ImportDialog::showHarm);
    connect(&m_needs.session, &Session::progress, m_progress, [this](qsizetype done, qsizetype total) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
    });
}

void ImportDialog::updateButton()
{
    const bool named = !files().empty();
    m_import->setEnabled(named && !m_busy);
    m_import->setText(looksFirst() && !m_planned ? tr("&Look what changes") : tr("&Import"));
    m_import->setToolTip(named ? QString() : tr("Choose a file first"));
}

ImportFiles ImportDialog::files() const
{
    return m_folder ? m_given : ImportFiles { m_batches->file(), m_orders->file(), {}, {} };
}

/// Before anything changes, a planner sees all that would.
bool ImportDialog::looksFirst() const
{
    return m_isSnapshot->isChecked() || m_folder || (m_files && m_files->isExport);
}

void ImportDialog::look(const PastedRows& rows)
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString name = m_folder->filePath(QStringLiteral("clipboard.tsv"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(rows.table) != rows.table.size()) {
        showFailure(wording::failure(std::make_exception_ptr(
            NotWritten(name.toStdString(), NotWritten::Why::CannotWrite, file.errorString().toStdString()))));
        return;
    }
    file.close();
    (rows.kind == ImportFile::Batches         ? m_given.batches
            : rows.kind == ImportFile::Orders ? m_given.orders
                                              : m_given.allocations)
        = name;
    m_pasted->setText(tr("%1 pasted rows of %2. Nothing changes before you import them.", "number, what")
                          .arg(formats::number(rows.rows, locale()), wording::file(rows.kind)));
    m_pasted->show();
    m_form->hide();
    m_isSnapshot->hide();
    start(m_given);
}

void ImportDialog::choose(FileEdit* edit)
{
    m_needs.prompts.fileToOpen(this, tr("Choose a file"), tr("Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)"),
        [edit](const QString& file) { edit->setFile(file); });
}

void ImportDialog::start(const ImportFiles& files)
{
    if (files.empty() || m_busy)
        return;
    m_busy = m_needs.session.busy();
    setWorking(true);
    if (m_planned)
        importIfUnchanged();
    else
        read(files);
}

void ImportDialog::read(const ImportFiles& files)
{
    m_thread = std::jthread([this, files, readFiles = m_needs.ports.readFiles](const std::stop_token& stop) {
        ReadFiles result;
        std::exception_ptr failure;
        try {
            result = readFiles(files, stop);
        } catch (...) {
            failure = std::current_exception();
        }
        // Not delivered once this dialog is gone; its destructor waits for this thread.
        QMetaObject::invokeMethod(
            this, [this, result, failure] { failure ? showFailure(wording::failure(failure)) : take(result); },
            Qt::QueuedConnection);
    });
}

void ImportDialog::take(const ReadFiles& files)
{
    m_files = files;
    if (looksFirst() || files.data->frame().batches)
        tryOut();
    else
        send();
}

Import ImportDialog::command() const
{
    Import import { m_files->data, false };
    if (m_isSnapshot->isChecked()) {
        import.snapshot = m_plan->gone();
        import.fileKnowsShipments = m_plan->fileKnowsShipments();
    }
    return import;
}

/// On a copy: nothing changes by it.
void ImportDialog::tryOut()
{
    if (!m_files)
        return;
    if (!m_busy)
        m_busy = m_needs.session.busy();
    setWorking(true);
    m_needs.session.ask(
        this,
        [looks = looksFirst(), import = command(), scratch = m_needs.ports.scratch,
            who = m_needs.session.who().toStdString()](ReadModel& store) {
            std::pair<SnapshotPlan, std::exception_ptr> tried;
            try {
                if (looks || hasLines(store))
                    tried.first = allocation::tryOut(store, scratch, who, import);
            } catch (...) {
                tried.second = std::current_exception(); // told here, not as trouble of the whole window
            }
            return tried;
        },
        [this, attempt = ++m_tries](const std::pair<SnapshotPlan, std::exception_ptr>& tried) {
            if (attempt != m_tries || !m_files)
                return;
            if (tried.second)
                showFailure(wording::failure(tried.second));
            else if (isWorthALook(tried.first))
                present(tried.first);
            else
                send(); // nobody pays for it
        });
}

/// An exported workbook that nobody has changed says so when it is imported.
bool ImportDialog::isWorthALook(const SnapshotPlan& plan) const
{
    const bool asksFirst = m_isSnapshot->isChecked() || m_folder;
    const bool differs = !plan.events.empty() || !plan.result.rejects.empty();
    return asksFirst || (looksFirst() && differs) || !changetexts::harm(plan.impact).isEmpty();
}

void ImportDialog::present(const SnapshotPlan& plan)
{
    m_planned = plan.seq;
    setWorking(false);
    if (looksFirst()) {
        m_plan->setSnapshot(m_isSnapshot->isChecked());
        const auto date = [this, near = m_needs.ports.today()](Date day) { return formats::date(day, near, locale()); };
        m_plan->present(proposalsOf(plan.result, plan.events, date), plan.result.asked);
        m_plan->show();
    }
    m_impact = plan.impact;
    m_harm->present(m_impact);
    m_result->say((QStringList(std::exchange(m_remark, {})) + m_files->notes).join(QLatin1Char('\n')).trimmed());
    m_result->showRejects(plan.result.rejects);
    adjustSize();
}

/// Which lines would pay for it; from there it can be imported, too.
void ImportDialog::showHarm()
{
    auto plan = std::make_unique<ImpactPlan>(
        ImpactPlan::Needs { m_needs.session, m_needs.ports.scratch, { m_needs.ports.today(), 0 } }, command());
    plan->know(m_impact);
    auto* const dialog = new ImpactDialog(std::move(plan), m_needs.appearance, this);
    connect(dialog, &ImpactDialog::applyWanted, this, [this, dialog] {
        dialog->accept();
        m_import->click();
    });
    dialog->open();
}

/// Only what was looked at is imported.
void ImportDialog::importIfUnchanged()
{
    m_needs.session.ask(
        this, [](ReadModel& store) { return store.lastSeq(); },
        [this](std::int64_t seq) {
            if (m_planned == seq) {
                send();
                return;
            }
            m_remark = tr("Something has changed since you looked. This is what the files would do now.");
            tryOut();
        });
}

void ImportDialog::forgetPlan()
{
    m_files.reset();
    m_planned.reset();
    m_plan->hide();
    m_harm->present({});
    updateButton();
}

void ImportDialog::send()
{
    const QPointer<ImportDialog> self(this);
    m_needs.dispatcher.send(
        command(), {},
        [self](const Outcome& outcome) {
            if (const auto* const result = std::get_if<ImportResult>(&outcome.result); self && result)
                self->showResult(*result, outcome.changed());
        },
        [self](const Failure& failure) {
            if (self)
                self->showFailure(failure);
        });
}

void ImportDialog::showResult(const ImportResult& result, bool changed)
{
    setWorking(false);
    m_changed = m_changed || changed;
    m_result->present(result, changed, m_files ? m_files->notes : QStringList());
    forgetPlan();
    adjustSize();
    m_close->setFocus();
}

void ImportDialog::showFailure(const Failure& failure)
{
    setWorking(false);
    m_result->say(failure.text());
    m_result->showRejects({});
    adjustSize();
}

void ImportDialog::saveRejects()
{
    m_needs.prompts.fileToSave(this, tr("Save rejected rows"), QStringLiteral("rejects.csv"), tr("Tables (*.csv)"),
        [this](const QString& file) {
            try {
                m_needs.ports.saveRejects(m_result->rejects(), file);
                m_result->setSaved(true);
            } catch (...) {
                showFailure(wording::failure(std::current_exception()));
            }
        });
}

void ImportDialog::setWorking(bool working)
{
    if (!working)
        m_busy.reset();
    m_progress->setRange(0, 0);
    m_progress->setVisible(working);
    m_result->setSaved(false);
    updateButton();
}

} // namespace allocation
