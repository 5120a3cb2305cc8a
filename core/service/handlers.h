#pragma once

#include "domain/commands.h"
#include "service/outcome.h"
#include "service/unitofwork.h"

namespace allocation {

// One handler per command. Those of one transaction get a unit of work, change products in it and leave commit() to the
// caller; long ones begin their own, as many as they need.

void handle(const CreateBatch& command, const Envelope& envelope, UnitOfWork& work);
void handle(const ChangeBatchQuantity& command, const Envelope& envelope, UnitOfWork& work);
void handle(const ChangeBatchEta& command, const Envelope& envelope, UnitOfWork& work);
void handle(const ChangeShipmentEta& command, const Envelope& envelope, UnitOfWork& work);
void handle(const ReceiveBatch& command, const Envelope& envelope, UnitOfWork& work);
void handle(const ReceiveShipment& command, const Envelope& envelope, UnitOfWork& work);
void handle(const ReturnGoods& command, const Envelope& envelope, UnitOfWork& work);
void handle(const HoldBatch& command, const Envelope& envelope, UnitOfWork& work);
void handle(const UnholdBatch& command, const Envelope& envelope, UnitOfWork& work);
void handle(const RemoveBatch& command, const Envelope& envelope, UnitOfWork& work);
void handle(const DescribeBatch& command, const Envelope& envelope, UnitOfWork& work);
void handle(const DescribeProduct& command, const Envelope& envelope, UnitOfWork& work);
void handle(const AddOrderLine& command, const Envelope& envelope, UnitOfWork& work);
void handle(const ChangeOrderLine& command, const Envelope& envelope, UnitOfWork& work);
void handle(const TellPromise& command, const Envelope& envelope, UnitOfWork& work);
void handle(const CancelLine& command, const Envelope& envelope, UnitOfWork& work);
void handle(const Recall& command, const Envelope& envelope, UnitOfWork& work);
void handle(const Ship& command, const Envelope& envelope, UnitOfWork& work);
void handle(const Allocate& command, const Envelope& envelope, UnitOfWork& work);
void handle(const AllocateTo& command, const Envelope& envelope, UnitOfWork& work);
void handle(const MoveLine& command, const Envelope& envelope, UnitOfWork& work);
void handle(const DeallocateLine& command, const Envelope& envelope, UnitOfWork& work);
void handle(const SwapLines& command, const Envelope& envelope, UnitOfWork& work);
void handle(const TakeFromLine& command, const Envelope& envelope, UnitOfWork& work);
void handle(const PinLine& command, const Envelope& envelope, UnitOfWork& work);
void handle(const UnpinLine& command, const Envelope& envelope, UnitOfWork& work);
/// As a step of a draft.
void handle(const AcceptProposal& command, const Envelope& envelope, UnitOfWork& work);
Outcome handle(const ApplyDraft& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control);

Outcome handle(
    const AllocateOpen& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control);
/// One transaction, written product by product.
Outcome handle(
    const AcceptProposal& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control);
/// One transaction.
Outcome handle(const Release& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control);
Outcome handle(const Import& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control);
Outcome handle(const UndoCommand& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control);

/// A run is cut into transactions of about so many lines; between two of them single commands get their turn.
constexpr std::size_t linesPerChunk = 10'000;

/// Runs the command's handler; a command without one does not compile.
/// @throws Refused, ConcurrentChange, StoreError
Outcome handleCommand(
    const Command& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control);

} // namespace allocation
