#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace allocation {

class Appearance;
class StoreView;
struct Kpis;

/// The figures along the bottom: how well demand is filled, what is selected, whose window it is.
class StatusFigures : public QObject
{
    Q_OBJECT

public:
    StatusFigures(QStatusBar* bar, const StoreView& store, const Appearance& appearance);

    void setSelection(const QString& text);
    void setPlace(const QString& who, const QString& database);
    void setIdle(bool idle);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void prepare(QLabel* label, const char* name, const QString& tip);
    QLabel* addFigure(const char* name, const QString& tip);
    QLabel* addPlace(const char* name, const QString& tip);
    void fit();
    int selectionWidth() const;
    void updateFigures();

    QStatusBar* m_bar;
    const StoreView& m_store;
    const Appearance& m_appearance;
    QLabel* m_lines = nullptr;
    QLabel* m_orders = nullptr;
    QLabel* m_units = nullptr;
    QLabel* m_onTime = nullptr;
    QLabel* m_lateSign = nullptr;
    QLabel* m_late = nullptr;
    QLabel* m_shortSign = nullptr;
    QLabel* m_short = nullptr;
    QLabel* m_selection = nullptr;
    QLabel* m_who = nullptr;
    QLabel* m_database = nullptr;
    QLabel* m_busy = nullptr;
};

} // namespace allocation
