#pragma once

#include "ui/mover.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace allocation {

class Appearance;
class TableView;

/// Move to… : the batches that could serve the held lines, with what each would mean. What a drag does, without one.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    MoveDialog(Mover& mover, const QString& lines, const Appearance& appearance, QWidget* parent);

Q_SIGNALS:
    /// Where only a part fits and it is not for the quantity field to say.
    void asks(const allocation::Mover::Question& question);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const QString& lines, const Appearance& appearance);
    QWidget* buildCandidates(const Appearance& appearance);
    void fill();
    void updateChoice();
    void move();
    const Sku& sku() const { return m_mover.held().front().sku; }
    std::optional<Mover::Target> target() const;

    Mover& m_mover;
    TableView* m_view = nullptr;
    QStandardItemModel* m_model = nullptr;
    QLabel* m_consequence = nullptr;
    QLabel* m_quantityLabel = nullptr;
    QSpinBox* m_quantity = nullptr;
    QPushButton* m_move = nullptr;
};

} // namespace allocation
