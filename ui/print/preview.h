#pragma once

#include "ui/print/reportlayout.h"

#include <QWidget>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QToolButton;

namespace allocation::print {

/// The pages of a report as they will come out, or in their place why there are none.
class Preview : public QWidget
{
    Q_OBJECT

public:
    Preview(QPrinter& printer, QWidget* parent);

    const ReportLayout& shown() const { return m_layout; }
    /// @param whyEmpty what is said if the report has nothing in it
    void present(ReportLayout layout, const QString& whyEmpty);

private:
    void buildEmpty();
    void buildTools();
    QToolButton* addTool(const char* name, const QString& text, const QString& tip);
    void turn(int pages);
    void updatePages();

    ReportLayout m_layout;
    QPrintPreviewWidget* m_pages;
    QLabel* m_empty = nullptr;
    QLabel* m_page = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forth = nullptr;
    QWidget* m_tools = nullptr;
};

} // namespace allocation::print
