#include "ui/help/welcome.h"

#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/dialogs/parts.h"
#include "ui/help/recentfiles.h"
#include "ui/icons.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/elidedlabel.h"

#include <algorithm>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr qsizetype mostShown = 5;

/// A button for an action, and what comes of it.
QLayout* start(
    QAction& action, const char* name, const QString& text, const QString& hint, bool primary, QWidget* parent)
{
    QPushButton* const button = primary ? parts::primaryButton(name, text, parent)
                                        : parts::plainButton(name, text, parent);
    button->setAutoDefault(false);
    button->setAccessibleDescription(hint);
    button->setMinimumWidth(parent->fontMetrics().averageCharWidth() * 26);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    auto* const row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(button);
    row->addWidget(parts::hint(hint, parent), 1);
    return row;
}

} // namespace

Welcome::Welcome(const Needs& needs, QWidget* over)
    : QWidget(over)
    , m_needs(needs)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    setAutoFillBackground(true);
    auto* const area = new QScrollArea(this);
    area->setProperty("look", QStringLiteral("pane"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(buildPage());
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(&needs.files, &RecentFiles::changed, this, &Welcome::fillFiles, Qt::QueuedConnection);
    connect(&needs.appearance, &Appearance::changed, this, &Welcome::paintPicture);
    connect(&needs.store, &StoreView::loaded, this, &Welcome::follow);
    for (const TableModel* const rows :
        std::initializer_list<TableModel*> { &needs.store.lines(), &needs.store.batches() })
        connect(rows, &TableModel::shownChanged, this, &Welcome::follow);
    paintPicture();
    fillFiles();
    over->installEventFilter(this);
    hide();
}

QWidget* Welcome::buildPage()
{
    auto* const page = new QWidget(this);
    auto* const column = new QWidget(page);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 96);
    m_picture = new QLabel(column);
    auto* const title = parts::heading(tr("Which stock serves which customer?"), column);
    title->setObjectName(QStringLiteral("welcomeTitle"));
    title->setWordWrap(true);
    auto* const hint = parts::hint(
        tr("This database has nothing in it yet. Bring your batches and order lines, or look "
           "around in a furniture shop first."),
        column);
    m_filesTitle = parts::heading(tr("Opened last"), column);
    m_files = new QVBoxLayout;
    m_files->setSpacing(2);
    auto* const layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    layout->addWidget(m_picture);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addLayout(buildStarts(column));
    layout->addSpacing(16);
    layout->addWidget(m_filesTitle);
    layout->addLayout(m_files);
    auto* const around = new QVBoxLayout(page);
    around->setContentsMargins(24, 24, 24, 24);
    auto* const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 1000); // all the width it may have
    middle->addStretch(1);
    around->addStretch(2);
    around->addLayout(middle);
    around->addStretch(3);
    return page;
}

QLayout* Welcome::buildStarts(QWidget* parent)
{
    const Actions& actions = m_needs.actions;
    auto* const starts = new QVBoxLayout;
    starts->setSpacing(8);
    starts->addLayout(start(*actions.importFiles, "welcomeImportButton", tr("&Import…"),
        tr("batches and order lines from CSV or a workbook into this database"), true, parent));
    starts->addLayout(start(*actions.openSample, "welcomeSampleButton", tr("Open the &sample"),
        tr("a database of its own, to try everything out"), false, parent));
    starts->addLayout(start(*actions.openDatabase, "welcomeOpenButton", tr("&Open database…"),
        tr("one that you or a colleague made before"), false, parent));
    starts->addLayout(start(*actions.newDatabase, "welcomeNewButton", tr("&New database…"),
        tr("an empty one, in a place that you choose"), false, parent));
    return starts;
}

/// Goes as soon as there is something to look at, and comes back when all is gone, as after an undo.
void Welcome::follow()
{
    const bool empty = m_needs.store.lines().totalRows() == 0 && m_needs.store.batches().totalRows() == 0;
    const bool wanted = m_needs.store.isLoaded() && empty;
    if (wanted) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    setVisible(wanted);
}

void Welcome::fillFiles()
{
    while (QLayoutItem* const item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qsizetype count = std::min(m_needs.files.entries().size(), mostShown);
    m_filesTitle->setVisible(count > 0);
    for (int row = 0; row < count; ++row)
        addFile(row);
}

void Welcome::addFile(int row)
{
    const RecentFiles::Entry& entry = m_needs.files.entries()[row];
    auto* const line = new QWidget(this);
    auto* const button = parts::plainButton(
        qPrintable(QStringLiteral("welcomeFile_%1").arg(row)), entry.name().replace(u'&', QLatin1String("&&")), line);
    button->setProperty("look", QStringLiteral("link"));
    button->setEnabled(entry.isThere());
    button->setToolTip(formats::plainTip(entry.isThere() ? entry.place() : tr("It is not there any more")));
    const QString when = entry.opened.isValid() ? QLocale().toString(entry.opened.date(), QLocale::ShortFormat)
                                                : QString();
    auto* const place = new ElidedLabel(line);
    place->setText(when.isEmpty() ? entry.place() : tr("%1 · %2", "folder, date").arg(entry.place(), when));
    place->setProperty("look", QStringLiteral("muted"));
    button->setAccessibleDescription(place->text());
    auto* const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    layout->addWidget(place, 1);
    m_files->addWidget(line);
    connect(button, &QPushButton::clicked, this, [this, file = entry.file] { Q_EMIT chosen(file); });
}

bool Welcome::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Welcome::paintPicture()
{
    constexpr int size = 56;
    m_picture->setPixmap(
        icons::pixmap(QStringLiteral("empty-lines"), m_needs.appearance.theme().accent, size, devicePixelRatioF()));
}

} // namespace allocation
