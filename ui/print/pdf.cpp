#include "ui/print/pdf.h"

#include "service/table.h"
#include "ui/print/reportlayout.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace allocation::print {

void paintPages(const ReportLayout& layout, QPagedPaintDevice& device)
{
    QPainter painter(&device);
    const double points = device.logicalDpiX() / 72.0;
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(points, points);
        layout.paint(painter, page);
        painter.restore();
    }
}

void writePdf(const ReportLayout& layout, const QString& file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        throw NotWritten(file.toStdString(), NotWritten::Why::CannotWrite, target.errorString().toStdString());
    {
        QPdfWriter pdf(&target);
        pdf.setResolution(600);
        pdf.setPageSize(QPageSize(layout.paper().size, QPageSize::Point));
        pdf.setPageMargins({});
        pdf.setTitle(layout.report().title);
        pdf.setCreator(QCoreApplication::applicationName());
        paintPages(layout, pdf);
    }
    if (!target.commit())
        throw NotWritten(file.toStdString(), NotWritten::Why::CannotWrite, target.errorString().toStdString());
}

} // namespace allocation::print
