#pragma once

#include "ui/inspector/inspection.h"
#include "ui/workspace.h"

#include <QWidget>

namespace allocation {

class SelectableText;

/// The inspector of a product: what it is, what is wanted of it, what there is.
class ProductPage : public QWidget
{
    Q_OBJECT

public:
    ProductPage(const Workspace& work, QWidget* parent);

    void show(const InspectedProduct& product);
    static QString titleOf(const InspectedProduct& product);

private:
    SelectableText* m_head = nullptr;
    SelectableText* m_about = nullptr;
    QWidget* m_chip = nullptr;
    SelectableText* m_sums = nullptr;
    SelectableText* m_next = nullptr;
    QWidget* m_noteSection = nullptr;
    SelectableText* m_note = nullptr;
    const Appearance& m_appearance;
};

} // namespace allocation
