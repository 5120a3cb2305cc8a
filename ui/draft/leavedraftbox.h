#pragma once

#include <cstddef>
#include <QMessageBox>

namespace allocation {

/// What is to become of a draft that is about to be left.
class LeaveDraftBox : public QMessageBox
{
    Q_OBJECT

public:
    /// @param maySave there is a place for drafts
    LeaveDraftBox(std::size_t changes, bool maySave, QWidget* parent);

Q_SIGNALS:
    void saveWanted();
    void discardWanted();
};

} // namespace allocation
