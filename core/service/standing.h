#pragma once

#include "domain/sooner.h"
#include "service/readmodel.h"

#include <string>
#include <vector>

namespace allocation {

/// How the lines of an order stand, in order of arrival; empty if there is no such order.
std::vector<OrderStanding> standingOf(const OrderId& order, ReadModel& store);
OrderCompleteness completenessOf(const std::vector<OrderStanding>& order);

/// The orders of a customer, each as above. Looks at every line of the store.
std::vector<std::vector<OrderStanding>> standingOfCustomer(
    const std::string& customer, ReadModel& store, const std::stop_token& stop = {});

} // namespace allocation
