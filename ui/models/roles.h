#pragma once

#include <Qt>

namespace allocation {

/// What models answer beside Qt's own roles.
enum Role {
    KeyRole = Qt::UserRole + 1, ///< qint64 that identifies the row in this database
    ChipRole,                   ///< a Chip to paint instead of the text, or nothing
    BarRole,                    ///< a Bar to paint, or nothing
    StrongRole,                 ///< bool: bold (ids)
    MutedRole,                  ///< bool: secondary text
    StayedRole,                 ///< bool: the row no longer matches filter or sort and stays until the next refresh
    GlowRole,                   ///< QString: who changed the row just now, else empty
    MarkedRole,                 ///< bool: the row belongs to what is selected in another table
    DescriptionRole,            ///< QString: of the row's product
    ValueRole,                  ///< as a file has it, where that is another than shown: a number, a QDate
};

namespace LineColumn {
enum { Order, Sku, Line, Customer, Qty, Allocated, Open, Due, Priority, Batch, Ready, Late, Pin, Note, Status, Count };
}
namespace BatchColumn {
enum { Ref, Sku, Eta, Hold, Note, Qty, Allocated, Available, Use, Count };
}
namespace ProductColumn {
enum { Sku, Demand, Supply, Available, Open, Short, Note, Count };
}
namespace ActivityColumn {
enum { When, Who, What, Why, Count };
}

} // namespace allocation
