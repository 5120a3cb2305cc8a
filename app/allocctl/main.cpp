#include "allocctl/context.h"

#include <cstdio>
#include <QCoreApplication>
#include <string_view>

using namespace allocation;
using namespace allocation::allocctl;

namespace {

bool put(std::FILE* stream, std::string_view text)
{
    return std::fwrite(text.data(), 1, text.size(), stream) == text.size() && std::fflush(stream) == 0;
}

/// Sentences may come from outside with line breaks; a log wants one line.
std::string oneLine(const QString& text)
{
    return text.simplified().toStdString() + '\n';
}

int complain(Status status, const Failure& failure, bool asJson)
{
    put(stderr, oneLine(failure.text()));
    if (asJson) {
        Json json;
        json.open('{').key("error").open('{').field("code", failure.code).field("message", failure.message);
        json.textOrNull("hint", failure.hint.toStdString()).close('}').close('}');
        put(stdout, json.take() + '\n');
    }
    return status;
}

/// An answer that nobody got is a failure: the disk behind stdout may be full.
int answer(Status status, std::string_view text, const QString& fault)
{
    const bool endsLine = text.empty() || text.back() == '\n';
    if (!put(stdout, text) || (!endsLine && !put(stdout, "\n")))
        return complain(
            Failed, { {}, Text::tr("The answer could not be written; the command itself was done.") }, false);
    if (!fault.isEmpty())
        put(stderr, oneLine(fault));
    return status;
}

int tell(const char* key, const QString& text, bool asJson)
{
    Json json;
    json.open('{').field(key, text).close('}');
    return answer(Done, asJson ? json.take() : text.toStdString(), {});
}

int run(Arguments& arguments)
{
    arguments.parse();
    if (arguments.global().version)
        return tell("version",
            arguments.global().json ? QCoreApplication::applicationVersion()
                                    : QStringLiteral("allocctl ") + QCoreApplication::applicationVersion(),
            arguments.global().json);
    if (arguments.global().help)
        return tell("help", helpText(arguments.hasCommand() ? &arguments.command() : nullptr), arguments.global().json);
    Context context(arguments);
    const Status status = arguments.command().run(context);
    return answer(status, context.output(), context.fault());
}

} // namespace

int main(int argc, char* argv[])
{
    bool asJson = false;
    try {
        const QCoreApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("allocctl"));
        QCoreApplication::setApplicationVersion(QStringLiteral(ALLOCATION_VERSION));
        Arguments arguments(QCoreApplication::arguments().mid(1));
        asJson = arguments.global().json;
        return run(arguments);
    } catch (const Complaint& complaint) {
        return complain(complaint.status(), complaint.failure(), asJson);
    } catch (...) {
        return complain(Failed, wording::failure(std::current_exception()), asJson);
    }
}
