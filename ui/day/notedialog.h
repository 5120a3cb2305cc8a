#pragma once

#include "domain/orderline.h"
#include "ui/day/daydialog.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace allocation {

class NoteEdit;
class OptionalDate;

/// What is written about lines: note, flag, why they are stopped, what kind they are, how they travel, what was
/// promised. Of several lines only what is changed here is written.
class NoteDialog : public DayDialog
{
    Q_OBJECT

public:
    /// @param lines as they are now; at least one
    NoteDialog(const Workspace& work, std::vector<OrderLine> lines);

private:
    void build();
    QWidget* buildPromise();
    void fill();
    void update();
    ChangeOrderLine change() const;
    void apply() override;

    std::vector<OrderLine> m_lines;
    NoteEdit* m_note = nullptr;
    QCheckBox* m_flag = nullptr;
    QLineEdit* m_stop = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_completeness = nullptr;
    QSpinBox* m_transit = nullptr;
    OptionalDate* m_promised = nullptr;
    QLabel* m_promiseNow = nullptr;
    // Whether a person has changed them.
    bool m_stopTouched = false;
    bool m_flagTouched = false;
    bool m_transitTouched = false;
    bool m_promiseTouched = false;
};

} // namespace allocation
