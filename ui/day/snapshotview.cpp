#include "ui/day/snapshotview.h"

#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

enum Answer { Undecided, FileIsOlder, FileIsRight };

} // namespace

SnapshotView::SnapshotView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_gone(new QButtonGroup(this))
    , m_asked(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("snapshotView"));
    m_sections = new SectionsView(QStringLiteral("snapshot"), appearance, this);
    m_nothing = parts::hint(tr("These files change nothing."), this);
    m_nothing->setObjectName(QStringLiteral("snapshotNothing"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(buildGone());
    layout->addWidget(buildAsked());
    layout->addWidget(m_nothing);
    layout->addWidget(m_sections, 1);
    for (QButtonGroup* const group : { m_gone, m_asked })
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
            if (on)
                Q_EMIT decided();
        });
}

void SnapshotView::addChoice(QButtonGroup* group, QVBoxLayout* layout, int id, const char* name, const QString& text)
{
    auto* const button = new QRadioButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    group->addButton(button, id);
    button->setChecked(id == 0);
    layout->addWidget(button);
}

QWidget* SnapshotView::buildGone()
{
    m_goneBox = new QWidget(this);
    auto* const layout = new QVBoxLayout(m_goneBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(parts::heading(tr("What is here and no longer in the files"), m_goneBox));
    addChoice(m_gone, layout, static_cast<int>(Gone::Keep), "goneKeep", tr("&stays; it is only listed"));
    addChoice(m_gone, layout, static_cast<int>(Gone::Ship), "goneShip",
        tr("has &left or arrived where it seems so; the rest stays"));
    addChoice(m_gone, layout, static_cast<int>(Gone::Cancel), "goneCancel",
        tr("has left or arrived where it seems so; all else is &cancelled"));
    return m_goneBox;
}

void SnapshotView::setSnapshot(bool isSnapshot)
{
    m_goneBox->setVisible(isSnapshot);
}

QWidget* SnapshotView::buildAsked()
{
    m_askedBox = new QWidget(this);
    m_question = parts::heading({}, m_askedBox);
    m_question->setObjectName(QStringLiteral("askedQuestion"));
    m_question->setWordWrap(true);
    auto* const layout = new QVBoxLayout(m_askedBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_question);
    addChoice(m_asked, layout, Undecided, "askedLater", tr("&Not decided yet: it stays as it is here"));
    addChoice(m_asked, layout, FileIsOlder, "askedOlder", tr("The file is &older than that: it stays as it is here"));
    addChoice(m_asked, layout, FileIsRight, "askedCounted", tr("It was counted since: the &file is right"));
    m_askedBox->hide();
    return m_askedBox;
}

Gone SnapshotView::gone() const
{
    return static_cast<Gone>(m_gone->checkedId());
}

std::optional<bool> SnapshotView::fileKnowsShipments() const
{
    const int answer = m_asked->checkedId();
    return answer == Undecided ? std::nullopt : std::optional(answer == FileIsRight);
}

void SnapshotView::present(std::vector<SectionsView::Section> sections, const std::vector<AskedEntry>& asked)
{
    if (!asked.empty()) {
        const AskedEntry& first = asked.front();
        QString question = tr("%1: file says %2, here %3 after %4 shipped today", "batch, numbers")
                               .arg(formats::text(first.batch.text()), formats::number(first.file, locale()),
                                   formats::number(first.here, locale()), formats::number(first.shipped, locale()));
        if (asked.size() > 1)
            question = tr("%1; so it is with %2 more", "question, number of batches")
                           .arg(question, locale().toString(qulonglong { asked.size() - 1 }));
        m_question->setText(question);
        m_question->setAccessibleName(question);
        m_askedBox->show(); // and stays: an answer can be taken back
    }
    m_nothing->setVisible(sections.empty());
    m_sections->setVisible(!sections.empty());
    m_sections->present(std::move(sections));
}

} // namespace allocation
