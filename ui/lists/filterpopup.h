#pragma once

#include "ui/models/columnfilter.h"

#include <QFrame>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace allocation {

class LinesModel;

/// Asks what a column must hold: text, numbers, days or one of few values. Enter applies it, Escape or a click
/// elsewhere changes nothing.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPopup(QWidget* window);

    void ask(const LinesModel& lines, int column, const QPoint& globalPosition);
    int column() const { return m_column; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A void filter: the column narrows no longer.
    void applied(int column, const allocation::ColumnFilter& filter);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QDateEdit* addDay(const char* name, const QString& text);
    void fillTests(FilterKind kind);
    void fillValues(const LinesModel& lines);
    void show(const ColumnFilter& filter);
    void updateParts();
    ColumnFilter filter() const;
    void apply();
    void dismiss();

    int m_column = -1;
    FilterKind m_kind = FilterKind::Text;
    QLabel* m_title = nullptr;
    QComboBox* m_test = nullptr;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QCheckBox* m_hasFirst = nullptr;
    QCheckBox* m_hasLast = nullptr;
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
    QListWidget* m_values = nullptr;
    QWidget* m_numbers = nullptr;
    QWidget* m_days = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_clear = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace allocation
