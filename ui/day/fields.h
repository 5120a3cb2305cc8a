#pragma once

#include "domain/identifiers.h"

#include <QString>
#include <string>

class QLineEdit;
class QSpinBox;
class QWidget;

namespace allocation {

/// What forms are made of.
namespace fields {

QLineEdit* text(const char* name, const QString& label, QWidget* parent);
QSpinBox* units(const char* name, const QString& label, Quantity most, QWidget* parent);

/// "1 batch", "5 batches"
QString batches(std::size_t count);
/// Without spaces at both ends.
std::string valueOf(const QLineEdit& edit);
/// What keeps it from being a note, a reason or a name; empty: nothing.
QString faultOfText(const QString& text);
/// The same of what is to name something.
QString faultOfId(const QString& text);

} // namespace fields

} // namespace allocation
