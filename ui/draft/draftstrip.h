#pragma once

#include <QFrame>
#include <QToolBar>

class QLabel;
class QPushButton;

namespace allocation {

class Appearance;
struct DraftSheet;
struct Kpis;

/// The line above the figures that says what is staged and what it comes to. Its place is kept when there is no draft,
/// so that nothing jumps.
class DraftStrip : public QToolBar
{
    Q_OBJECT

public:
    DraftStrip(const Appearance& appearance, QWidget* parent);

    struct State {
        QString name;      ///< under which the draft was saved; empty: it was not
        QString unsavable; ///< what keeps it from being saved; empty: nothing
        bool settled = true;
    };
    /// @param shown the figures as they are with the draft
    void showDraft(const DraftSheet& sheet, const Kpis& shown, const State& state);
    void showNothing();

Q_SIGNALS:
    void differencesWanted();
    void saveWanted();
    void discardWanted();
    void applyWanted();

private:
    QLabel* addLabel(const char* name);
    QPushButton* addButton(const char* name, const QString& text, void (DraftStrip::*wanted)());
    void setOpen(bool open);
    void paintSign();
    void setTone(const QString& tone);

    const Appearance& m_appearance;
    QFrame* m_frame = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_sign = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_figures = nullptr;
    QPushButton* m_differences = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace allocation
