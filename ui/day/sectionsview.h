#pragma once

#include "service/entryabout.h"
#include "ui/chip.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QListView;
class QStandardItemModel;
class QStringListModel;

namespace allocation {

class Appearance;

/// A report in parts: their headings on one side, the sentences of the chosen one on the other.
class SectionsView : public QWidget
{
    Q_OBJECT

public:
    struct Section {
        int key; ///< which part it is: the chosen one stays when the report is another
        Chip heading;
        QStringList sentences;
        std::vector<EntryAbout> about = {}; ///< of each sentence; empty: a click does nothing
    };
    /// @param prefix of the names of the two lists: sinceHeadings, sinceEntries
    SectionsView(const QString& prefix, const Appearance& appearance, QWidget* parent);

    void present(std::vector<Section> sections);

Q_SIGNALS:
    /// A sentence was clicked, or chosen by Enter.
    void chosen(const allocation::EntryAbout& about);
    /// The sentence in that row of the part was double-clicked, or chosen by Enter.
    void activated(int key, int row);

private:
    QListView* addList(const QString& name, const QString& label, const Appearance& appearance);
    void showSection(int row);
    void choose(int row);

    QStandardItemModel* m_headings;
    QStringListModel* m_entries;
    QListView* m_headingsView;
    QListView* m_entriesView;
    std::vector<Section> m_sections;
};

} // namespace allocation
