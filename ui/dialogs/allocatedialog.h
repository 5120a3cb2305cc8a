#pragma once

#include "domain/identifiers.h"

#include <optional>
#include <QDialog>

class QRadioButton;
class QPushButton;

namespace allocation {

/// Asks before an automatic run: how many lines it would place, everywhere or in one product.
class AllocateDialog : public QDialog
{
    Q_OBJECT

public:
    struct Counts {
        qint64 everywhere = 0;
        std::optional<Sku> product = {}; ///< the one that is selected
        qint64 inProduct = 0;
    };
    AllocateDialog(const Counts& counts, QWidget* parent);

Q_SIGNALS:
    /// Nothing: everything that is open.
    void confirmed(const std::optional<allocation::Sku>& product);

private:
    void updateButton();

    Counts m_counts;
    QRadioButton* m_everywhere = nullptr;
    QRadioButton* m_inProduct = nullptr;
    QPushButton* m_allocate = nullptr;
};

} // namespace allocation
