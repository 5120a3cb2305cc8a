#pragma once

#include "domain/commands.h"
#include "service/importresult.h"
#include "ui/day/sectionsview.h"

#include <optional>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace allocation {

/// What files of everything there is would do, before they do it: grouped, with what is for a planner to decide.
class SnapshotView : public QWidget
{
    Q_OBJECT

public:
    SnapshotView(const Appearance& appearance, QWidget* parent);

    /// How far what is no longer in the files is believed to be over.
    Gone gone() const;
    /// Of batches that have more in the file by just what was shipped today; none: not decided.
    std::optional<bool> fileKnowsShipments() const;

    /// Whether what is no longer in the files is asked about: they are all there is.
    void setSnapshot(bool isSnapshot);
    /// @param asked what only a planner can tell
    void present(std::vector<SectionsView::Section> sections, const std::vector<AskedEntry>& asked);

Q_SIGNALS:
    /// Something else was decided: what the files would do is to be found out anew.
    void decided();

private:
    QWidget* buildGone();
    QWidget* buildAsked();
    void addChoice(QButtonGroup* group, QVBoxLayout* layout, int id, const char* name, const QString& text);

    QButtonGroup* m_gone;
    QButtonGroup* m_asked;
    QWidget* m_goneBox = nullptr;
    QWidget* m_askedBox = nullptr;
    QLabel* m_question = nullptr;
    SectionsView* m_sections = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace allocation
