#pragma once

#include "ui/inspector/facts.h"

#include <QListView>
#include <vector>

class QStandardItemModel;

namespace allocation {

class Appearance;

constexpr int FactRole = Qt::UserRole + 100; ///< the Fact of a row

/// Facts below each other, as high as they need; it stands in something that scrolls. Enter or a double click chooses.
class FactList : public QListView
{
    Q_OBJECT

public:
    /// @param title what is listed, for a screen reader
    FactList(const char* name, const QString& title, const Appearance& appearance, QWidget* parent);

    /// What is selected stays so, if it is still there; the same facts change nothing.
    void setFacts(std::vector<Fact> facts);
    const std::vector<Fact>& facts() const { return m_facts; }
    /// None: nothing is selected.
    const Fact* selected() const;
    /// A click is enough to choose.
    void chooseByClick();
    void selectFirst();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const allocation::Fact& fact);
    void selectionMoved();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void choose(const QModelIndex& index);
    void showAround(const QModelIndex& index);

    QStandardItemModel* m_model;
    std::vector<Fact> m_facts;
};

} // namespace allocation
