#include "ui/day/releasedialog.h"

#include "bridge/wording.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/linesmodel.h"
#include "ui/panels/messagebar.h"
#include "ui/selectionlink.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

QString staying(const Releasable& found)
{
    QStringList text;
    for (const auto& [why, lines] : found.left)
        text << ReleaseDialog::tr("%1 stay: %2.", "lines, reason")
                    .arg(lines.size() == 1 ? wording::line(lines.front()) : wording::lines(lines.size()),
                        wording::unreleasable(why));
    return text.join(u'\n');
}

} // namespace

ReleaseDialog::ReleaseDialog(const Workspace& work)
    : DayDialog(work, "releaseDialog", tr("Release to a pick list"))
    , m_choices(new QButtonGroup(this))
    , m_choicesLayout(new QVBoxLayout)
{
    m_choicesLayout->setSpacing(6);
    page()->addLayout(m_choicesLayout);
    m_leaves = parts::heading({}, this);
    m_leaves->setObjectName(QStringLiteral("releaseLeaves"));
    m_stays = parts::hint({}, this);
    m_stays->setObjectName(QStringLiteral("releaseStays"));
    m_stays->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_stays->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_stays->setAlignment(Qt::AlignTop);
    page()->addWidget(m_leaves);
    page()->addWidget(m_stays, 1);
    addButtons("releaseButton", tr("&Release"));
    buildChoices();
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            ask();
    });
    ask();
}

void ReleaseDialog::buildChoices()
{
    const auto selected = static_cast<std::size_t>(work().selection.sums().lines);
    const auto& product = work().selection.product();
    addChoice(Choice::Selected, "releaseSelected",
        selected > 0 ? tr("The selected lines (%1)").arg(wording::lines(selected)) : tr("The selected lines"),
        selected > 0);
    addChoice(Choice::Product, "releaseProduct",
        product ? tr("Everything of %1 that may leave").arg(formats::text(product->text()))
                : tr("Everything of the product that may leave"),
        product.has_value());
    addChoice(Choice::Everything, "releaseEverything", tr("Everything that may leave"), true);
    for (QAbstractButton* const button : m_choices->buttons())
        if (button->isEnabled()) {
            button->setChecked(true);
            break;
        }
}

void ReleaseDialog::addChoice(Choice choice, const char* name, const QString& text, bool possible)
{
    auto* const button = new QRadioButton(QString(text).replace(u'&', QLatin1String("&&")), this);
    button->setObjectName(QLatin1StringView(name));
    button->setEnabled(possible);
    m_choices->addButton(button, static_cast<int>(choice));
    m_choicesLayout->addWidget(button);
}

void ReleaseDialog::ask()
{
    setObstacle(tr("Looking what may leave…"));
    m_leaves->setText(tr("Looking what may leave…"));
    m_stays->clear();
    Scope scope;
    std::set<LineId> named;
    const auto choice = static_cast<Choice>(m_choices->checkedId());
    if (choice == Choice::Product)
        scope.skus.push_back(*work().selection.product());
    if (choice == Choice::Selected)
        for (const LineId& line : work().selection.lines())
            named.insert(line);
    std::set<Sku> skus;
    for (const LineId& line : named)
        skus.insert(line.sku);
    scope.skus.insert(scope.skus.end(), skus.begin(), skus.end());
    work().session.ask(
        this,
        [scope, named](ReadModel& store, const std::stop_token& stop) { return releasable(store, scope, named, stop); },
        [this, question = ++m_asked](const Releasable& found) {
            if (question == m_asked)
                present(found);
        });
}

void ReleaseDialog::present(const Releasable& found)
{
    m_found = found;
    const std::size_t lines = found.lines.size();
    m_leaves->setText(lines > 0
            ? tr("%1 go on a new pick list.", "lines and units").arg(wording::linesAndUnits(lines, found.units))
            : tr("Nothing of it can go on a pick list."));
    m_leaves->setAccessibleName(m_leaves->text());
    m_stays->setText(staying(found));
    m_stays->setAccessibleName(m_stays->text());
    primary()->setText(lines > 0 ? tr("&Release %1").arg(wording::lines(lines)) : tr("&Release"));
    setObstacle(lines > 0 ? QString() : m_leaves->text());
}

/// What was said: exactly these lines.
void ReleaseDialog::apply()
{
    const Release command { m_found.lines, {}, {} };
    send(command, {}, [&messages = work().messages, command](const Outcome& outcome) {
        messages.tell(wording::outcome(command, outcome));
    });
}

} // namespace allocation
