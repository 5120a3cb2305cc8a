#include "ui/day/handoverdialog.h"

#include "service/draftshelf.h"
#include "service/handoverlists.h"
#include "ui/day/sectionsview.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

/// Who comes next reads the worst of a list, not all of it.
constexpr std::size_t mostOfAList = 50;

/// The parts that have something in them, with what each sentence is about.
std::vector<SectionsView::Section> sectionsOf(const HandOver& whole, const std::vector<wording::Section>& told)
{
    std::vector<SectionsView::Section> sections;
    int key = 0;
    forEachList(whole, [&](const auto& entries) {
        ++key;
        if (entries.empty())
            return;
        const wording::Section& words = told.at(sections.size());
        SectionsView::Section section { key, { Tone::Plain, {}, words.heading }, words.sentences };
        for (const auto& entry : entries)
            section.about.push_back(aboutOf(entry));
        sections.push_back(std::move(section));
    });
    return sections;
}

/// As they are counted above.
int keyOfDrafts(const HandOver& whole)
{
    int key = 0;
    forEachList(whole, [&](const auto&) { ++key; });
    return key;
}

} // namespace

HandOverDialog::HandOverDialog(const Workspace& work)
    : DayDialog(work, "handOverDialog", tr("Hand-over"))
{
    m_title = parts::heading({}, this);
    m_title->setObjectName(QStringLiteral("handOverTitle"));
    m_hint = parts::hint({}, this);
    m_hint->setObjectName(QStringLiteral("handOverHint"));
    m_sections = new SectionsView(QStringLiteral("handOver"), work.appearance, this);
    page()->addWidget(m_title);
    page()->addWidget(m_hint);
    page()->addWidget(m_sections, 1);
    auto* const copyButton = parts::plainButton("handOverCopyButton", tr("Copy as text"), this);
    addClose(copyButton);
    connect(copyButton, &QPushButton::clicked, this, &HandOverDialog::copy);
    connect(&work.store, &StoreView::updated, this, &HandOverDialog::ask);
    connect(m_sections, &SectionsView::chosen, this, &HandOverDialog::chosen);
    connect(m_sections, &SectionsView::activated, this, [this](int key, int row) {
        if (key == keyOfDrafts({}))
            Q_EMIT draftWanted(m_drafts.value(row));
    });
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 26);
    ask();
}

void HandOverDialog::ask()
{
    const Timestamp from(std::chrono::milliseconds(QDate::currentDate().startOfDay().toMSecsSinceEpoch()));
    work().session.ask(
        this,
        [who = work().session.who().toStdString(), from, shelf = work().session.drafts()](
            ReadModel& store) { return handOver(store, who, from, mostOfAList, shelf.get()); },
        [this](const HandOver& whole) { present(whole); });
}

void HandOverDialog::present(const HandOver& whole)
{
    const auto date = [this, near = whole.today](Date day) { return formats::date(day, near, locale()); };
    const std::vector<wording::Section> told = wording::handOver(whole, date);
    m_title->setText(tr("Hand-over of %1, %2", "who, date").arg(formats::text(whole.who), date(whole.today)));
    m_text = m_title->text();
    for (const wording::Section& section : told)
        m_text += QStringLiteral("\n\n") + section.heading + u'\n' + section.sentences.join(u'\n');
    m_drafts.clear();
    for (const HandOver::StoredDraft& draft : whole.drafts)
        m_drafts << formats::text(draft.name);
    m_hint->setText(told.empty() ? tr("Nothing was done today, and nothing is open, late or to be looked at again.")
            : m_drafts.isEmpty() ? tr("A click shows the line or batch in the window.")
                                 : tr("A click shows the line or batch in the window, a double-click on a stored draft "
                                      "goes on with it."));
    m_sections->setVisible(!told.empty());
    m_sections->present(sectionsOf(whole, told));
}

void HandOverDialog::copy() const
{
    QApplication::clipboard()->setText(m_text);
}

} // namespace allocation
