#pragma once

#include "bridge/session.h"
#include "ui/ports.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace allocation {

class FileEdit;
class Prompts;

/// Writes a table to a file that can be imported again.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Session& session, const WindowPorts& ports, Prompts& prompts, QWidget* parent);

Q_SIGNALS:
    void exported(const QString& file);

private:
    void build();
    void choose();
    void write();
    void updateButton();

    Session& m_session;
    const WindowPorts& m_ports;
    Prompts& m_prompts;
    QComboBox* m_table = nullptr;
    FileEdit* m_file = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace allocation
