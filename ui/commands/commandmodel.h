#pragma once

#include "ui/commands/commandlist.h"

#include <QAbstractListModel>
#include <QStringList>

namespace allocation {

/// The commands that fit what was typed, best first; with nothing typed those used last, then all.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        ShortcutRole,
        TipRole,
        EnabledRole,
        MatchedRole, ///< QList<qsizetype>: which letters of the text matched
    };
    using QAbstractListModel::QAbstractListModel;

    /// @param recent ids, last used first
    void setCommands(QList<WindowCommand> commands, const QStringList& recent);
    void setQuery(const QString& query);
    const WindowCommand& command(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Hit {
        qsizetype command;
        int score;
        QList<qsizetype> places = {};
    };
    void find(const QString& query);
    QString spoken(const WindowCommand& command) const;

    QList<WindowCommand> m_commands; ///< those used last first
    qsizetype m_recent = 0;          ///< how many of them
    QList<Hit> m_hits;
};

} // namespace allocation
