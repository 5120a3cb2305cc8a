#include "ui/help/manual.h"

#include <algorithm>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

/// A static library's resources come in only if somebody asks for them; the macro wants no namespace around it.
static void loadResources()
{
    Q_INIT_RESOURCE(manual);
}

namespace allocation {

namespace {

constexpr qsizetype snippetLength = 90;

QString read(const QString& language, const QString& name)
{
    for (const QString& folder : { language, QStringLiteral("en") }) {
        QFile file(QStringLiteral(":/allocation/manual/%1/%2.md").arg(folder, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString plain(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

QString around(const QString& text, qsizetype place)
{
    const qsizetype from = place < snippetLength / 3 ? 0 : text.indexOf(u' ', place - snippetLength / 3) + 1;
    QString snippet = text.mid(from, snippetLength).simplified();
    if (from > 0)
        snippet.prepend(u'…');
    return from + snippetLength < text.size() ? snippet + u'…' : snippet;
}

} // namespace

Manual::Manual(const QString& language)
{
    loadResources();
    static const QRegularExpression entry(
        QStringLiteral(R"(^- \[([^\]]+)\]\(([\w-]+)\.md\))"), QRegularExpression::MultilineOption);
    auto entries = entry.globalMatch(read(language, QStringLiteral("contents")));
    while (entries.hasNext()) {
        const auto match = entries.next();
        const QString markdown = read(language, match.captured(2));
        m_pages << Page { match.captured(2), match.captured(1), markdown, plain(markdown) };
    }
}

const Manual::Page* Manual::page(const QString& name) const
{
    const auto found = std::ranges::find(m_pages, name, &Page::name);
    return found == m_pages.end() ? nullptr : &*found;
}

QList<Manual::Hit> Manual::search(const QString& words) const
{
    struct Found {
        Hit hit;
        qsizetype weight;
    };
    QList<Found> found;
    const QStringList terms = words.split(u' ', Qt::SkipEmptyParts);
    for (const Page& page : m_pages) {
        const bool all = !terms.isEmpty() && std::ranges::all_of(terms, [&](const QString& term) {
            return page.text.contains(term, Qt::CaseInsensitive);
        });
        if (!all)
            continue;
        constexpr qsizetype inTitle = 100;
        qsizetype weight = 0;
        for (const QString& term : terms)
            weight += page.text.count(term, Qt::CaseInsensitive)
                + (page.title.contains(term, Qt::CaseInsensitive) ? inTitle : 0);
        const qsizetype place = page.text.indexOf(terms.front(), 0, Qt::CaseInsensitive);
        found << Found { { &page, around(page.text, place) }, weight };
    }
    std::ranges::stable_sort(found, std::ranges::greater {}, &Found::weight);
    QList<Hit> hits;
    for (const Found& entry : found)
        hits << entry.hit;
    return hits;
}

} // namespace allocation
