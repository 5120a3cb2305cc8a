#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;

namespace allocation {

class Appearance;
class CommandModel;

/// Every action of the window by a few letters of its name, its menu or what it does. Enter does it. Lies over the
/// window; Escape or a click elsewhere closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(QMainWindow& window, const Appearance& appearance);

    /// @param recent ids of the commands used last
    void open(const QStringList& recent);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void used(const QString& id);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Appearance& appearance);
    void place();
    void search(const QString& query);
    void onCurrent();
    void run();
    void dismiss();

    QMainWindow& m_window;
    CommandModel* m_model;
    QLineEdit* m_edit;
    QListView* m_list;
    QLabel* m_hint;
    QPointer<QWidget> m_focusBefore;
};

} // namespace allocation
