#pragma once

#include "domain/strategy.h"
#include "service/proposing.h"

#include <optional>
#include <QList>
#include <QString>

namespace allocation {

/// A strategy as a planner chooses it.
struct StrategyChoice {
    QString name;        ///< by which every program knows it
    QString description; ///< a sentence
    Strategy strategy;
};

namespace strategies {

/// Those with a name of their own; the first is the default.
QList<StrategyChoice> named();
/// Of a name, or of words joined by `+`; none: there is no such strategy.
std::optional<StrategyChoice> find(const QString& name);
/// What the words of a strategy say, in the language of the program.
QString translated(std::string_view description);

/// What was chosen the last time; nothing is kept of a window that is driven by a test.
class Memory
{
public:
    explicit Memory(bool automated);

    QString run() const;
    void setRun(const QString& name) const;
    QStringList compared() const;
    void setCompared(const QStringList& names) const;
    Replaces replaces() const;
    void setReplaces(Replaces replaces) const;

private:
    bool m_automated;
};

} // namespace strategies
} // namespace allocation
