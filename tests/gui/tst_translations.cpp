#include "domain/strategywords.h"
#include "gui/testwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMutex>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QXmlStreamReader>
#include <utility>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString context;
    QString source;
    QString comment = {};
    bool plural = false;
    QString state = {};
    QStringList translations = {};
};

QList<Text> textsOf(const QString& language)
{
    QFile file(QStringLiteral(TRANSLATIONS) + u"/workbench_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no such language");
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name")
            context = xml.readElementText();
        else if (name == u"message")
            texts << Text { context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes" };
        else if (name == u"source")
            texts.last().source = xml.readElementText();
        else if (name == u"comment")
            texts.last().comment = xml.readElementText();
        else if (name == u"translation") {
            texts.last().state = xml.attributes().value(u"type"_s).toString();
            if (!texts.last().plural)
                texts.last().translations << xml.readElementText();
        } else if (name == u"numerusform") {
            texts.last().translations << xml.readElementText();
        }
    }
    return texts;
}

QStringList placeholdersIn(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?\\d|%n"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

bool hasMnemonic(QString text)
{
    return text.remove(u"&&"_s).contains(u'&');
}

/// Puts every text of ours in brackets, and notes what was asked for.
class Marking : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int) const override
    {
        if (context[0] == 'Q')
            return {};                       // Qt's own
        const QMutexLocker locker(&m_mutex); // readers ask too
        m_asked.insert({ QString::fromUtf8(context), QString::fromUtf8(source) });
        Q_UNUSED(comment);
        return u'\u27e6' + QString::fromUtf8(source) + u'\u27e7';
    }
    QSet<std::pair<QString, QString>> asked() const { return m_asked; }

private:
    mutable QMutex m_mutex;
    mutable QSet<std::pair<QString, QString>> m_asked;
};

/// Stays before all other translators, those that come later too.
class Foremost : public QObject
{
public:
    explicit Foremost(QTranslator& translator)
        : m_translator(translator)
    {
        qApp->installEventFilter(this);
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Foremost() override { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Foremost)

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == qApp && event->type() == QEvent::LanguageChange && !std::exchange(m_busy, true)) {
            QCoreApplication::removeTranslator(&m_translator);
            QCoreApplication::installTranslator(&m_translator);
            m_busy = false;
        }
        return false;
    }

private:
    QTranslator& m_translator;
    bool m_busy = false;
};

/// Letters that stand outside of all brackets.
QString unmarked(QString text)
{
    static const QRegularExpression marked(u"\u27e6[^\u27e6\u27e7]*\u27e7"_s);
    // What stands in the data, names of languages, of months and of strategies, and what is called the same everywhere.
    static const QRegularExpression known(
        u"CHAIR|TABLE|SO-\\d|\\bB\\d|\\bT1|S1|SHIP-1|RETURN|Anna|Smith|Jones|SKU|ETA|CSV"
        "|PDF|XLSX|Allocation Workbench|English|Deutsch|简体中文|العربية|test\\.db|Ctrl|Shift|Alt|Esc"
        "|Jan|Feb|[a-z]+(-[a-z]+)+|whole|split|earliest|priority|optimal"
        "|Del|Return|Enter|Tab|F\\d+|PgUp|PgDown|[a-z]+\\.csv"_s);
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.replace(marked, u" "_s);
    }
    text.remove(u'&').replace(known, u" "_s);
    return letters.match(text).captured();
}

} // namespace

/// What the window says it says in every language.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data() { languages(); }
    void nothingIsUnfinished();
    void placeholdersAndMnemonics_data() { languages(); }
    void placeholdersAndMnemonics();
    void pluralsAreComplete_data();
    void pluralsAreComplete();
    void strategiesAreToldToo();
    void everythingSaidCanBeTranslated();

private:
    static void languages();
    static void openEverything(TestWindow& test);
    static QStringList saidBy(const QWidget& widget);
    static QStringList unmarkedIn(TestWindow& test);
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const char* const language : { "de", "zh_CN", "ar" })
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(const QString, language);
    const QList<Text> texts = textsOf(language);
    QVERIFY(texts.size() > 800);
    for (const Text& text : texts) {
        QVERIFY2(text.state.isEmpty(), qPrintable(text.context + u": "_s + text.source));
        for (const QString& translation : text.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(text.context + u": "_s + text.source));
    }
}

void TestTranslations::placeholdersAndMnemonics()
{
    QFETCH(const QString, language);
    for (const Text& text : textsOf(language))
        for (const QString& translation : text.translations) {
            const QString what = text.context + u": "_s + text.source + u" = "_s + translation;
            QVERIFY2(placeholdersIn(translation) == placeholdersIn(text.source), qPrintable(what));
            QVERIFY2(hasMnemonic(translation) == hasMnemonic(text.source), qPrintable(what));
            QVERIFY2(translation.count(u'\n') == text.source.count(u'\n'), qPrintable(what));
            QVERIFY2(translation.endsWith(u'\u2026') == text.source.endsWith(u'\u2026'), qPrintable(what));
        }
}

