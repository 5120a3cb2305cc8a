#pragma once

#include "domain/optimal.h"

#include <lemon/list_graph.h>
#include <lemon/network_simplex.h>

#include <vector>

namespace allocation::test {

/// The same optimum from a general solver for flows of least cost, as an arc for every batch and line.
/// @param weights cost of a unit open, priority 1 first; so large that the sum behaves as PlanScore compares
inline std::int64_t leastCost(
    const PlanProduct& product, const Planning& planning, const std::array<std::int64_t, 9>& weights)
{
    using Graph = lemon::ListDigraph;
    Graph graph;
    Graph::NodeMap<std::int64_t> supplies(graph);
    Graph::ArcMap<std::int64_t> costs(graph);
    const Graph::Node nothing = graph.addNode(); // lines get from it what stays open
    const Graph::Node rest = graph.addNode();    // batches send there what stays available
    costs[graph.addArc(nothing, rest)] = 0;
    std::vector<Graph::Node> lines;
    for (const PlanLine& line : product.lines) {
        lines.push_back(graph.addNode());
        supplies[lines.back()] = -line.open;
        supplies[nothing] += line.open;
        costs[graph.addArc(nothing, lines.back())] = weights.at(static_cast<std::size_t>(line.priority - 1));
    }
    for (const PlanBatch& batch : product.batches) {
        const Graph::Node node = graph.addNode();
        supplies[node] = batch.available;
        supplies[rest] -= batch.available;
        costs[graph.addArc(node, rest)] = 0;
        for (std::size_t i = 0; i < lines.size(); ++i)
            costs[graph.addArc(node, lines[i])] = timing(planning, batch.eta, product.lines[i].due).daysLate;
    }
    lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t> simplex(graph);
    simplex.supplyMap(supplies).costMap(costs);
    if (simplex.run() != decltype(simplex)::OPTIMAL)
        return -1;
    return simplex.totalCost<std::int64_t>();
}

/// A score as that cost.
inline std::int64_t costOf(const PlanScore& score, const std::array<std::int64_t, 9>& weights)
{
    std::int64_t cost = score.unitDaysLate;
    for (std::size_t i = 0; i < weights.size(); ++i)
        cost += score.open.at(i) * weights.at(i);
    return cost;
}

} // namespace allocation::test
