#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace allocation {

/// A file's name to type, drop or choose.
class FileEdit : public QWidget
{
    Q_OBJECT

public:
    /// @param name objectName of the line edit; the button's is made from it
    FileEdit(const QString& name, const QString& label, QWidget* parent);

    QString file() const;
    void setFile(const QString& file);
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void browse();

private:
    QLineEdit* m_edit = nullptr;
    QPushButton* m_browse = nullptr;
};

} // namespace allocation
