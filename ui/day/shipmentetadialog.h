#pragma once

#include "ui/day/daydialog.h"

class QComboBox;
class QDateEdit;
class QLabel;

namespace allocation {

/// Another date for a whole shipment, of whatever products.
class ShipmentEtaDialog : public DayDialog
{
    Q_OBJECT

public:
    /// @param shipment the one to begin with; empty: the first
    ShipmentEtaDialog(const Workspace& work, const QString& shipment);

private:
    void showShipment();
    void update();
    void apply() override;

    QComboBox* m_shipment;
    QLabel* m_batches;
    QDateEdit* m_date;
    std::optional<Date> m_now; ///< the date of all its batches, if they have one
};

} // namespace allocation
