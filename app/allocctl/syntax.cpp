#include "allocctl/syntax.h"

#include <algorithm>

namespace allocation::allocctl {

namespace {

QString bare(QString word)
{
    word.remove(QStringLiteral("..."));
    word.remove(QLatin1Char('['));
    return word.remove(QLatin1Char(']'));
}

} // namespace

Syntax::Syntax(const QString& synopsis)
{
    const QStringList words = synopsis.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString name = bare(words[i]);
        const bool required = !words[i].startsWith(QLatin1Char('['));
        if (!name.startsWith(QStringLiteral("--"))) {
            // "DATE|none" stands for many texts; whoever reads the argument knows them.
            const bool choice = name.contains(QLatin1Char('|')) && name == name.toLower();
            m_positions.push_back({ name, choice ? name.split(QLatin1Char('|')) : QStringList(), required });
            continue;
        }
        const bool takesValue = !words[i].contains(QLatin1Char(']'));
        const bool repeatable = takesValue && words[i + 1].endsWith(QStringLiteral("..."));
        m_options.push_back({ name, takesValue, required, repeatable });
        i += takesValue ? 1 : 0;
    }
}

const Syntax::Option* Syntax::option(const QString& name) const
{
    const auto found = std::find_if(
        m_options.begin(), m_options.end(), [&](const Option& option) { return option.name == name; });
    return found == m_options.end() ? nullptr : &*found;
}

} // namespace allocation::allocctl
