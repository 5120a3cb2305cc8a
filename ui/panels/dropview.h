#pragma once

#include "domain/identifiers.h"
#include "ui/panels/tableview.h"

#include <QList>

namespace allocation {

class TableModel;

/// A table that order lines are dropped on. What a drop means is up to the table.
class DropView : public TableView
{
    Q_OBJECT

public:
    struct Identity {
        const char* objectName;
        QString title;
    };
    /// @param database lines of other databases are not taken
    DropView(const Identity& identity, TableModel& model, QString database, const Appearance& appearance,
        QWidget* parent = nullptr);

    const QString& database() const { return m_database; }

Q_SIGNALS:
    /// Lines are no longer held above this table.
    void left();

protected:
    static bool holdsLines(const QDropEvent* event);
    /// Shows what a drop here would do. @returns false if it would do nothing, not even say why
    virtual bool hover(const QDropEvent* event) = 0;
    virtual bool take(const QDropEvent* event) = 0;

    void dragEnterEvent(QDragEnterEvent* event) final;
    void dragMoveEvent(QDragMoveEvent* event) final;
    void dragLeaveEvent(QDragLeaveEvent* event) final;
    void dropEvent(QDropEvent* event) final;

private:
    void leave();

    QString m_database;
};

} // namespace allocation
