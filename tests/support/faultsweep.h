#pragma once

#include "support/faultcheck.h"
#include "support/faultvfs.h"

#include <QTemporaryDir>
#include <string>

namespace allocation::test {

struct Act {
    const char* name = nullptr;
    void (*steps)(FaultPlay&) = nullptr;
    void (*prepare)(const std::string& path) = nullptr; ///< makes the database; null: the steps do
    bool viewsDamaged = false;
};

/// Plays one act again and again, each time on the same database with another fault.
class FaultSweep
{
public:
    /// @param sharedMemory as of FaultVfs
    FaultSweep(const Act& act, bool sharedMemory);

    /// @returns whether the fault came to pass
    bool play(const FaultVfs::Fault& fault);

    int points() const { return m_points; }
    /// Lost or half-done work, a store that does not go on, an error that tells nobody what happened. Empty: all is
    /// well
    const std::string& wrong() const { return m_wrong; }

private:
    std::string folder(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    void renew(const char* name) const;
    /// What the disk would hold if the process ended here.
    void keepAsIfKilled() const;
    std::string faultsOfErrors(const FaultPlay& play, const FaultVfs::Fault& fault) const;
    /// With the store that is open, now that nothing fails any more.
    std::string faultsOfGoingOn(FaultPlay& play) const;
    std::string remains(const FaultPlay& play) const;

    const Act& m_act;
    QTemporaryDir m_folder;
    FaultVfs m_vfs;
    Beginning m_beginning;
    int m_points = 0;
    std::string m_wrong;
};

} // namespace allocation::test
