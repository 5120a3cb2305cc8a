#include "ui/draft/draftstrip.h"

#include "ui/appearance.h"
#include "ui/draft/drafttexts.h"
#include "ui/icons.h"
#include "ui/panels/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace allocation {

DraftStrip::DraftStrip(const Appearance& appearance, QWidget* parent)
    : QToolBar(parent)
    , m_appearance(appearance)
    , m_frame(new QFrame(this))
    , m_content(new QWidget(m_frame))
{
    setObjectName(QStringLiteral("draftBar"));
    setWindowTitle(tr("Draft"));
    setMovable(false);
    toggleViewAction()->setVisible(false); // hidden it could not be brought back
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_frame->setObjectName(QStringLiteral("draftStrip"));
    m_frame->setAccessibleName(tr("Draft"));
    auto* const layout = new QHBoxLayout(m_content);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(8);
    m_sign = addLabel("draftSign");
    m_title = addLabel("draftTitle");
    layout->addSpacing(6);
    m_figures = new ElidedLabel(m_content);
    m_figures->setObjectName(QStringLiteral("draftFigures"));
    layout->addWidget(m_figures, 1);
    m_differences = addButton("draftDifferencesButton", tr("Differences…"), &DraftStrip::differencesWanted);
    m_save = addButton("draftSaveButton", tr("Save…"), &DraftStrip::saveWanted);
    m_discard = addButton("draftDiscardButton", tr("Discard"), &DraftStrip::discardWanted);
    m_apply = addButton("draftApplyButton", tr("Apply"), &DraftStrip::applyWanted);
    m_apply->setProperty("look", QStringLiteral("primary"));
    auto* const around = new QHBoxLayout(m_frame);
    around->setContentsMargins(0, 3, 0, 3);
    around->addWidget(m_content);
    QSizePolicy kept = m_content->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_content->setSizePolicy(kept);
    addWidget(m_frame);
    connect(&appearance, &Appearance::changed, this, &DraftStrip::paintSign);
    showNothing();
}

QLabel* DraftStrip::addLabel(const char* name)
{
    auto* const label = new QLabel(m_content);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    m_content->layout()->addWidget(label);
    return label;
}

QPushButton* DraftStrip::addButton(const char* name, const QString& text, void (DraftStrip::*wanted)())
{
    auto* const button = new QPushButton(text, m_content);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    m_content->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void DraftStrip::setOpen(bool open)
{
    m_content->setVisible(open);
    if (m_frame->property("open").toBool() == open)
        return;
    m_frame->setProperty("open", open);
    m_frame->style()->unpolish(m_frame);
    m_frame->style()->polish(m_frame);
}

void DraftStrip::setTone(const QString& tone)
{
    m_title->setProperty("tone", tone);
    m_title->style()->unpolish(m_title);
    m_title->style()->polish(m_title);
    paintSign();
}

void DraftStrip::paintSign()
{
    const Theme& theme = m_appearance.theme();
    const bool lost = m_title->property("tone").toString() == QLatin1String("short");
    const int size = m_title->fontMetrics().ascent() + 3;
    m_sign->setPixmap(icons::pixmap(lost ? QStringLiteral("short") : QStringLiteral("draft"),
        lost ? theme.shortage.ink : theme.accent, size, devicePixelRatioF()));
}

void DraftStrip::showDraft(const DraftSheet& sheet, const Kpis& shown, const State& state)
{
    const bool empty = sheet.steps.empty();
    const bool lost = sheet.fitting() < sheet.steps.size();
    m_title->setText(drafttexts::title(sheet, state.name));
    m_figures->setText(drafttexts::figures(sheet, shown, locale()));
    m_figures->setAccessibleName(m_figures->text());
    m_figures->setToolTip(empty ? QString() : tr("The figures without the draft, and with it. It holds no stock."));
    m_apply->setText(drafttexts::apply(sheet));
    m_apply->setEnabled(state.settled && sheet.fitting() > 0);
    m_apply->setToolTip(empty      ? tr("Nothing was changed in the draft yet")
            : sheet.fitting() == 0 ? tr("No change of the draft fits any more: look at the differences")
                                   : tr("Do it, as one step that can be undone"));
    m_discard->setEnabled(state.settled);
    m_discard->setText(empty ? tr("Leave") : tr("Discard"));
    m_discard->setToolTip(empty ? tr("Leave the draft") : tr("Leave the draft without doing any of it; can be undone"));
    m_save->setEnabled(state.settled && state.unsavable.isEmpty());
    m_save->setToolTip(
        state.unsavable.isEmpty() ? tr("Keep the draft, to go on with it later (Ctrl+S)") : state.unsavable);
    m_differences->setEnabled(!empty);
    m_differences->setToolTip(empty ? tr("Nothing was changed in the draft yet") : tr("What the draft changes"));
    setTone(lost ? QStringLiteral("short") : QStringLiteral("draft"));
    setOpen(true);
}

void DraftStrip::showNothing()
{
    setOpen(false);
}

} // namespace allocation
