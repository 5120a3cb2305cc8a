#pragma once

#include "domain/orderline.h"
#include "support/modelwarehouse.h"
#include "support/storesinstep.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace allocation::test {

/// Which rows belong together: files have no line numbers.
using OrderSku = std::pair<std::string, std::string>;
OrderSku orderSku(const LineId& id);
/// The line as a row that says what of it is still to leave.
ErpRow rowOf(const OrderLine& line);

/// What went on past the workbench since the last file.
struct Diary {
    bool vague = false;                        ///< the file may be read in several ways
    std::set<LineId> gone = {};                ///< shipped or cancelled
    std::set<OrderSku> unclear = {};           ///< of alike rows it cannot be told which was meant
    std::map<BatchRef, BatchRef> renamed = {}; ///< received under another name
    Quantity goneUnits = 0;                    ///< of those
    Quantity doubtful = 0;                     ///< units that may be counted as shipped or as cancelled
};

/// What happens in a day, at the workbench and past it.
class Workday
{
public:
    Workday(StoresInStep& stores, ModelWarehouse& warehouse, Dice& dice, std::vector<Sku> skus);

    /// @param first the day on which all dates depend
    void work(const Date& today, bool vague);
    const Diary& diary() const { return m_diary; }

private:
    // at the workbench
    void someTimes(int most, const std::function<void()>& action);
    void byHand();
    void moveByHand();
    void pinByHand();
    void holdByHand();
    void release();
    void shipPicked();
    void shipPicked(const OrderLine& line, const Allocation& part);
    void recall();
    void receiveHere();
    void slipHere();
    void countHere();
    void returnHere();
    void typeOrder();
    void clearUp();

    // only in the ERP
    void pastTheWorkbench();
    void newOrders();
    void newSupply();
    void shipReleased();
    void shipUnreleased();
    void shipInPart();
    void cancelOrder();
    void changeOrder();
    void receiveThere();
    void slipThere();
    void countThere();
    void returnThere();
    void loseInbound();

    bool canBeNew(const ErpRow& row);
    ErpRow newRow(const std::string& order);
    std::string anyOrder();
    /// Of lines or batches that fulfil it any one, nullptr if there is none.
    const OrderLine* anyLine(const std::function<bool(const OrderLine&)>& fits);
    const Batch* anyBatch(const std::function<bool(const Batch&)>& fits);
    /// The warehouse has the batch just so, too.
    bool isReal(const Batch& batch) const;
    bool isReal(const OrderLine& line) const;
    bool alone(const OrderLine& line) const;
    bool boundBeside(const OrderLine& line) const;
    bool canShipAll(const OrderLine& line) const;
    void shipAll(const OrderLine& line);
    /// On a day that must not be vague, a batch or the rows of an order are meddled with once.
    bool claim(const std::string& what);
    bool claimBatches(const OrderLine& line);
    bool claimPickedLike(const OrderLine& line);
    void note(const std::string& what) { m_stores.note(what); }
    void look() { m_now = m_stores.holdings(); }
    std::string newName(const char* kind) { return kind + std::to_string(++m_names); }
    Date soon() { return m_today + m_dice.between(1, 12); }

    StoresInStep& m_stores;
    ModelWarehouse& m_warehouse;
    Dice& m_dice;
    std::vector<Sku> m_skus;
    Date m_today;
    Holdings m_now;
    Diary m_diary;
    std::set<std::string> m_claimed;
    std::vector<std::string> m_orders;
    int m_names = 0;
};

} // namespace allocation::test
