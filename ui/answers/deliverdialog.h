#pragma once

#include "ui/answers/deliveryinquiry.h"
#include "ui/workspace.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace allocation {

class FactList;
class OptionalDate;
class SkuBox;
struct Failure;

/// When can we deliver? : product, quantity and wanted date give at most three answers, while one types. An answer can
/// be copied as a sentence, or kept: a line that is set aside until a day.
class DeliverDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param sku the product to begin with; may be empty
    DeliverDialog(const Workspace& work, const Sku& sku);

private:
    void build();
    QWidget* buildQuestion();
    QWidget* buildKeeping();
    void ask();
    void show(const std::shared_ptr<const DeliveryInquiry::Answered>& answered);
    void updateChoice();
    QString nothing() const;
    const DeliveryAnswer* chosen() const;
    Date until() const;
    void copy() const;
    void keep();
    AddOrderLine lineToKeep() const;
    void refuse(const Failure& failure);

    Workspace m_work;
    DeliveryInquiry m_inquiry;
    std::shared_ptr<const DeliveryInquiry::Answered> m_answered;
    QString m_refused; ///< why the last answer could not be kept; until something else is asked
    SkuBox* m_sku = nullptr;
    QSpinBox* m_qty = nullptr;
    OptionalDate* m_by = nullptr;
    FactList* m_answers = nullptr;
    QLabel* m_hint = nullptr;
    QLineEdit* m_order = nullptr;
    QLineEdit* m_customer = nullptr;
    QDateEdit* m_until = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace allocation
