#pragma once

#include "domain/details.h"

#include <QWidget>

class QPlainTextEdit;

namespace allocation {

class OptionalDate;

/// A note and the day on which to look at it again.
class NoteEdit : public QWidget
{
    Q_OBJECT

public:
    NoteEdit(Date suggestion, QWidget* parent);

    Note value() const;
    void setValue(const Note& note);
    /// Of several things that have different ones.
    void setMixed();
    /// Whether a person has changed it.
    bool isTouched() const { return m_touched; }
    /// What keeps it from being written down; empty: nothing.
    QString fault() const;

Q_SIGNALS:
    void changed();

private:
    void touch();

    QPlainTextEdit* m_text;
    OptionalDate* m_followUp;
    bool m_touched = false;
    bool m_setting = false;
};

} // namespace allocation
