#pragma once

#include "bridge/session.h"
#include "ui/models/activitymodel.h"
#include "ui/models/batchesmodel.h"
#include "ui/models/linesmodel.h"
#include "ui/models/productsmodel.h"

#include <optional>
#include <QObject>
#include <vector>

namespace allocation {

/// What stands along the bottom; over everything the database knows. Rates 0 to 1, none where there is nothing to fill.
struct Kpis {
    std::optional<double> lineFill;
    std::optional<double> orderFill;
    std::optional<double> unitFill;
    std::optional<double> onTime;
    qint64 lines = 0;
    qint64 orders = 0;
    qint64 openOrders = 0; ///< with a line that has something open
    qint64 lateLines = 0;
    Quantity openUnits = 0;
    Quantity shortUnits = 0;
    qint64 placeableLines = 0; ///< open lines that a run by rule would place now

    friend bool operator==(const Kpis&, const Kpis&) = default;
};

/// What the window shows of the store, kept up to date: loads the models through the session and merges every change,
/// our own and those of others.
class StoreView : public QObject
{
    Q_OBJECT

public:
    explicit StoreView(Session& session, QObject* parent = nullptr);

    LinesModel& lines() { return m_lines; }
    BatchesModel& batches() { return m_batches; }
    ProductsModel& products() { return m_products; }
    ActivityModel& activity() { return m_activity; }

    /// Reads everything, in the background. Once; changes are followed from then on.
    void load();
    bool isLoaded() const { return m_loaded; }
    const Planning& planning() const { return m_planning; }
    const Kpis& figures() const { return m_figures; }

    /// Among lines and batches; products stay as they are. Empty: no search.
    void setSearch(const QString& text);
    /// Narrows lines and batches to the product, or to none.
    void setProduct(const std::optional<Sku>& sku);
    /// Asks for the planning date; if it is another one, all that follows from it is shown anew.
    void readPlanning();
    /// Brings all rows to their places (F5).
    void refresh();

Q_SIGNALS:
    /// Everything is here for the first time.
    void loaded();
    void figuresChanged(const allocation::Kpis& figures);
    void planningChanged(const allocation::Planning& planning);
    /// What is known of these products, or of all, has been read anew.
    void updated(const allocation::Changes& changes);

private:
    void note(const Changes& changes);
    void askNext();
    void askAll();
    void askChanged();
    void setPlanning(const Planning& planning);
    void linesChanged();
    void updateFigures();
    void finish(const Changes& changes);

    Session& m_session;
    LinesModel m_lines;
    BatchesModel m_batches;
    ProductsModel m_products;
    ActivityModel m_activity;
    Planning m_planning;
    Kpis m_figures;
    Changes m_waiting; ///< what has changed since the question that is under way
    bool m_changed = false;
    bool m_asking = false;
    bool m_loaded = false;
};

} // namespace allocation

Q_DECLARE_METATYPE(allocation::Kpis)
