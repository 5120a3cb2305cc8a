#include "ui/help/manualwindow.h"

#include "ui/appearance.h"
#include "ui/help/manualpage.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextCursor>
#include <QVBoxLayout>
#include <utility>

namespace allocation {

namespace {

constexpr int nameRole = Qt::UserRole;

QListWidgetItem* entry(const Manual::Page& page, const QString& below = {})
{
    auto* const item = new QListWidgetItem(below.isEmpty() ? page.title : page.title + u'\n' + below);
    item->setData(nameRole, page.name);
    item->setData(Qt::AccessibleTextRole, page.title);
    return item;
}

} // namespace

ManualWindow::ManualWindow(const QString& language, const Appearance& appearance, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_manual(language)
    , m_appearance(appearance)
    , m_page(new ManualPage(this))
{
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const splitter = new QSplitter(this);
    splitter->addWidget(buildContents());
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ fontMetrics().averageCharWidth() * 34, fontMetrics().averageCharWidth() * 90 });
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    resize(fontMetrics().averageCharWidth() * 126, fontMetrics().height() * 42);
    connect(m_page, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& link) { open(link.path().section(u'.', 0, 0)); });
    connect(&appearance, &Appearance::changed, this, &ManualWindow::dress);
    showContents();
    dress();
}

QWidget* ManualWindow::buildContents()
{
    auto* const side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("manualContents"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    auto* const layout = new QVBoxLayout(side);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            if (const Manual::Page* const page = m_manual.page(item->data(nameRole).toString()))
                showPage(*page);
    });
    return side;
}

void ManualWindow::open(const QString& name)
{
    const Manual::Page* page = m_manual.page(name);
    if (!page)
        return;
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(nameRole).toString() == name)
            m_list->setCurrentRow(row);
    showPage(*page);
}

void ManualWindow::search(const QString& words)
{
    if (words.trimmed().isEmpty()) {
        showContents();
        markFound();
        return;
    }
    m_list->clear();
    for (const Manual::Hit& hit : m_manual.search(words))
        m_list->addItem(entry(*hit.page, hit.snippet));
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        markFound();
        return;
    }
    auto* const nothing = new QListWidgetItem(tr("No page has these words."), m_list);
    nothing->setFlags(Qt::NoItemFlags);
}

void ManualWindow::showContents()
{
    m_list->clear();
    for (const Manual::Page& page : m_manual.pages()) {
        m_list->addItem(entry(page));
        if (page.name == m_current)
            m_list->setCurrentRow(m_list->count() - 1);
    }
}

void ManualWindow::showPage(const Manual::Page& page)
{
    if (m_current != page.name) {
        m_current = page.name;
        m_page->present(page.markdown);
        setWindowTitle(tr("%1 – Manual").arg(page.title));
    }
    markFound();
}

/// What was searched, in the page that is shown.
void ManualWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : m_search->text().split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor cursor(m_page->document());
        while (!(cursor = m_page->document()->find(word, cursor)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = cursor;
            mark.format.setBackground(m_appearance.theme().late.ground);
            mark.format.setForeground(m_appearance.theme().late.ink);
            marks << mark;
        }
    }
    m_page->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.front().cursor;
        first.clearSelection();
        m_page->setTextCursor(first);
        m_page->ensureCursorVisible();
    }
}

/// Links have the colour of the palette only when the page is made anew.
void ManualWindow::dress()
{
    const QString page = std::exchange(m_current, {});
    if (const Manual::Page* const shown = m_manual.page(page))
        showPage(*shown);
}

void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace allocation
