#include "support/killjob.h"

#include "adapters/sql/backup.h"
#include "adapters/sql/compact.h"
#include "adapters/sql/rebuild.h"
#include "support/anycommand.h"

#include <QString>
#include <QUuid>

namespace allocation::test {

namespace {

Command anyImport(const rc::Random& random)
{
    return rc::gen::exec([] {
        auto data = std::make_shared<ImportData>();
        data->batches.emplace();
        data->orders.emplace();
        for (int row = 0; row < 5; ++row) {
            const std::string sku = anySkus.at(static_cast<std::size_t>(row % 2));
            data->batches->push_back(
                { row + 2, { BatchRef(named("B", row)), Sku(sku), *rc::gen::inRange<Quantity>(0, 30) } });
            data->orders->push_back(
                { row + 2, { { OrderId(named("O", row)), Sku(sku), 1 }, *rc::gen::inRange<Quantity>(1, 15) }, true });
        }
        return Command(Import { data });
    })(random, rc::kNominalSize)
        .value();
}

} // namespace

KillJob::KillJob(int seed, JobKind emphasis, int number)
    : m_id(idOf(seed, number))
{
    rc::Random random((static_cast<std::uint64_t>(seed) << 32U) + static_cast<std::uint64_t>(number));
    const rc::Random first = random.split();
    if (number > 2 && number % 2 == 1)
        m_kind = emphasis;
    switch (m_kind) {
    case JobKind::Any:
        m_command = rc::gen::exec(anyCommand)(first, rc::kNominalSize).value();
        break;
    case JobKind::Import:
        m_command = anyImport(first);
        break;
    case JobKind::Run:
        m_command = AllocateOpen {};
        break;
    case JobKind::Undo:
        m_command = UndoCommand { idOf(seed, number - 1) };
        break;
    case JobKind::Backup:
    case JobKind::Compact:
    case JobKind::Rebuild:
        break;
    }
}

bool KillJob::execute(const std::string& path, Sender& sender) const
{
    if (m_kind == JobKind::Backup)
        backupDatabase(path, backupOf(path));
    if (m_kind == JobKind::Compact)
        compactDatabase(path, systemClock() + std::chrono::hours(1), { m_id, "carol" });
    if (m_kind == JobKind::Rebuild)
        rebuildViews(path);
    try {
        return m_command && sender.send(m_id, *m_command).changed();
    } catch (const Refused&) {
        return false;
    }
}

CommandId KillJob::idOf(int seed, int number)
{
    const QUuid space(QStringLiteral("{8b7c0f4e-53a1-4f0e-9a52-1f3c6d6f7a11}"));
    const QString name = QString::number(seed) + QLatin1Char('-') + QString::number(number);
    return CommandId(QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces).toStdString());
}

} // namespace allocation::test
