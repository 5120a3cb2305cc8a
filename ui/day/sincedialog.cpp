#include "ui/day/sincedialog.h"

#include "bridge/wording.h"
#include "service/sincelists.h"
#include "ui/day/fields.h"
#include "ui/day/sectionsview.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

Timestamp stampOf(const QDateTime& moment)
{
    return Timestamp(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

Chip signOf(const std::vector<SinceReport::Worse>&)
{
    return { Tone::Late, QStringLiteral("worse"), {} };
}
Chip signOf(const std::vector<SinceReport::NowPossible>&)
{
    return { Tone::Good, QStringLiteral("auto-allocate"), {} };
}
Chip signOf(const std::vector<SinceReport::ShippedLine>&)
{
    return { Tone::Plain, QStringLiteral("leave"), {} };
}
Chip signOf(const std::vector<SinceReport::Received>&)
{
    return { Tone::Plain, QStringLiteral("receive"), {} };
}
Chip signOf(const std::vector<SinceReport::Rescheduled>&)
{
    return { Tone::Plain, QStringLiteral("inbound"), {} };
}
Chip signOf(const std::vector<SinceReport::Counted>&)
{
    return { Tone::Plain, QStringLiteral("counted"), {} };
}
Chip signOf(const std::vector<SinceReport::HoldChange>&)
{
    return { Tone::Plain, QStringLiteral("hold"), {} };
}
Chip signOf(const std::vector<SinceReport::PinEnded>&)
{
    return { Tone::Plain, QStringLiteral("pin"), {} };
}
Chip signOf(const std::vector<SinceReport::NewLine>&)
{
    return { Tone::Plain, QStringLiteral("plus"), {} };
}
Chip signOf(const std::vector<SinceReport::NewBatch>&)
{
    return { Tone::Plain, QStringLiteral("in-stock"), {} };
}
Chip signOf(const std::vector<SinceReport::ChangedLine>&)
{
    return { Tone::Plain, QStringLiteral("move-to"), {} };
}
/// What is gone.
template <class Entry>
Chip signOf(const std::vector<Entry>&)
{
    return { Tone::Plain, QStringLiteral("close"), {} };
}

std::vector<SectionsView::Section> sectionsOf(const SinceReport& report, const std::vector<wording::Section>& told)
{
    std::vector<SectionsView::Section> sections;
    int key = 0;
    forEachList(report, [&](const auto& entries) {
        ++key;
        if (entries.empty())
            return;
        const wording::Section& words = told.at(sections.size());
        Chip heading = signOf(entries);
        heading.text = words.heading;
        SectionsView::Section section { key, heading, words.sentences };
        for (const auto& entry : entries)
            section.about.push_back(aboutOf(entry));
        sections.push_back(std::move(section));
    });
    return sections;
}

} // namespace

SinceDialog::SinceDialog(const Workspace& work, const std::optional<QDateTime>& looked)
    : DayDialog(work, "sinceDialog", tr("Since yesterday"))
    , m_looked(looked)
{
    m_title = parts::heading({}, this);
    m_title->setObjectName(QStringLiteral("sinceTitle"));
    m_hint = parts::hint({}, this);
    m_hint->setObjectName(QStringLiteral("sinceHint"));
    m_sections = new SectionsView(QStringLiteral("since"), work.appearance, this);
    auto* const top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(buildChoice());
    page()->addLayout(top);
    page()->addWidget(m_hint);
    page()->addWidget(m_sections, 1);
    auto* const copyButton = parts::plainButton("sinceCopyButton", tr("Copy as text"), this);
    addClose(copyButton);
    connect(copyButton, &QPushButton::clicked, this, &SinceDialog::copy);
    connect(m_sections, &SectionsView::chosen, this, &SinceDialog::chosen);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 26);
    ask();
}

QWidget* SinceDialog::buildChoice()
{
    auto* const box = new QWidget(this);
    m_choice = new QComboBox(box);
    m_choice->setObjectName(QStringLiteral("sinceBox"));
    m_choice->setAccessibleName(tr("Since when"));
    const auto add = [this](const QString& text, SinceChoice choice) {
        m_choice->addItem(text, static_cast<int>(choice));
    };
    if (m_looked)
        add(tr("Since you last looked"), SinceChoice::LastLooked);
    add(tr("The last 24 hours"), SinceChoice::Day);
    add(tr("Since yesterday"), SinceChoice::Yesterday);
    add(tr("Since Monday"), SinceChoice::Monday);
    add(tr("Since a date"), SinceChoice::Date);
    m_date = parts::dateEdit(
        "sinceDateEdit", tr("Since that date"), formats::fromQDate(QDate::currentDate().addDays(-7)), box);
    m_date->hide();
    auto* const layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    layout->addWidget(m_date);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SinceDialog::ask);
    connect(m_date, &QDateEdit::dateChanged, this, &SinceDialog::ask);
    return box;
}

void SinceDialog::ask()
{
    const auto choice = static_cast<SinceChoice>(m_choice->currentData().toInt());
    m_date->setVisible(choice == SinceChoice::Date);
    m_from = momentOf(choice, QDateTime::currentDateTime(), m_looked, m_date->date());
    m_title->setText(tr("Since %1").arg(locale().toString(m_from, QLocale::ShortFormat)));
    m_hint->setText(tr("Looking through the history…"));
    m_hint->show();
    work().session.ask(
        this, [from = stampOf(m_from)](ReadModel& store) { return since(store, from); },
        [this, question = ++m_asked](const SinceReport& report) {
            if (question == m_asked)
                present(report);
        });
}

void SinceDialog::present(const SinceReport& report)
{
    const auto dateText = [this, near = work().store.planning().date](
                              Date date) { return formats::date(date, near, locale()); };
    const std::vector<wording::Section> told = wording::since(report, report.entries(), dateText);
    m_sections->present(sectionsOf(report, told));
    m_sections->setVisible(!report.empty());
    QStringList hints;
    if (report.shortened)
        hints << tr("Of some products the history was shortened after that: it is told from there on.");
    hints << (report.empty() ? tr("Nothing has changed.") : tr("A click shows the line or batch in the window."));
    m_hint->setText(hints.join(u' '));
    m_text = m_title->text();
    for (const wording::Section& section : told)
        m_text += QStringLiteral("\n\n") + section.heading + u'\n' + section.sentences.join(u'\n');
}

void SinceDialog::copy() const
{
    QApplication::clipboard()->setText(m_text);
}

} // namespace allocation
