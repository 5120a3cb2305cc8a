#pragma once

#include <QString>

class QPagedPaintDevice;

namespace allocation::print {

class ReportLayout;

/// All pages on any device that has pages.
void paintPages(const ReportLayout& layout, QPagedPaintDevice& device);
/// The file is replaced as a whole or not at all. @throws NotWritten
void writePdf(const ReportLayout& layout, const QString& file);

} // namespace allocation::print
