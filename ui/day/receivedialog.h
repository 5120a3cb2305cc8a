#pragma once

#include "ui/day/daydialog.h"
#include "ui/models/batchesmodel.h"

class QButtonGroup;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace allocation {

/// Receive: an inbound batch is here, as announced, as counted or in part under a new name; or its whole shipment.
class ReceiveDialog : public DayDialog
{
    Q_OBJECT

public:
    ReceiveDialog(const Workspace& work, const BatchFacts& batch);

private:
    enum class Choice { Whole, Counted, Part, Shipment };
    QRadioButton* addChoice(Choice choice, const char* name, const QString& text);
    void addCounted();
    void addPart();
    void addShipment();
    void update();
    Choice choice() const;
    void apply() override;

    BatchFacts m_batch;
    QButtonGroup* m_choices;
    QSpinBox* m_counted = nullptr;
    QSpinBox* m_part = nullptr;
    QLineEdit* m_as = nullptr;
};

} // namespace allocation
