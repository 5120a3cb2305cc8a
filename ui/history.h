#pragma once

#include "domain/identifiers.h"

#include <optional>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <vector>

namespace allocation {

/// The steps of this window that can be undone and redone. It moves only when a command was answered: a step that is
/// refused never enters it.
class History : public QObject
{
    Q_OBJECT

public:
    struct Step {
        QString label;         ///< "move SO-42 / CHAIR to B-7"
        CommandId command;     ///< what to undo; while undone: the undo, whose undo is the redo
        QDateTime at = {};     ///< when it was done
        std::size_t lines = 0; ///< order lines that it changed
    };
    /// Older steps are forgotten; the store still knows them.
    static constexpr std::size_t limit = 500;

    using QObject::QObject;

    const std::vector<Step>& steps() const { return m_steps; }
    /// How many of the steps, from the oldest, are in effect.
    std::size_t done() const { return m_done; }
    std::optional<Step> toUndo() const;
    std::optional<Step> toRedo() const;

    /// All steps and how many are in effect, for another window of the same planner.
    struct Trail {
        std::vector<Step> steps = {};
        std::size_t done = 0;
    };
    Trail trail() const { return { m_steps, m_done }; }
    void follow(const Trail& trail);

    /// What had been undone before can no longer be redone.
    void add(const QString& label, const CommandId& command, std::size_t lines = 0);
    void undone(const CommandId& undo);
    void redone(const CommandId& redo);
    /// The step can neither be undone nor redone any more.
    void forgetUndo();
    void forgetRedo();
    /// The same of a step wherever it stands.
    void forget(const CommandId& command);
    void clear();

Q_SIGNALS:
    void changed();

private:
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
};

} // namespace allocation
