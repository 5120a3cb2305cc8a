#include "ui/day/notedialog.h"

#include "bridge/wording.h"
#include "ui/day/fields.h"
#include "ui/day/linenotes.h"
#include "ui/day/noteedit.h"
#include "ui/dialogs/optionaldate.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr int asTheyAre = -1; ///< of a box: several lines have different values, and keep them

/// What all lines have; none: they differ.
template <class Get>
auto common(const std::vector<OrderLine>& lines, Get get) -> std::optional<std::decay_t<decltype(get(lines.front()))>>
{
    const auto first = get(lines.front());
    const bool same = std::ranges::all_of(lines, [&](const OrderLine& line) { return get(line) == first; });
    return same ? std::optional(first) : std::nullopt;
}

QComboBox* choices(const char* name, const QString& label, const QStringList& texts, QWidget* parent)
{
    auto* const box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(label);
    for (qsizetype i = 0; i < texts.size(); ++i)
        box->addItem(texts[i], static_cast<int>(i));
    return box;
}

void choose(QComboBox* box, const std::optional<int>& value)
{
    if (!value)
        box->insertItem(0, NoteDialog::tr("(different)"), asTheyAre);
    box->setCurrentIndex(box->findData(value.value_or(asTheyAre)));
    box->setProperty("asItWas", value.value_or(asTheyAre));
}

template <class Value>
std::optional<Value> chosen(const QComboBox* box)
{
    const int value = box->currentData().toInt();
    if (value == asTheyAre || value == box->property("asItWas").toInt())
        return std::nullopt;
    return static_cast<Value>(value);
}

} // namespace

NoteDialog::NoteDialog(const Workspace& work, std::vector<OrderLine> lines)
    : DayDialog(work, "noteDialog", tr("Note"))
    , m_lines(std::move(lines))
{
    build();
    fill();
    const auto touched = [this](bool& what) {
        return [this, &what] {
            what = true;
            update();
        };
    };
    connect(m_note, &NoteEdit::changed, this, &NoteDialog::update);
    connect(m_flag, &QCheckBox::clicked, this, touched(m_flagTouched));
    connect(m_stop, &QLineEdit::textChanged, this, touched(m_stopTouched));
    connect(m_transit, &QSpinBox::valueChanged, this, touched(m_transitTouched));
    connect(m_promised, &OptionalDate::changed, this, touched(m_promiseTouched));
    for (QComboBox* const box : { m_kind, m_completeness })
        connect(box, &QComboBox::currentIndexChanged, this, &NoteDialog::update);
    update();
}

void NoteDialog::build()
{
    const QString what = m_lines.size() == 1 ? wording::line(m_lines.front().id) : wording::lines(m_lines.size());
    auto* const title = parts::heading(what, this);
    title->setObjectName(QStringLiteral("noteTitle"));
    m_note = new NoteEdit(work().store.planning().date + 1, this);
    m_flag = new QCheckBox(tr("&Flag: somebody wants to see it again"), this);
    m_flag->setObjectName(QStringLiteral("noteFlagBox"));
    m_stop = fields::text("noteStopEdit", tr("Stopped, because"), this);
    m_stop->setPlaceholderText(tr("not stopped"));
    m_stop->setToolTip(tr("Automation and release leave a stopped line alone"));
    m_kind = choices("noteKindBox", tr("Kind"), { tr("an order"), tr("a quote"), tr("set aside") }, this);
    m_completeness = choices("noteCompletenessBox", tr("May leave"),
        { tr("in parts"), tr("only as a whole line"), tr("only with its whole order") }, this);
    m_transit = fields::units("noteTransitEdit", tr("Days in transit"), maxTransitDays, this);
    m_transit->setMinimum(0);
    auto* const form = new QFormLayout;
    form->addRow(tr("&Stopped, because"), m_stop);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&May leave"), m_completeness);
    form->addRow(tr("Days in &transit"), m_transit);
    form->addRow(tr("&Promised"), buildPromise());
    page()->addWidget(title);
    page()->addWidget(m_note);
    page()->addWidget(m_flag);
    page()->addLayout(form);
    addButtons("noteButton", tr("&Write down"));
}

QWidget* NoteDialog::buildPromise()
{
    auto* const box = new QWidget(this);
    m_promised = new OptionalDate({ "notePromisedBox", "notePromisedEdit", {}, tr("The date they were told") },
        work().store.planning().date, box);
    m_promiseNow = parts::hint({}, box);
    m_promiseNow->setObjectName(QStringLiteral("notePromiseNow"));
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_promised);
    layout->addWidget(m_promiseNow);
    return box;
}

void NoteDialog::fill()
{
    if (const auto note = common(m_lines, [](const OrderLine& line) { return line.details->note; }))
        m_note->setValue(*note);
    else
        m_note->setMixed();
    const auto flag = common(m_lines, [](const OrderLine& line) { return line.details->flag; });
    m_flag->setTristate(!flag);
    m_flag->setCheckState(!flag ? Qt::PartiallyChecked : *flag ? Qt::Checked : Qt::Unchecked);
    if (const auto stop = common(m_lines, [](const OrderLine& line) { return line.details->stop; }))
        m_stop->setText(formats::text(*stop));
    else
        m_stop->setPlaceholderText(tr("(different)"));
    choose(m_kind, common(m_lines, [](const OrderLine& line) { return static_cast<int>(line.details->kind); }));
    choose(m_completeness,
        common(m_lines, [](const OrderLine& line) { return static_cast<int>(line.details->completeness); }));
    const auto days = common(m_lines, [](const OrderLine& line) { return line.details->transitDays; });
    m_transit->setValue(days.value_or(0));
    const auto promised = common(m_lines, [](const OrderLine& line) { return line.details->promised; });
    if (!promised) {
        m_promiseNow->setText(tr("(different)"));
    } else if (*promised) {
        const auto date = [this](Date day) { return formats::date(day, work().store.planning().date, locale()); };
        m_promised->setDate((*promised)->date);
        m_promiseNow->setText((*promised)->told
                ? tr("told by %1 on %2").arg(formats::text((*promised)->by), date(*(*promised)->told))
                : tr("from a file"));
    } else {
        m_promiseNow->setText(tr("nobody has told a date yet"));
    }
}

ChangeOrderLine NoteDialog::change() const
{
    ChangeOrderLine change;
    if (m_note->isTouched())
        change.note = m_note->value();
    if (m_flagTouched && m_flag->checkState() != Qt::PartiallyChecked)
        change.flag = m_flag->isChecked();
    if (m_stopTouched)
        change.stop = fields::valueOf(*m_stop);
    if (m_transitTouched)
        change.transitDays = m_transit->value();
    change.kind = chosen<LineKind>(m_kind);
    change.completeness = chosen<Completeness>(m_completeness);
    return change;
}

void NoteDialog::update()
{
    const ChangeOrderLine wanted = change();
    const bool tells = m_promiseTouched && m_promised->date();
    const bool anything = wanted.note || wanted.flag || wanted.stop || wanted.transitDays || wanted.kind
        || wanted.completeness || tells;
    if (!anything)
        setObstacle(tr("Nothing was changed yet"));
    else if (m_note->isTouched() && !m_note->fault().isEmpty())
        setObstacle(m_note->fault());
    else
        setObstacle(fields::faultOfText(m_stop->text()));
}

void NoteDialog::apply()
{
    std::vector<LineId> ids;
    for (const OrderLine& line : m_lines)
        ids.push_back(line.id);
    send(linenotes::writing(ids, change(), m_promiseTouched ? m_promised->date() : std::nullopt));
}

} // namespace allocation
