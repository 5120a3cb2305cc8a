#include "ui/lists/filterpopup.h"

#include "ui/dialogs/parts.h"
#include "ui/lists/filterwords.h"
#include "ui/models/formats.h"
#include "ui/models/linesmodel.h"

#include <algorithm>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

using Test = ColumnFilter::Test;

/// A column with more different texts than that is asked by typing.
constexpr std::size_t mostValues = 30;

QLineEdit* numberEdit(const char* name, const QString& text, QWidget* parent)
{
    auto* const edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setPlaceholderText(text);
    edit->setAccessibleName(text);
    edit->setValidator(new QIntValidator(edit));
    return edit;
}

std::optional<qint64> numberIn(const QLineEdit& edit)
{
    bool isNumber = false;
    const qint64 number = edit.locale().toLongLong(edit.text().trimmed(), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

FilterPopup::FilterPopup(QWidget* window)
    : QFrame(window)
{
    setObjectName(QStringLiteral("filterPopup"));
    setAccessibleName(tr("Column filter"));
    build();
    hide();
}

void FilterPopup::build()
{
    m_title = parts::heading({}, this);
    m_title->setObjectName(QStringLiteral("filterTitle"));
    m_test = new QComboBox(this);
    m_test->setObjectName(QStringLiteral("filterTestBox"));
    m_test->setAccessibleName(tr("How to compare"));
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("filterTextEdit"));
    m_text->setAccessibleName(tr("Text to look for"));
    m_numbers = new QWidget(this);
    m_from = numberEdit("filterFromEdit", tr("from"), m_numbers);
    m_to = numberEdit("filterToEdit", tr("to"), m_numbers);
    auto* const numbers = new QHBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->addWidget(m_from);
    numbers->addWidget(m_to);
    m_days = new QWidget(this);
    auto* const days = new QGridLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    m_hasFirst = new QCheckBox(tr("&From"), m_days);
    m_hasFirst->setObjectName(QStringLiteral("filterFirstBox"));
    m_hasLast = new QCheckBox(tr("T&o"), m_days);
    m_hasLast->setObjectName(QStringLiteral("filterLastBox"));
    m_first = addDay("filterFirstEdit", tr("First day"));
    m_last = addDay("filterLastEdit", tr("Last day"));
    days->addWidget(m_hasFirst, 0, 0);
    days->addWidget(m_first, 0, 1);
    days->addWidget(m_hasLast, 1, 0);
    days->addWidget(m_last, 1, 1);
    m_values = new QListWidget(this);
    m_values->setObjectName(QStringLiteral("filterValues"));
    m_values->setAccessibleName(tr("Values to show"));
    m_values->setUniformItemSizes(true);
    m_apply = parts::primaryButton("filterApplyButton", tr("Apply"), this);
    m_clear = parts::plainButton("filterClearButton", tr("Clear"), this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    for (QWidget* const part : std::initializer_list<QWidget*> { m_title, m_test, m_text, m_numbers, m_days, m_values })
        layout->addWidget(part);
    layout->addLayout(parts::buttonRow({ m_clear, m_apply }));
    connect(m_test, &QComboBox::currentIndexChanged, this, &FilterPopup::updateParts);
    connect(m_hasFirst, &QCheckBox::toggled, m_first, &QWidget::setEnabled);
    connect(m_hasLast, &QCheckBox::toggled, m_last, &QWidget::setEnabled);
    connect(m_apply, &QPushButton::clicked, this, &FilterPopup::apply);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        const int column = m_column;
        dismiss();
        Q_EMIT applied(column, ColumnFilter {});
    });
}

QDateEdit* FilterPopup::addDay(const char* name, const QString& text)
{
    auto* const edit = new QDateEdit(m_days);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(text);
    edit->setCalendarPopup(true);
    edit->setEnabled(false);
    return edit;
}

void FilterPopup::fillTests(FilterKind kind)
{
    m_test->clear();
    const auto add = [this](Test test, const QString& text) { m_test->addItem(text, static_cast<int>(test)); };
    if (kind == FilterKind::Text) {
        add(Test::Contains, tr("contains"));
        add(Test::Is, tr("is"));
        if (m_values->count() > 0)
            add(Test::OneOf, tr("is one of"));
    } else if (kind == FilterKind::Status) {
        add(Test::OneOf, tr("is one of"));
        return;
    } else {
        add(Test::Range, kind == FilterKind::Day ? tr("from – to") : tr("is from – to"));
    }
    if (kind == FilterKind::Day) {
        add(Test::Today, tr("today"));
        add(Test::Week, tr("this week"));
        add(Test::Overdue, tr("overdue"));
    }
    add(Test::Empty, tr("is empty"));
    if (kind == FilterKind::Text)
        add(Test::NotEmpty, tr("is not empty"));
}

