#include "ui/windowstate.h"

#include "ui/appearance.h"
#include "ui/panels/tableview.h"
#include "ui/viewswitch.h"

#include <QMainWindow>
#include <QMetaEnum>
#include <QSettings>
#include <QSplitter>

namespace allocation::windowstate {

namespace {

/// Raised when panes or columns change so that an older layout no longer fits.
constexpr int layoutVersion = 3;
constexpr auto rememberedTables = { "linesView", "batchesView", "activityView" };

/// Panes stay on their side of the window: each direction of reading has a layout of its own.
QString stateKey(const QMainWindow& window)
{
    return window.isRightToLeft() ? QStringLiteral("window/stateMirrored") : QStringLiteral("window/state");
}

QString columnsKey(const char* table)
{
    return QStringLiteral("window/columns%1/%2").arg(layoutVersion).arg(QLatin1StringView(table));
}

} // namespace

void restore(QMainWindow& window, Appearance& appearance, ViewSwitch& views)
{
    const QSettings settings;
    const auto choices = QMetaEnum::fromType<Appearance::Choice>();
    bool known = false;
    const QByteArray name = settings.value(QStringLiteral("window/appearance")).toByteArray();
    const int choice = choices.keyToValue(name.constData(), &known);
    if (known)
        appearance.choose(static_cast<Appearance::Choice>(choice));
    // Only windows whose parent has one are kept above it: panes that float.
    window.winId();
    window.restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    window.restoreState(settings.value(stateKey(window)).toByteArray(), layoutVersion);
    if (auto* const splitter = window.findChild<QSplitter*>(QStringLiteral("tablesSplitter")))
        splitter->restoreState(settings.value(QStringLiteral("window/tables")).toByteArray());
    views.showNamed(settings.value(QStringLiteral("window/view")).toString());
}

void restoreColumns(QMainWindow& window)
{
    const QSettings settings;
    for (const char* const name : rememberedTables)
        if (auto* const table = window.findChild<TableView*>(QLatin1StringView(name)))
            table->restoreColumns(settings.value(columnsKey(name)).toByteArray());
}

void save(const QMainWindow& window, const Appearance& appearance, const ViewSwitch& views)
{
    QSettings settings;
    const auto choices = QMetaEnum::fromType<Appearance::Choice>();
    settings.setValue(QStringLiteral("window/appearance"),
        QString::fromLatin1(choices.valueToKey(static_cast<int>(appearance.choice()))));
    settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    settings.setValue(stateKey(window), window.saveState(layoutVersion));
    if (const auto* const splitter = window.findChild<QSplitter*>(QStringLiteral("tablesSplitter")))
        settings.setValue(QStringLiteral("window/tables"), splitter->saveState());
    settings.setValue(QStringLiteral("window/view"), views.currentName());
    for (const char* const name : rememberedTables)
        if (const auto* const table = window.findChild<TableView*>(QLatin1StringView(name)))
            settings.setValue(columnsKey(name), table->saveColumns());
}

} // namespace allocation::windowstate
