#pragma once

#include "domain/date.h"
#include "ui/models/batchesmodel.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace allocation {

/// One value of a batch, typed where it stands. Enter takes it, Escape leaves it.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    enum class What { Units, Eta, Count };
    ChangeDialog(What what, const BatchFacts& batch, const Planning& planning, QWidget* window);

    /// Beside the cell.
    void openAt(const QPoint& globalPosition);

Q_SIGNALS:
    void quantityTyped(allocation::Quantity qty);
    /// None: it is in stock.
    void etaTyped(const std::optional<allocation::Date>& eta);

private:
    QWidget* buildQuantity();
    QWidget* buildEta(const Planning& planning);
    void update();
    void apply();
    bool isSame() const;

    What m_what;
    BatchFacts m_batch;
    QSpinBox* m_quantity = nullptr;
    QDateEdit* m_eta = nullptr;
    QCheckBox* m_inStock = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_change = nullptr;
};

} // namespace allocation
