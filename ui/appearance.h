#pragma once

#include "ui/palette.h"

#include <QObject>

namespace allocation {

/// Which theme is in force, and the application dressed in it.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };
    Q_ENUM(Choice)

    explicit Appearance(QObject* parent = nullptr);

    const Theme& theme() const { return m_theme; }
    Choice choice() const { return m_choice; }
    void choose(Choice choice);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    Theme chosenTheme() const;
    void apply();

    Theme m_theme;
    Choice m_choice = Choice::System;
    bool m_applying = false;
};

} // namespace allocation
