#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace allocation {

class ListViews;

/// Under what name a view is kept.
class SaveViewDialog : public QDialog
{
    Q_OBJECT

public:
    SaveViewDialog(const ListViews& views, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);

private:
    void update();

    const ListViews& m_views;
    QLineEdit* m_name;
    QLabel* m_hint;
    QPushButton* m_save;
};

} // namespace allocation
