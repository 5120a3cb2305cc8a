#pragma once

#include "allocctl/arguments.h"
#include "allocctl/json.h"
#include "domain/date.h"

#include <optional>
#include <QString>
#include <string>

namespace allocation::allocctl {

/// What a command has to work with, and where it puts what it has to say. Nothing is written before the command has
/// ended, so that a failure half-way leaves no half of an answer.
class Context
{
public:
    /// Reads the environment. @throws Complaint
    explicit Context(const Arguments& arguments);

    const Arguments& arguments() const { return m_arguments; }
    bool wantsJson() const { return m_arguments.global().json; }

    /// The database that was named. @throws Complaint if none was
    const std::string& database() const;
    const std::string& who() const { return m_who; }
    std::string reason() const { return m_arguments.global().reason.toStdString(); }
    const std::optional<Date>& today() const { return m_today; }

    /// A line for people; with --json it is left out.
    void say(const QString& line);
    void say(std::string_view text);
    /// The one value for programs; only with --json.
    Json& json() { return m_json; }
    /// The line on stderr of a command that failed although it has something to show.
    void setFault(const QString& line) { m_fault = line; }

    const std::string& output() const { return wantsJson() ? m_json.text() : m_text; }
    const QString& fault() const { return m_fault; }

private:
    const Arguments& m_arguments;
    std::string m_database;
    std::string m_who;
    std::optional<Date> m_today;
    std::string m_text;
    Json m_json;
    QString m_fault;
};

} // namespace allocation::allocctl
