#pragma once

#include "ui/help/manual.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace allocation {

class Appearance;
class ManualPage;

/// The manual: its contents, or what was found, beside the page that is read.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    ManualWindow(const QString& language, const Appearance& appearance, QWidget* parent);

    const Manual& manual() const { return m_manual; }
    void open(const QString& page);
    QString currentPage() const { return m_current; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildContents();
    void search(const QString& words);
    void showContents();
    void showPage(const Manual::Page& page);
    void markFound();
    void dress();

    Manual m_manual;
    const Appearance& m_appearance;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    ManualPage* m_page;
    QString m_current;
};

} // namespace allocation