void FilterPopup::fillValues(const LinesModel& lines)
{
    m_values->clear();
    const auto add = [this](const QString& value, const QString& text) {
        auto* const item = new QListWidgetItem(text.simplified(), m_values);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    };
    if (m_kind == FilterKind::Status)
        for (const auto status :
            { LineStatus::OverAllocated, LineStatus::Open, LineStatus::Late, LineStatus::Shipped, LineStatus::OnTime })
            add(nameOf(status), filterwords::status(nameOf(status)));
    if (m_kind != FilterKind::Text)
        return;
    const QStringList values = lines.valuesIn(m_column, mostValues);
    for (const QString& value : values)
        add(value, value.isEmpty() ? tr("(empty)") : value);
}

void FilterPopup::ask(const LinesModel& lines, int column, const QPoint& globalPosition)
{
    m_column = column;
    m_kind = filterKindOf(column);
    m_title->setText(lines.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
    const QDate today = formats::toQDate(lines.planning().date);
    m_first->setDate(today);
    m_last->setDate(today);
    fillValues(lines);
    fillTests(m_kind);
    const auto known = lines.columnFilters().find(column);
    show(known == lines.columnFilters().end() ? ColumnFilter {} : known->second);
    m_clear->setEnabled(known != lines.columnFilters().end());
    m_clear->setToolTip(m_clear->isEnabled() ? QString() : tr("This column does not narrow"));
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const QPoint at = parentWidget()->mapFromGlobal(globalPosition);
    move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    QFrame::show();
    raise();
    QWidget* const first = m_text->isVisibleTo(this) ? static_cast<QWidget*>(m_text)
        : m_numbers->isVisibleTo(this)               ? static_cast<QWidget*>(m_from)
                                                     : static_cast<QWidget*>(m_test);
    first->setFocus();
    qApp->installEventFilter(this);
}

void FilterPopup::show(const ColumnFilter& filter)
{
    const int test = m_test->findData(static_cast<int>(filter.test));
    m_test->setCurrentIndex(std::max(0, test));
    m_text->setText(filter.text);
    const auto number = [this](const std::optional<qint64>& value) {
        return value && m_kind == FilterKind::Number ? locale().toString(*value) : QString();
    };
    m_from->setText(number(filter.from));
    m_to->setText(number(filter.to));
    const auto day = [this](QCheckBox* box, QDateEdit* edit, const std::optional<qint64>& value) {
        box->setChecked(value && m_kind == FilterKind::Day);
        if (box->isChecked())
            edit->setDate(formats::toQDate(Date::fromDays(static_cast<std::int32_t>(*value))));
    };
    day(m_hasFirst, m_first, filter.from);
    day(m_hasLast, m_last, filter.to);
    for (int i = 0; i < m_values->count(); ++i)
        m_values->item(i)->setCheckState(
            filter.values.contains(m_values->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    updateParts();
}

void FilterPopup::updateParts()
{
    const auto test = static_cast<Test>(m_test->currentData().toInt());
    m_test->setVisible(m_test->count() > 1);
    m_text->setVisible(test == Test::Contains || test == Test::Is);
    m_numbers->setVisible(test == Test::Range && m_kind == FilterKind::Number);
    m_days->setVisible(test == Test::Range && m_kind == FilterKind::Day);
    m_values->setVisible(test == Test::OneOf);
    const int rows = std::clamp(m_values->count(), 3, 10);
    m_values->setFixedHeight(rows * (fontMetrics().height() + 8));
    adjustSize();
}

ColumnFilter FilterPopup::filter() const
{
    ColumnFilter filter;
    filter.test = static_cast<Test>(m_test->currentData().toInt());
    if (filter.test == Test::Contains || filter.test == Test::Is)
        filter.text = m_text->text().trimmed();
    if (filter.test == Test::OneOf)
        for (int i = 0; i < m_values->count(); ++i)
            if (m_values->item(i)->checkState() == Qt::Checked)
                filter.values << m_values->item(i)->data(Qt::UserRole).toString();
    if (filter.test != Test::Range)
        return filter;
    if (m_kind == FilterKind::Number) {
        filter.from = numberIn(*m_from);
        filter.to = numberIn(*m_to);
    } else {
        const auto day = [](const QDateEdit& edit) { return qint64 { formats::fromQDate(edit.date()).days() }; };
        filter.from = m_hasFirst->isChecked() ? std::optional(day(*m_first)) : std::nullopt;
        filter.to = m_hasLast->isChecked() ? std::optional(day(*m_last)) : std::nullopt;
    }
    if (filter.from && filter.to && *filter.from > *filter.to)
        std::swap(filter.from, filter.to);
    return filter;
}

void FilterPopup::apply()
{
    const ColumnFilter wanted = filter();
    const int column = m_column;
    dismiss();
    Q_EMIT applied(column, wanted);
}

void FilterPopup::dismiss()
{
    qApp->removeEventFilter(this);
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool FilterPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* const widget = qobject_cast<QWidget*>(watched);
        // Lists and calendars of its inputs are windows of their own.
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget))
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

bool FilterPopup::event(QEvent* event)
{
    // Before Escape becomes the window's shortcut.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void FilterPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event);
}

} // namespace allocation
