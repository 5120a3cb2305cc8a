#include "ui/day/handoverdialog.h"

#include "service/handover.h"
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
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 26);
    ask();
}

void HandOverDialog::ask()
{
    const Timestamp from(std::chrono::milliseconds(QDate::currentDate().startOfDay().toMSecsSinceEpoch()));
    work().session.ask(
        this,
        [who = work().session.who().toStdString(), from](
            ReadModel& store) { return handOver(store, who, from, mostOfAList); },
        [this](const HandOver& whole) { present(whole); });
}

void HandOverDialog::present(const HandOver& whole)
{
    const auto date = [this, near = whole.today](Date day) { return formats::date(day, near, locale()); };
    const std::vector<wording::Section> told = wording::handOver(whole, date);
    std::vector<SectionsView::Section> sections;
    m_title->setText(tr("Hand-over of %1, %2", "who, date").arg(formats::text(whole.who), date(whole.today)));
    m_text = m_title->text();
    for (const wording::Section& section : told) {
        sections.push_back(
            { static_cast<int>(sections.size()), { Tone::Plain, {}, section.heading }, section.sentences });
        m_text += QStringLiteral("\n\n") + section.heading + u'\n' + section.sentences.join(u'\n');
    }
    m_hint->setText(told.empty() ? tr("Nothing was done today, and nothing is open, late or to be looked at again.")
                                 : tr("What you did today, what is wrong now, and what is to be looked at again."));
    m_sections->setVisible(!told.empty());
    m_sections->present(std::move(sections));
}

void HandOverDialog::copy() const
{
    QApplication::clipboard()->setText(m_text);
}

} // namespace allocation