void TestTranslations::pluralsAreComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::addRow("en") << u"en"_s << 2;
    QTest::addRow("de") << u"de"_s << 2;
    QTest::addRow("zh_CN") << u"zh_CN"_s << 1;
    QTest::addRow("ar") << u"ar"_s << 6;
}

void TestTranslations::pluralsAreComplete()
{
    QFETCH(const QString, language);
    QFETCH(const int, forms);
    int plurals = 0;
    for (const Text& text : textsOf(language)) {
        if (!text.plural)
            continue;
        ++plurals;
        QCOMPARE(text.translations.size(), forms);
        for (const QString& translation : text.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(text.source));
    }
    QVERIFY(plurals > 15);
}

/// Their words come from the domain, which knows no languages.
void TestTranslations::strategiesAreToldToo()
{
    QSet<QString> told;
    for (const Text& text : textsOf(u"de"_s))
        if (text.context == u"strategies")
            told << text.source;
    QStringList descriptions;
    for (const NamedStrategy& strategy : namedStrategies())
        descriptions << QString::fromStdString(std::string(strategy.description));
    for (const StrategyWord& word : strategyWords())
        descriptions << QString::fromStdString(std::string(word.description));
    QVERIFY(descriptions.size() > 20);
    for (const QString& description : descriptions)
        QVERIFY2(told.contains(description), qPrintable(description));
}

/// Whatever leads to a dialog; those that ask for files go nowhere in a test.
void TestTranslations::openEverything(TestWindow& test)
{
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    test.select(test.line("SO-1"));
    test.select(test.batch("B2"));
    const auto actions = test.window().actions();
    for (QAction* const action : actions)
        if (action->isEnabled() && action->text().contains(u'\u2026')) {
            action->trigger();
            test.settle();
        }
    for (const char* const view : { "viewBoard", "viewTimeline", "viewTables" }) {
        test.child<QAbstractButton>(view)->click();
        test.settle();
    }
}

QStringList TestTranslations::saidBy(const QWidget& widget)
{
    QStringList said { widget.toolTip(), widget.accessibleName(), widget.accessibleDescription() };
    if (widget.isWindow())
        said << widget.windowTitle();
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        said << label->text();
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        said << button->text();
    if (const auto* const box = qobject_cast<const QGroupBox*>(&widget))
        said << box->title();
    if (const auto* const menu = qobject_cast<const QMenu*>(&widget))
        said << menu->title();
    if (const auto* const edit = qobject_cast<const QLineEdit*>(&widget))
        said << edit->placeholderText();
    if (const auto* const box = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i)
            said << box->itemText(i);
    if (const auto* const view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
        for (int column = 0; column < view->model()->columnCount(); ++column)
            for (const int role : { Qt::DisplayRole, Qt::ToolTipRole })
                said << view->model()->headerData(column, Qt::Horizontal, role).toString();
    return said;
}

QStringList TestTranslations::unmarkedIn(TestWindow& test)
{
    QStringList found;
    const auto note = [&](const QObject& of, const QString& text) {
        if (const QString rest = unmarked(text); !rest.isEmpty())
            found << u"%1: %2"_s.arg(of.objectName(), text.left(120));
    };
    const auto widgets = test.window().findChildren<QWidget*>();
    for (const QWidget* const widget : widgets) {
        const QString name = widget->objectName();
        const bool ours = !name.startsWith(u"qt_"_s) && !name.startsWith(u"Scroll"_s) && name != u"manualPage"_s;
        const auto said = ours ? saidBy(*widget) : QStringList();
        for (const QString& text : said)
            note(*widget, text);
    }
    const auto actions = test.window().actions();
    for (const QAction* const action : actions) {
        note(*action, action->text());
        note(*action, action->toolTip());
    }
    found.removeDuplicates();
    return found;
}

void TestTranslations::everythingSaidCanBeTranslated()
{
    Marking marking;
    QStringList plain;
    {
        const Foremost foremost(marking);
        TestWindow test;
        openEverything(test);
        plain = unmarkedIn(test);
    }
    QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
    // A text that is there under another context than it is asked for would never be found.
    QSet<std::pair<QString, QString>> known;
    QSet<QString> sources;
    for (const Text& text : textsOf(u"de"_s)) {
        known.insert({ text.context, text.source });
        sources << text.source;
    }
    QStringList lost;
    const auto asked = marking.asked();
    QVERIFY(asked.size() > 500);
    for (const auto& [context, source] : asked)
        if (!known.contains({ context, source }) && sources.contains(source))
            lost << context + u": "_s + source;
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
