#pragma once

#include "allocctl/complaint.h"

#include <QString>
#include <span>

namespace allocation::allocctl {

class Context;

/// One command of the program.
struct CommandInfo {
    const char* name;     ///< one word, or a group and a verb
    const char* synopsis; ///< what follows the name; also read as its syntax
    const char* summary;
    Status (*run)(Context& context);
};

std::span<const CommandInfo> allCommands();
/// All of them with what they do, or one.
QString helpText(const CommandInfo* command);

// Each group stands in a file of its own.
Status runInit(Context& context);
Status runImport(Context& context);
Status runAllocate(Context& context);
Status runPropose(Context& context);
Status runStrategies(Context& context);
Status runBatchAdd(Context& context);
Status runBatchSetQuantity(Context& context);
Status runBatchSetEta(Context& context);
Status runBatchReceive(Context& context);
Status runBatchReturn(Context& context);
Status runBatchDescribe(Context& context);
Status runShipmentReceive(Context& context);
Status runProductDescribe(Context& context);
Status runRelease(Context& context);
Status runRecall(Context& context);
Status runShip(Context& context);
Status runPromise(Context& context);
Status runTold(Context& context);
Status runLineSet(Context& context);
Status runLineNote(Context& context);
Status runBatchHold(Context& context);
Status runBatchUnhold(Context& context);
Status runBatchRemove(Context& context);
Status runShipmentSetEta(Context& context);
Status runLineAdd(Context& context);
Status runLineSetQuantity(Context& context);
Status runLineCancel(Context& context);
Status runLineAllocate(Context& context);
Status runLineMove(Context& context);
Status runLineDeallocate(Context& context);
Status runLineSwap(Context& context);
Status runLineTake(Context& context);
Status runLinePin(Context& context);
Status runLineUnpin(Context& context);
Status runDraftList(Context& context);
Status runDraftShow(Context& context);
Status runDraftApply(Context& context);
Status runDraftDelete(Context& context);
Status runUndo(Context& context);
Status runShow(Context& context);
Status runExplain(Context& context);
Status runDeliver(Context& context);
Status runSooner(Context& context);
Status runExport(Context& context);
Status runHistory(Context& context);
Status runSince(Context& context);
Status runHandOver(Context& context);
Status runPlanning(Context& context);
Status runCheck(Context& context);
Status runBackup(Context& context);
Status runCompact(Context& context);
Status runRebuildViews(Context& context);
Status runDeliveries(Context& context);
Status runFromCsv(Context& context);

} // namespace allocation::allocctl
