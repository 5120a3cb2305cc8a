#include "allocctl/arguments.h"
#include "fuzz/entries.h"
#include "service/parsing.h"

#include <stdexcept>

namespace allocation::fuzz {

namespace {

using allocctl::Arguments;
using allocctl::Complaint;

void ensure(bool holds, const char* what)
{
    if (!holds)
        throw std::logic_error(what);
}

void parseValue(std::string_view text)
{
    const std::string_view word = parsing::trimmed(text);
    ensure(parsing::trimmed(word) == word, "trimmed is trimmed");
    if (const auto qty = parsing::quantity(word, 0)) {
        ensure(*qty >= 0 && *qty <= maxQuantity, "a quantity is in range");
        ensure(parsing::quantity(std::to_string(*qty), 0) == qty, "a quantity is itself");
    }
    if (const auto day = parsing::date(word))
        ensure(word.starts_with(day->toString()) && parsing::date(day->toString()) == day, "a date is itself");
    if (const auto priority = parsing::priority(word))
        ensure(*priority >= 1 && *priority <= 9, "a priority is in range");
    if (const auto number = parsing::lineNumber(word))
        ensure(*number >= 1, "a line number is in range");
    parsing::origin(word);
    ensure(!word.empty() || parsing::faultOfId(word) == Reject::Why::Empty, "an id is not empty");
    parsing::faultOfText(word);
}

/// Asks for everything in every way, as commands do.
template <class Ask>
void attempt(Ask ask)
{
    try {
        ask();
    } catch (const Complaint& complaint) {
        ensure(!complaint.failure().message.isEmpty(), "a complaint says something");
    }
}

void askForValues(const Arguments& arguments)
{
    const allocctl::Syntax syntax(QString::fromLatin1(arguments.command().synopsis));
    for (std::size_t i = 0; i < syntax.positions().size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (arguments.at(at).isEmpty())
            continue;
        attempt([&] { arguments.quantity(at, 1); });
        attempt([&] { arguments.idAt<Sku>(at); });
    }
    for (const auto& option : syntax.options()) {
        const QByteArray name = option.name.toLatin1();
        attempt([&] { arguments.quantity(name.constData()); });
        attempt([&] { arguments.date(name.constData()); });
        attempt([&] { arguments.priority(name.constData()); });
        attempt([&] { arguments.lineNumber(name.constData()); });
        attempt([&] { arguments.ids<Sku>(name.constData()); });
        attempt([&] { arguments.freeText(name.constData()); });
    }
}

} // namespace

void commandline(std::string_view bytes)
{
    QStringList words;
    for (std::size_t at = 0; at <= bytes.size();) {
        const std::string_view word = bytes.substr(at, bytes.find('\n', at) - at);
        parseValue(word);
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        at += word.size() + 1;
    }
    attempt([&] {
        Arguments arguments(words);
        arguments.parse();
        if (arguments.hasCommand() && !arguments.global().help && !arguments.global().version)
            askForValues(arguments);
    });
}

} // namespace allocation::fuzz
