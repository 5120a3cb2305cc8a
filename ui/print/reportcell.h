#pragma once

#include "ui/print/report.h"

#include <QFont>
#include <QRectF>
#include <Qt>

class QPainter;

/// What ReportLayout measures and paints: the text of one cell, wrapped wherever it has to be, and bar codes.
namespace allocation::print {

constexpr double cellPadding = 6; ///< at the sides
constexpr double rowPadding = 4;
constexpr double barCodeHeight = 22;
constexpr double boxSize = 12;

QFont fontOf(const QFont& family, double points, bool strong = false);
double textHeight(const QString& text, const QFont& font, double width);
void drawText(QPainter& painter, const QRectF& place, const QString& text, const QFont& font, Qt::Alignment alignment);
/// False: it has letters no bar code has, or too many for the room. Nothing is painted then.
bool drawBarCode(QPainter& painter, const QRectF& place, const QString& text, Qt::LayoutDirection direction);
/// Whether drawBarCode() would.
bool hasBarCode(const QString& text, double width);

} // namespace allocation::print
