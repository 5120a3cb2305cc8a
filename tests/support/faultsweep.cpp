#include "support/faultsweep.h"

#include "bridge/wording.h"

#include <filesystem>

namespace allocation::test {

namespace fs = std::filesystem;

namespace {

/// Whether somebody who knows nothing of disks learns what happened, where, and what to do.
bool isTold(const FailedStep& failed, const FaultVfs::Fault& fault, const FaultPlay& play)
{
    const StoreError& error = failed.error;
    if (error.place() != failed.about && error.place() != play.path())
        return false;
    const bool kind = fault.trouble == FaultVfs::Trouble::Io
        ? error.kind() == StoreError::Kind::Failed || error.kind() == StoreError::Kind::CannotOpen
        : error.kind() == StoreError::Kind::Full;
    const Failure told = wording::failure(error);
    return kind && told.message.contains(QString::fromStdString(error.place())) && !told.hint.isEmpty();
}

} // namespace

FaultSweep::FaultSweep(const Act& act, bool sharedMemory)
    : m_act(act)
    , m_vfs(sharedMemory)
{
    if (!act.prepare)
        return;
    fs::create_directory(folder("beginning"));
    act.prepare(folder("beginning") + "/store.db");
    fs::copy(folder("beginning"), folder("read")); // what is read is brought up to date
    m_beginning = Beginning(folder("read") + "/store.db");
}

void FaultSweep::renew(const char* name) const
{
    fs::remove_all(folder(name));
    fs::create_directory(folder(name));
}

bool FaultSweep::play(const FaultVfs::Fault& fault)
{
    renew("work");
    if (m_act.prepare)
        fs::copy(folder("beginning"), folder("work"));
    FaultPlay play(folder("work"));
    if (m_act.viewsDamaged)
        play.damageViews();
    m_vfs.arm(fault);
    m_act.steps(play);
    keepAsIfKilled();
    m_vfs.disarm();
    if (!m_vfs.struck())
        return false;
    ++m_points;
    std::string wrong = faultsOfErrors(play, fault);
    wrong += faultsOf(folder("killed") + "/store.db", m_beginning, play);
    wrong += faultsOfGoingOn(play);
    play.close();
    wrong += faultsOf(play.path(), m_beginning, play);
    wrong += remains(play);
    if (!wrong.empty())
        m_wrong += std::string(m_act.name) + ", " + toText(fault) + ":\n" + wrong;
    return true;
}

void FaultSweep::keepAsIfKilled() const
{
    renew("killed");
    for (const auto& file : fs::directory_iterator(folder("work")))
        if (file.path().filename().string().starts_with("store.db"))
            fs::copy_file(file.path(), fs::path(folder("killed")) / file.path().filename());
}

std::string FaultSweep::faultsOfErrors(const FaultPlay& play, const FaultVfs::Fault& fault) const
{
    std::string wrong;
    for (const FailedStep& failed : play.errors())
        if (!isTold(failed, fault, play))
            wrong += std::string("told: ") + failed.error.what() + " of " + failed.about + '\n';
    if (!fault.lasting && play.errors().size() > 1)
        wrong += "it failed once, and not one step but " + std::to_string(play.errors().size()) + '\n';
    return wrong;
}

std::string FaultSweep::faultsOfGoingOn(FaultPlay& play) const
{
    if (!fs::exists(play.path()))
        return {};
    const std::size_t before = play.errors().size();
    play.send(AddOrderLine { OrderId("LAST"), Sku("CHAIR"), 1 });
    if (play.errors().size() == before)
        return {};
    return std::string("it does not go on: ") + play.errors().back().error.what() + '\n';
}

std::string FaultSweep::remains(const FaultPlay& play) const
{
    std::string wrong;
    for (const auto& file : fs::directory_iterator(folder("work")))
        if (file.path() != play.path() && file.path() != play.backupPath())
            wrong += "left behind: " + file.path().filename().string() + '\n';
    return wrong;
}

} // namespace allocation::test
