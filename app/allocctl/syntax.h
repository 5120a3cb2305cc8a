#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace allocation::allocctl {

/// What may follow a command's name, read from the line that help shows, so that the two cannot differ:
/// `REF SKU QTY [--eta DATE] [--sku SKU]... --to REF [--dry-run] a|b|c [UUID]`.
class Syntax
{
public:
    explicit Syntax(const QString& synopsis);

    struct Option {
        QString name; ///< with its dashes
        bool takesValue = false;
        bool required = false;
        bool repeatable = false;
    };
    struct Position {
        QString name;
        QStringList choices; ///< empty: any text
        bool required = false;
    };

    const std::vector<Option>& options() const { return m_options; }
    const std::vector<Position>& positions() const { return m_positions; }
    const Option* option(const QString& name) const;

private:
    std::vector<Option> m_options;
    std::vector<Position> m_positions;
};

} // namespace allocation::allocctl
