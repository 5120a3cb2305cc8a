#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace allocation {

class ListViews;

/// Under what name a view is kept, or another name for one that is.
class SaveViewDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param renamed the name of a view that is to have another one; empty: a view is to be kept
    SaveViewDialog(const ListViews& views, const QString& renamed, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);

private:
    void update();

    QString hintFor(const QString& name, bool& possible) const;

    const ListViews& m_views;
    const QString m_renamed;
    QLineEdit* m_name;
    QLabel* m_hint;
    QPushButton* m_save;
};

} // namespace allocation
