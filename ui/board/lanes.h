#pragma once

#include "ui/board/contents.h"

#include <functional>
#include <memory>
#include <optional>
#include <QAbstractScrollArea>
#include <set>
#include <utility>
#include <vector>

namespace allocation {

class Appearance;
class Lane;

/// The lanes side by side: what is open stays at the start, the batches scroll. Only lanes in sight exist; where there
/// are many, those in which little can happen are folded.
class Lanes : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit Lanes(const Appearance& appearance, QWidget* parent);

    /// The same product as before keeps what is scrolled, folded and selected.
    void setContents(std::shared_ptr<const BoardContents> contents);
    const BoardContents* contents() const { return m_contents.get(); }
    int count() const { return static_cast<int>(m_slots.size()); }
    /// None: it was never in sight.
    Lane* lane(int number) const;
    /// Brings it into sight, unfolded.
    Lane& reveal(int number);
    /// -1: the batch has none.
    int laneOf(const BatchRef& ref) const;
    /// The lane at that place; none: it is between them.
    Lane* laneAt(const QPoint& global) const;
    /// Lanes that are in sight now.
    void visit(const std::function<void(Lane&)>& visitor) const;
    /// Lanes that exist, in sight or not.
    void visitAll(const std::function<void(Lane&)>& visitor) const;
    void unfold(int number);
    /// Towards the edge that is near, if one is. @returns whether there was anything to scroll
    bool scrollNear(const QPoint& global);

Q_SIGNALS:
    /// It is there for the first time, and has its cards.
    void laneMade(allocation::Lane& lane);
    /// Other lanes are in sight, or the same ones elsewhere.
    void moved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    struct Slot {
        int start = 0; ///< from where the lanes begin
        int width = 0;
        bool folded = false;
        Lane* lane = nullptr;
    };
    std::optional<std::pair<BatchRef, int>> firstInSight() const;
    void takeOver(std::shared_ptr<const BoardContents> contents, bool sameProduct);
    static void dismiss(Lane* lane);
    bool folds(int number) const;
    int laneWidth() const;
    void arrange();
    void place();
    Lane& make(int number);

    const Appearance& m_appearance;
    std::shared_ptr<const BoardContents> m_contents;
    std::vector<Slot> m_slots;     ///< the first is the one that stays
    std::set<BatchRef> m_unfolded; ///< by hand
    int m_total = 0;
};

} // namespace allocation
