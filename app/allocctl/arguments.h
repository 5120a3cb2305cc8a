#pragma once

#include "allocctl/commands.h"
#include "allocctl/syntax.h"
#include "domain/batch.h"
#include "domain/orderline.h"

#include <optional>
#include <QMultiHash>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace allocation::allocctl {

/// Options that every command takes, anywhere on the line.
struct GlobalOptions {
    QString database; ///< empty: not said
    QString who;      ///< empty: not said
    QString reason;
    bool json = false;
    bool help = false;
    bool version = false;
};

/// The command line, taken apart and checked for its form.
class Arguments
{
public:
    /// Takes the global options out; never fails over anything else, so that even a complaint knows how to be said.
    explicit Arguments(const QStringList& words);
    /// Finds the command and reads the rest by its syntax. @throws Complaint
    void parse();

    const GlobalOptions& global() const { return m_global; }
    const CommandInfo& command() const { return *m_command; }
    /// Of a command that is not known, or of help for all: false.
    bool hasCommand() const { return m_command != nullptr; }

    bool has(const char* option) const;
    std::optional<QString> text(const char* option) const;
    QStringList texts(const char* option) const;
    /// What stands at that place, from 0; empty if nothing does.
    QString at(qsizetype position) const { return m_positions.value(position); }

    // Checked values; all throw a Complaint about wrong usage.
    template <class Id>
    Id idAt(qsizetype position) const
    {
        return Id(idText(m_positions.value(position), positionName(position)));
    }
    template <class Id>
    std::optional<Id> id(const char* option) const
    {
        const auto value = text(option);
        return value ? std::optional<Id>(idText(*value, QString::fromLatin1(option))) : std::nullopt;
    }
    template <class Id>
    std::vector<Id> ids(const char* option) const
    {
        std::vector<Id> all;
        for (const QString& value : texts(option))
            all.emplace_back(idText(value, QString::fromLatin1(option)));
        return all;
    }
    Quantity quantity(qsizetype position, Quantity least) const;
    std::optional<Quantity> quantity(const char* option) const;
    std::optional<Quantity> quantityFrom(const char* option, Quantity least, Quantity most) const;
    std::optional<Date> date(const char* option) const;
    /// Also `none`, where the command knows that word.
    std::optional<Date> dateOrNone(qsizetype position) const;
    Date date(qsizetype position) const;
    std::optional<int> priority(const char* option) const;
    std::optional<int> lineNumber(const char* option) const;
    std::string freeText(const char* option) const;

private:
    struct Word {
        QString text;
        bool literal = false; ///< came after `--`, so it is no option
    };

    /// @returns whether it was a global option; its value is taken with it
    bool takeGlobal(const QStringList& words, qsizetype& next);
    void findCommand();
    void readOption(std::size_t& next);
    void checkComplete() const;
    QString positionName(qsizetype position) const;
    static std::string idText(const QString& text, const QString& name);

    GlobalOptions m_global;
    std::optional<Failure> m_globalFault; ///< said when the line is parsed
    std::vector<Word> m_words;            ///< what is no global option
    const CommandInfo* m_command = nullptr;
    std::optional<Syntax> m_syntax;
    QStringList m_positions;
    QMultiHash<QString, QString> m_options;
};

} // namespace allocation::allocctl
