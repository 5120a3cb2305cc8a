#include "gui/pdftext.h"

#include <algorithm>
#include <QHash>
#include <QRegularExpression>
#include <QtEndian>

// Reads as much of PDF as Qt writes: objects one after another, streams compressed or not, fonts by their number.

namespace allocation::test {

namespace {

using namespace Qt::StringLiterals;
using Objects = QHash<int, QByteArray>;
using Letters = QHash<uint, QString>; ///< by the number of the glyph

Objects objectsOf(const QByteArray& pdf)
{
    static const QRegularExpression head(u"(?:^|\\n)(\\d+) 0 obj\\n"_s);
    Objects objects;
    const QString latin = QString::fromLatin1(pdf);
    for (auto found = head.globalMatch(latin); found.hasNext();) {
        const auto match = found.next();
        const qsizetype end = latin.indexOf(u"endobj"_s, match.capturedEnd());
        objects[match.captured(1).toInt()] = pdf.mid(match.capturedEnd(), end - match.capturedEnd());
    }
    return objects;
}

QByteArray streamOf(const QByteArray& object)
{
    const qsizetype begin = object.indexOf("stream\n") + 7;
    const QByteArray raw = object.mid(begin, object.lastIndexOf("endstream") - begin);
    if (!object.left(begin).contains("/FlateDecode"))
        return raw;
    QByteArray sized(4, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(raw.size() * 8), sized.data()); // only a guess, it grows
    return qUncompress(sized + raw);
}

int reference(const QByteArray& object, const char* key)
{
    const QRegularExpression pattern(QLatin1StringView(key) + u"\\s*\\[?\\s*(\\d+) 0 R"_s);
    return pattern.match(QString::fromLatin1(object)).captured(1).toInt();
}

Letters lettersOf(const QByteArray& map)
{
    static const QRegularExpression range(u"<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>\\s*(\\[[^\\]]*\\]|<[0-9a-fA-F]+>)"_s);
    static const QRegularExpression code(u"<([0-9a-fA-F]+)>"_s);
    Letters letters;
    for (auto found = range.globalMatch(QString::fromLatin1(map)); found.hasNext();) {
        const auto match = found.next();
        uint glyph = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        auto codes = code.globalMatch(match.captured(3));
        for (uint unicode = 0; glyph <= last; ++glyph, ++unicode) {
            if (codes.hasNext())
                unicode = codes.next().captured(1).toUInt(nullptr, 16);
            letters[glyph] = QString(QChar(unicode));
        }
    }
    return letters;
}

QString textOfPage(const QByteArray& content, const Objects& objects)
{
    static const QRegularExpression token(u"/F(\\d+) |<([0-9a-fA-F]+)>"_s);
    QString text;
    QHash<int, Letters> fonts;
    int font = 0;
    for (auto found = token.globalMatch(QString::fromLatin1(content)); found.hasNext();) {
        const auto match = found.next();
        if (!match.captured(1).isEmpty()) {
            font = match.captured(1).toInt();
            if (!fonts.contains(font))
                fonts[font] = lettersOf(streamOf(objects[reference(objects[font], "/ToUnicode")]));
            continue;
        }
        const QString glyphs = match.captured(2);
        for (qsizetype i = 0; i + 4 <= glyphs.size(); i += 4)
            text += fonts[font].value(glyphs.mid(i, 4).toUInt(nullptr, 16));
    }
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space);
}

} // namespace

QStringList textOfPdf(const QByteArray& pdf)
{
    const Objects objects = objectsOf(pdf);
    QList<int> numbers = objects.keys();
    std::ranges::sort(numbers);
    QStringList pages;
    for (const int number : numbers)
        if (QRegularExpression(u"/Type\\s*/Page\\b"_s).match(QString::fromLatin1(objects[number])).hasMatch())
            pages << textOfPage(streamOf(objects[reference(objects[number], "/Contents")]), objects);
    return pages;
}

} // namespace allocation::test
