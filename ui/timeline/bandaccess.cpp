#include "ui/timeline/bandaccess.h"

#include "ui/timeline/timelineband.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>
#include <unordered_map>

namespace allocation {

namespace {

class BandAccess;

/// One mark.
class MarkAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(allocation::MarkAccess)

public:
    MarkAccess(TimelineBand& band, int mark)
        : m_band(&band)
        , m_mark(mark)
    {
    }

    bool isValid() const override { return band() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_band.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return { pressAction(), toggleAction() }; }
    QString localizedActionName(const QString& name) const override
    {
        return name == pressAction() ? tr("Open") : tr("Select");
    }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    /// None if the band or its mark has gone.
    TimelineBand* band() const
    {
        TimelineBand* const alive = m_band.data();
        return alive != nullptr && m_mark < alive->count() ? alive : nullptr;
    }

    QPointer<TimelineBand> m_band;
    int m_mark;
};

QString MarkAccess::text(QAccessible::Text kind) const
{
    const TimelineBand* const of = band();
    if (of == nullptr)
        return {};
    if (kind == QAccessible::Name)
        return of->nameOf(m_mark);
    return kind == QAccessible::Description ? of->tipOf(m_mark) : QString();
}

QRect MarkAccess::rect() const
{
    const TimelineBand* const of = band();
    if (of == nullptr)
        return {};
    const QRect shown = of->markRect(m_mark);
    return { of->viewport()->mapToGlobal(shown.topLeft()), shown.size() };
}

QAccessible::State MarkAccess::state() const
{
    QAccessible::State state;
    const TimelineBand* const of = band();
    if (of == nullptr) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = of->isChosen(m_mark);
    state.focused = of->hasFocus() && of->current() == m_mark;
    state.offscreen = !of->viewport()->rect().intersects(of->markRect(m_mark));
    return state;
}

void MarkAccess::doAction(const QString& name)
{
    TimelineBand* const of = band();
    if (of == nullptr)
        return;
    of->go(m_mark);
    if (name == toggleAction())
        of->choose(m_mark);
    else
        of->activate(m_mark);
}

/// The list of them, made as they are asked for.
class BandAccess final : public QAccessibleWidget
{
public:
    explicit BandAccess(TimelineBand* band)
        : QAccessibleWidget(band, QAccessible::List)
    {
    }
    ~BandAccess() override { forget(); }
    Q_DISABLE_COPY_MOVE(BandAccess)

    int childCount() const override { return band().count(); }
    QAccessibleInterface* child(int mark) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(band().markAt(band().viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface* focusChild() const override { return child(band().current()); }
    void forget()
    {
        for (const auto& [mark, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    TimelineBand& band() const { return *static_cast<TimelineBand*>(widget()); }

    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* BandAccess::child(int mark) const
{
    if (mark < 0 || mark >= childCount())
        return nullptr;
    const auto known = m_children.find(mark);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto* const made = new MarkAccess(band(), mark); // owned by the registry
    m_children.emplace(mark, QAccessible::registerAccessibleInterface(made));
    return made;
}

int BandAccess::indexOfChild(const QAccessibleInterface* child) const
{
    for (const auto& [mark, id] : m_children)
        if (QAccessible::accessibleInterface(id) == child)
            return mark;
    return -1;
}

QAccessibleInterface* accessOf(const QString& className, QObject* object)
{
    auto* const band = className == QLatin1String("allocation::TimelineBand") ? qobject_cast<TimelineBand*>(object)
                                                                              : nullptr;
    return band ? new BandAccess(band) : nullptr;
}

} // namespace

void installBandAccess()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
}

void tellFocus(TimelineBand& band)
{
    if (!QAccessible::isActive() || !band.hasFocus() || band.current() < 0)
        return;
    QAccessibleEvent event(&band, QAccessible::Focus);
    event.setChild(band.current());
    QAccessible::updateAccessibility(&event);
}

void tellBandChanged(TimelineBand& band)
{
    if (!QAccessible::isActive())
        return;
    if (auto* const access = dynamic_cast<BandAccess*>(QAccessible::queryAccessibleInterface(&band)))
        access->forget();
    QAccessibleEvent event(&band, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace allocation
