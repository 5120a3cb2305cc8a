#pragma once

#include "domain/date.h"

#include <initializer_list>
#include <QString>

class QDateEdit;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QWidget;

/// What all dialogs are made of.
namespace allocation::parts {

/// The one that does what the dialog is for; Enter presses it.
QPushButton* primaryButton(const char* name, const QString& text, QWidget* parent);
QPushButton* plainButton(const char* name, const QString& text, QWidget* parent);
/// At the end of the line.
QHBoxLayout* buttonRow(std::initializer_list<QWidget*> buttons);
QLabel* heading(const QString& text, QWidget* parent);
/// Wraps; in the muted colour.
QLabel* hint(const QString& text, QWidget* parent);
/// A day with a calendar, the year in full. @param spoken its accessible name
QDateEdit* dateEdit(const char* name, const QString& spoken, Date date, QWidget* parent);
/// Another colour for a label: "late", "short", or none.
void setTone(QLabel& label, const char* tone);

} // namespace allocation::parts
