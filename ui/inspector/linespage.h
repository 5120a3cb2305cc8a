#pragma once

#include "ui/inspector/facts.h"
#include "ui/workspace.h"

#include <QWidget>

namespace allocation {

class FactList;
class SelectableText;

/// The inspector of several lines: what they come to, of which products, and what can be done with all of them.
class LinesPage : public QWidget
{
    Q_OBJECT

public:
    LinesPage(const Workspace& work, QWidget* parent);

    /// The lines that are selected.
    void show();
    QString title() const { return m_title; }

private:
    std::vector<Fact> products() const;

    Workspace m_work;
    QString m_title;
    SelectableText* m_head = nullptr;
    SelectableText* m_sums = nullptr;
    FactList* m_products = nullptr;
};

} // namespace allocation
