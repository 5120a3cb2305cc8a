#pragma once

#include <functional>
#include <QString>

class QWidget;

namespace allocation {

/// Whatever only a person can answer through a window of the desktop; tests answer by program.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    /// Called with the name of the file; not at all if the planner changes their mind.
    using Chosen = std::function<void(const QString& file)>;

    virtual void fileToOpen(QWidget* parent, const QString& title, const QString& filter, Chosen chosen) = 0;
    virtual void fileToSave(
        QWidget* parent, const QString& title, const QString& suggestion, const QString& filter, Chosen chosen)
        = 0;
};

/// Asks with file dialogs, which do not hold up the rest of the program.
class DesktopPrompts : public Prompts
{
public:
    /// @param native the desktop's own dialogs, which UI automation cannot see
    explicit DesktopPrompts(bool native);

    void fileToOpen(QWidget* parent, const QString& title, const QString& filter, Chosen chosen) override;
    void fileToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
        Chosen chosen) override;

private:
    bool m_native;
};

} // namespace allocation
