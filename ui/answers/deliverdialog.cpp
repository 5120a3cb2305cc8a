#include "ui/answers/deliverdialog.h"

#include "ui/answers/skubox.h"
#include "ui/dialogs/optionaldate.h"
#include "ui/dialogs/parts.h"
#include "ui/dispatcher.h"
#include "ui/inspector/dates.h"
#include "ui/inspector/factlist.h"
#include "ui/models/storeview.h"
#include "ui/panels/messagebar.h"

#include <algorithm>
#include <QClipboard>
#include <QDateEdit>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr int longestId = 200;

/// The Friday of this week, or of the next one if that is today or over.
QDate nextFriday(QDate day)
{
    do
        day = day.addDays(1);
    while (day.dayOfWeek() != Qt::Friday);
    return day;
}

QString idOf(DeliveryAnswer::Kind kind)
{
    switch (kind) {
    case DeliveryAnswer::Kind::InOne:
        return QStringLiteral("answer:one");
    case DeliveryAnswer::Kind::IfMoved:
        return QStringLiteral("answer:moves");
    case DeliveryAnswer::Kind::FromFree:
        break;
    }
    return QStringLiteral("answer:free");
}

} // namespace

DeliverDialog::DeliverDialog(const Workspace& work, const Sku& sku)
    : QDialog(work.window)
    , m_work(work)
    , m_inquiry(work.session, this)
{
    setObjectName(QStringLiteral("deliverDialog"));
    setWindowTitle(tr("When can we deliver?"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&m_inquiry, &DeliveryInquiry::answered, this, &DeliverDialog::show);
    connect(&work.store, &StoreView::updated, this, [this](const Changes& changes) {
        if (changes.everything || std::ranges::find(changes.skus, m_sku->sku()) != changes.skus.end())
            m_inquiry.askAgain();
    });
    if (sku.empty())
        m_sku->setFocus();
    else
        m_qty->setFocus();
    m_qty->selectAll();
    m_sku->setSku(sku);
    updateChoice();
    ask();
}

void DeliverDialog::build()
{
    m_answers = new FactList("deliverAnswersView", tr("Answers"), m_work.appearance, this);
    auto* const area = new QScrollArea(this);
    area->setProperty("look", QStringLiteral("pane"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_answers);
    area->setMinimumSize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 11);
    m_hint = parts::hint({}, this);
    m_hint->setObjectName(QStringLiteral("deliverHint"));
    QWidget* const question = buildQuestion();
    QWidget* const keeping = buildKeeping();
    m_copy = parts::plainButton("deliverCopyButton", tr("&Copy sentence"), this);
    m_keep = parts::primaryButton("deliverKeepButton", {}, this);
    auto* const close = parts::plainButton("deliverCloseButton", tr("Close"), this);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(question);
    layout->addWidget(area, 1);
    layout->addWidget(m_hint);
    layout->addWidget(keeping);
    layout->addLayout(parts::buttonRow({ close, m_copy, m_keep }));
    connect(m_answers, &FactList::selectionMoved, this, &DeliverDialog::updateChoice);
    connect(m_copy, &QPushButton::clicked, this, &DeliverDialog::copy);
    connect(m_keep, &QPushButton::clicked, this, &DeliverDialog::keep);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget* DeliverDialog::buildQuestion()
{
    auto* const question = new QWidget(this);
    m_sku = new SkuBox(m_work.session, question);
    m_sku->setObjectName(QStringLiteral("deliverSkuBox"));
    m_sku->setAccessibleName(tr("Product"));
    m_qty = new QSpinBox(question);
    m_qty->setObjectName(QStringLiteral("deliverQuantityEdit"));
    m_qty->setRange(1, static_cast<int>(maxQuantity));
    m_qty->setGroupSeparatorShown(true);
    m_by = new OptionalDate({ "deliverByBox", "deliverByEdit", tr("wanted on"), tr("Wanted date") },
        m_work.store.planning().date + 7, question);
    auto* const form = new QFormLayout(question);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Product"), m_sku);
    form->addRow(tr("&Units"), m_qty);
    form->addRow(tr("&Date"), m_by);
    connect(m_sku, &QComboBox::editTextChanged, this, &DeliverDialog::ask);
    connect(m_qty, &QSpinBox::valueChanged, this, &DeliverDialog::ask);
    connect(m_by, &OptionalDate::changed, this, &DeliverDialog::ask);
    return question;
}

QWidget* DeliverDialog::buildKeeping()
{
    auto* const keeping = new QWidget(this);
    m_until = new QDateEdit(nextFriday(formats::toQDate(m_work.store.planning().date)), keeping);
    m_until->setObjectName(QStringLiteral("deliverUntilEdit"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(formats::toQDate(m_work.store.planning().date));
    m_order = new QLineEdit(QStringLiteral("KEEP-") + m_until->date().toString(QStringLiteral("yyyyMMdd")), keeping);
    m_order->setObjectName(QStringLiteral("deliverOrderEdit"));
    m_order->setMaxLength(longestId);
    m_customer = new QLineEdit(keeping);
    m_customer->setObjectName(QStringLiteral("deliverCustomerEdit"));
    m_customer->setMaxLength(longestId);
    m_customer->setPlaceholderText(tr("may stay empty"));
    auto* const form = new QFormLayout(keeping);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Keep until"), m_until);
    form->addRow(tr("For &customer"), m_customer);
    form->addRow(tr("As &order"), m_order);
    connect(m_until, &QDateEdit::dateChanged, this, &DeliverDialog::updateChoice);
    connect(m_order, &QLineEdit::textChanged, this, &DeliverDialog::updateChoice);
    return keeping;
}

void DeliverDialog::ask()
{
    m_refused.clear();
    m_inquiry.ask({ m_sku->sku(), m_qty->value(), m_by->date() });
}

void DeliverDialog::show(const std::shared_ptr<const DeliveryInquiry::Answered>& answered)
{
    m_answered = answered;
    std::vector<Fact> facts;
    for (std::size_t i = 0; i < answered->answers.size(); ++i) {
        const DeliveryAnswer& answer = answered->answers[i];
        Fact fact;
        fact.title = wording::delivery(answer, answered->question.by, shortDates(answered->product.planning.date));
        fact.id = idOf(answer.kind);
        fact.about = static_cast<int>(i);
        facts.push_back(fact);
    }
    m_answers->setFacts(std::move(facts));
    if (!m_answers->selected())
        m_answers->selectFirst();
    updateChoice();
}

/// Why there is no answer.
QString DeliverDialog::nothing() const
{
    const QString sku = formats::text(m_sku->sku().text());
    if (sku.isEmpty())
        return tr("Choose a product: type a part of its SKU or description.");
    if (m_answered && !m_answered->known())
        return tr("There is no product %1.").arg(sku);
    return m_answered && m_answered->answers.empty() ? tr("Nothing of %1 is available.").arg(sku) : QString();
}

const DeliveryAnswer* DeliverDialog::chosen() const
{
    const Fact* const fact = m_answers->selected();
    return fact ? &m_answered->answers[static_cast<std::size_t>(fact->about.toInt())] : nullptr;
}

Date DeliverDialog::until() const
{
    return formats::fromQDate(m_until->date());
}

void DeliverDialog::updateChoice()
{
    const bool something = chosen() != nullptr;
    const bool named = !m_order->text().trimmed().isEmpty();
    m_copy->setEnabled(something);
    m_keep->setEnabled(something && named);
    m_keep->setText(tr("&Keep until %1", "weekday and date")
                        .arg(QLocale().toString(m_until->date(), QStringLiteral("ddd "))
                            + formats::date(until(), m_work.store.planning().date, QLocale())));
    QString hint = m_refused.isEmpty() ? nothing() : m_refused;
    if (something && m_refused.isEmpty())
        hint = named ? tr("Keeping it makes an order line that is set aside, in one step, which can be undone.")
                     : tr("Say which order the line belongs to, known or new.");
    m_hint->setText(hint);
    parts::setTone(*m_hint, m_refused.isEmpty() ? "" : "short");
    m_keep->setToolTip(hint);
}

void DeliverDialog::copy() const
{
    if (const Fact* const fact = m_answers->selected())
        QGuiApplication::clipboard()->setText(fact->title);
}

AddOrderLine DeliverDialog::lineToKeep() const
{
    AddOrderLine line;
    line.order = OrderId(m_order->text().trimmed().toStdString());
    line.customer = m_customer->text().trimmed().toStdString();
    line.due = m_answered->question.by;
    line.details.kind = LineKind::SetAside;
    line.details.note = {
        tr("Kept until %1").arg(QLocale().toString(m_until->date(), QLocale::ShortFormat)).toStdString(), until()
    };
    return line;
}

void DeliverDialog::keep()
{
    const DeliveryAnswer* const answer = chosen();
    if (!answer || !m_keep->isEnabled())
        return;
    const ApplyDraft command = orderFor(*answer, m_answered->product, lineToKeep());
    const auto& added = std::get<AddOrderLine>(command.steps->front().command);
    const LineId line { added.order, added.sku, added.number.value_or(1) };
    m_refused.clear();
    m_keep->setEnabled(false);
    m_work.dispatcher.send(
        command, {},
        [dialog = QPointer(this), line, &messages = m_work.messages](const Outcome&) {
            messages.tell(tr("Set aside as %1.").arg(wording::line(line)));
            if (DeliverDialog* const shown = dialog.data())
                shown->accept();
        },
        [dialog = QPointer(this)](const Failure& failure) {
            if (DeliverDialog* const shown = dialog.data())
                shown->refuse(failure);
        });
}

/// Why it was not done stands there, above what the answers are by now.
void DeliverDialog::refuse(const Failure& failure)
{
    m_refused = failure.text();
    m_inquiry.askAgain();
    updateChoice();
}

} // namespace allocation
