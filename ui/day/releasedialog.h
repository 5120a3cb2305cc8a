#pragma once

#include "service/releasing.h"
#include "ui/day/daydialog.h"

#include <map>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace allocation {

/// Release to a pick list: says beforehand how many lines can leave, and of what stays how many and why.
class ReleaseDialog : public DayDialog
{
    Q_OBJECT

public:
    explicit ReleaseDialog(const Workspace& work);

private:
    enum class Choice { Selected, Product, Everything };
    void buildChoices();
    void addChoice(Choice choice, const char* name, const QString& text, bool possible);
    void ask();
    void present(const Releasable& found);
    void apply() override;

    QButtonGroup* m_choices;
    QVBoxLayout* m_choicesLayout;
    QLabel* m_leaves = nullptr;
    QLabel* m_stays = nullptr;
    int m_asked = 0; ///< an answer to an older question is not shown
    Releasable m_found;
};

} // namespace allocation
