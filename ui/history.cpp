#include "ui/history.h"

#include <algorithm>

namespace allocation {

std::optional<History::Step> History::toUndo() const
{
    if (m_done == 0)
        return std::nullopt;
    return m_steps[m_done - 1];
}

std::optional<History::Step> History::toRedo() const
{
    if (m_done == m_steps.size())
        return std::nullopt;
    return m_steps[m_done];
}

void History::follow(const Trail& trail)
{
    m_steps = trail.steps;
    m_done = trail.done;
    Q_EMIT changed();
}

void History::add(const QString& label, const CommandId& command, std::size_t lines)
{
    m_steps.resize(m_done);
    m_steps.push_back({ label, command, QDateTime::currentDateTime(), lines });
    if (m_steps.size() > limit)
        m_steps.erase(m_steps.begin());
    m_done = m_steps.size();
    Q_EMIT changed();
}

void History::undone(const CommandId& undo)
{
    m_steps[--m_done].command = undo;
    Q_EMIT changed();
}

void History::redone(const CommandId& redo)
{
    m_steps[m_done++].command = redo;
    Q_EMIT changed();
}

void History::forgetUndo()
{
    --m_done;
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_done));
    Q_EMIT changed();
}

void History::forgetRedo()
{
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_done));
    Q_EMIT changed();
}

void History::forget(const CommandId& command)
{
    const auto found = std::ranges::find(m_steps, command, &Step::command);
    if (found == m_steps.end())
        return;
    if (found - m_steps.begin() < static_cast<std::ptrdiff_t>(m_done))
        --m_done;
    m_steps.erase(found);
    Q_EMIT changed();
}

void History::clear()
{
    m_steps.clear();
    m_done = 0;
    Q_EMIT changed();
}

} // namespace allocation
