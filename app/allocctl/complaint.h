#pragma once

#include "bridge/wording.h"

#include <exception>
#include <QCoreApplication>

namespace allocation::allocctl {

/// The context of this program's own sentences in a translation file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(allocctl)
};

/// What the program ends with.
enum Status : int {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    SomeRejected = 3, ///< done, but some rows of an import were not taken
};

/// Ends a command that cannot go on for a reason that only this program knows; those of the core are Refused and
/// StoreError.
class Complaint : public std::exception
{
public:
    Complaint(Status status, Failure failure)
        : m_status(status)
        , m_failure(std::move(failure))
    {
    }
    const char* what() const noexcept override { return "complaint"; }
    Status status() const { return m_status; }
    const Failure& failure() const { return m_failure; }

private:
    Status m_status;
    Failure m_failure;
};

/// @returns the complaint to throw when the program was called wrongly
inline Complaint wrongUsage(const QString& message, const QString& hint)
{
    return { WrongUsage, { QStringLiteral("usage"), message, hint } };
}

} // namespace allocation::allocctl
