#include "ui/proposal/movespane.h"

#include "bridge/wording.h"
#include "bridge/wordingfigures.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/proposal/movesview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

QString number(std::size_t count)
{
    return formats::number(static_cast<Quantity>(count), QLocale());
}

/// Lines that two proposals treat differently.
std::set<LineId> changedLines(const Proposal& before, const Proposal& after)
{
    std::set<LineId> lines;
    for (const auto& [line, difference] : differences(before, after))
        lines.insert(line);
    return lines;
}

} // namespace

MovesPane::MovesPane(MovesModel::CustomerOf customerOf, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_model(new MovesModel(std::move(customerOf), this))
{
    build(appearance);
    connect(m_model, &MovesModel::ticksChanged, this, &MovesPane::onTicks);
    connect(m_soon, &QTimer::timeout, this, &MovesPane::updateFigures);
    show({}, nullptr);
}

void MovesPane::build(const Appearance& appearance)
{
    m_title = parts::heading({}, this);
    m_title->setObjectName(QStringLiteral("movesTitle"));
    m_message = parts::hint({}, this);
    m_message->setObjectName(QStringLiteral("movesMessage"));
    m_message->setWordWrap(false);
    m_figures = parts::hint({}, this);
    m_figures->setObjectName(QStringLiteral("movesFigures"));
    m_harmed = addFilter("movesHarmedFilter", MovesModel::Filter::Harmed);
    m_all = addFilter("movesAllFilter", MovesModel::Filter::All);
    m_view = new MovesView(*m_model, appearance, this);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_message, 1);
    head->addWidget(m_harmed);
    head->addWidget(m_all);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_figures);
}

QToolButton* MovesPane::addFilter(const char* name, MovesModel::Filter filter)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("look", QStringLiteral("chip"));
    button->setCheckable(true);
    connect(button, &QToolButton::clicked, this, [this, filter] { chooseFilter(filter); });
    return button;
}

void MovesPane::show(const QString& name, std::shared_ptr<const Proposal> proposal)
{
    m_title->setText(name.isEmpty() ? tr("Moves") : tr("Moves of %1", "strategy").arg(name));
    m_model->show(std::move(proposal));
    m_message->clear();
    chooseFilter(m_model->harmed() > 0 ? MovesModel::Filter::Harmed : MovesModel::Filter::All);
    updateFigures();
}

void MovesPane::showAnew(std::shared_ptr<const Proposal> proposal)
{
    const auto before = m_model->proposal();
    const std::set<LineId> leftOut = m_model->leftOut();
    std::set<LineId> changed = before ? changedLines(*before, *proposal) : std::set<LineId>();
    const std::size_t different = changed.size();
    m_model->show(std::move(proposal), std::move(changed));
    m_model->leaveOut(leftOut);
    // What is marked has to be seen.
    chooseFilter(different > 0 || m_model->harmed() == 0 ? MovesModel::Filter::All : m_model->filter());
    if (different > 0)
        tell(different == 1 ? tr("1 line changed meanwhile: marked")
                            : tr("%1 lines changed meanwhile: marked").arg(number(different)));
    updateFigures();
}

void MovesPane::tell(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
}

void MovesPane::chooseFilter(MovesModel::Filter filter)
{
    m_model->setFilter(filter);
    m_view->unfold();
    m_view->fitColumns();
    updateFilters();
}

void MovesPane::updateFilters()
{
    const std::size_t all = m_model->proposal() ? m_model->proposal()->moves.size() : 0;
    m_harmed->setText(tr("Someone gets worse %1").arg(number(m_model->harmed())));
    m_harmed->setEnabled(m_model->harmed() > 0);
    m_harmed->setToolTip(
        m_model->harmed() > 0 ? tr("Only lines that get later or open by it") : tr("No line gets later or open by it"));
    m_harmed->setChecked(m_model->filter() == MovesModel::Filter::Harmed);
    m_all->setText(tr("All %1").arg(number(all)));
    m_all->setChecked(m_model->filter() == MovesModel::Filter::All);
}

void MovesPane::onTicks(std::size_t others, bool ticked)
{
    QString said;
    if (others > 0 && ticked)
        said = others == 1 ? tr("1 more that belongs to it comes too")
                           : tr("%1 more that belong to it come too").arg(number(others));
    else if (others > 0)
        said = others == 1 ? tr("1 more needs it and goes too") : tr("%1 more need it and go too").arg(number(others));
    tell(said);
    m_soon->start();
    Q_EMIT ticksChanged();
}

Figures MovesPane::figures() const
{
    return m_model->proposal() ? figuresOf(*m_model->proposal(), m_model->ticks().accepted()) : Figures();
}

void MovesPane::updateFigures()
{
    const auto& proposal = m_model->proposal();
    QString text;
    if (proposal && proposal->moves.empty()) {
        text = tr("This strategy would change nothing.");
    } else if (proposal) {
        const QString sum = wording::figures(proposal->before, figures());
        const QString ticked
            = tr("Ticked: %1 of %2", "moves").arg(number(m_model->ticks().count()), number(proposal->moves.size()));
        text = sum.isEmpty() ? ticked : tr("%1. %2", "what is ticked, what it comes to").arg(ticked, sum);
    }
    m_figures->setText(text);
    m_figures->setAccessibleName(text);
}

} // namespace allocation
