#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace allocation {

class Appearance;
class Actions;
class RecentFiles;
class StoreView;

/// Lies over the work while the database has nothing in it: how to begin, and what was opened last.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    struct Needs {
        const Actions& actions;
        StoreView& store;
        RecentFiles& files;
        const Appearance& appearance;
    };
    /// @param over the widget it covers and follows
    Welcome(const Needs& needs, QWidget* over);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void chosen(const QString& file);

private:
    QWidget* buildPage();
    QLayout* buildStarts(QWidget* parent);
    void follow();
    void fillFiles();
    void addFile(int row);
    void paintPicture();

    Needs m_needs;
    QLabel* m_picture = nullptr;
    QLabel* m_filesTitle = nullptr;
    QVBoxLayout* m_files = nullptr;
};

} // namespace allocation
