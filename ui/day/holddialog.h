#pragma once

#include "ui/day/daydialog.h"
#include "ui/models/batchesmodel.h"

class QCheckBox;
class QLineEdit;

namespace allocation {

class OptionalDate;

/// Puts a batch on hold, and says why, until when, and what becomes of what is there.
class HoldDialog : public DayDialog
{
    Q_OBJECT

public:
    HoldDialog(const Workspace& work, const BatchFacts& batch);

private:
    void apply() override;

    BatchFacts m_batch;
    QLineEdit* m_reason;
    OptionalDate* m_until;
    QCheckBox* m_moveAway;
};

} // namespace allocation
