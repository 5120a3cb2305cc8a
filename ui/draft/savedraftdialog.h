#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace allocation {

/// Under what name a draft is saved. A name that is taken has to be confirmed.
class SaveDraftDialog : public QDialog
{
    Q_OBJECT

public:
    SaveDraftDialog(const QString& suggestion, QWidget* parent);

    /// @param taken says which draft has that name
    void askToReplace(const QString& taken);
    void complain(const QString& sentence);

Q_SIGNALS:
    /// @param replace the planner was asked, and wants it
    void named(const QString& name, bool replace);

private:
    void update();
    void say(const QString& text, const char* tone);

    QLineEdit* m_name;
    QLabel* m_hint;
    QPushButton* m_save;
    QString m_taken; ///< the name that the planner was asked about
};

} // namespace allocation
