#pragma once

#include "bridge/wording.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace allocation {

class Appearance;

/// What came of an import: a sentence for each file, and the rows that were rejected.
class ImportResultView : public QWidget
{
    Q_OBJECT

public:
    ImportResultView(const Appearance& appearance, QWidget* parent);

    /// Nothing: the sentence goes.
    void say(const QString& text);
    /// @param notes what is to be known of how the files were read
    void present(const ImportResult& result, bool changed, const QStringList& notes);
    void showRejects(const std::vector<Reject>& rejects);
    const std::vector<Reject>& rejects() const { return m_rejects; }
    /// The rejected rows were saved, or not yet.
    void setSaved(bool saved);

Q_SIGNALS:
    void saveWanted();

private:
    QLabel* m_text;
    QTableView* m_view;
    QStandardItemModel* m_model;
    QPushButton* m_save;
    std::vector<Reject> m_rejects;
};

} // namespace allocation
