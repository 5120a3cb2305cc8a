#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace allocation {

class ElidedLabel;
class TableModel;

/// The line above a table: what it shows, how many, what narrows it.
class PaneHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PaneHeader(const QString& title, QWidget* parent = nullptr);

    /// "22 of 400"; "400" if all are shown
    static QString shownOf(const TableModel& model);
    void setCount(const QString& count);
    /// What stands below is another thing now; a long title is elided.
    void setTitle(const QString& title);
    QString title() const;
    /// Shown beside the count, removable; empty: nothing narrows.
    void setToken(const QString& objectName, const QString& text);
    /// To its end, after the stretch.
    void addWidget(QWidget* widget);
    /// A button at the end that closes what stands below.
    QToolButton* addCloseButton(const QString& objectName);

    /// Also as the title of a dock, which does not ask for the minimum.
    QSize sizeHint() const override;

Q_SIGNALS:
    void tokenRemoved(const QString& objectName);

private:
    QHBoxLayout* m_layout = nullptr;
    ElidedLabel* m_label = nullptr;
    QLabel* m_count = nullptr;
    QString m_title;
    int m_tokensEnd = 0; ///< place in the layout where the next token goes
};

} // namespace allocation
