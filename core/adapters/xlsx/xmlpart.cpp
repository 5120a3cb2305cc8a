#include "adapters/xlsx/xmlpart.h"

#include <algorithm>

namespace allocation::xlsx {

namespace {

/// The beginning of UTF-8, without half a character.
std::size_t sizeOfBeginning(std::string_view text, std::size_t most)
{
    std::size_t size = std::min(text.size(), most);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0U) == 0x80U)
        --size;
    return size;
}

} // namespace

QXmlStreamReader::TokenType XmlPart::next()
{
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::Invalid)
        m_part.refuse();
    return token;
}

bool XmlPart::nextElement()
{
    while (!m_xml.atEnd())
        if (next() == QXmlStreamReader::StartElement)
            return true;
    return false;
}

bool XmlPart::nextChild()
{
    for (;;) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
            return false;
    }
}

void XmlPart::skip()
{
    for (int depth = 1; depth > 0;) {
        const QXmlStreamReader::TokenType token = next();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
    }
}

std::string XmlPart::attribute(const char* name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    return attributes.value(QLatin1String(name)).toString().toStdString();
}

bool XmlPart::isTrue(const char* name) const
{
    const std::string value = attribute(name);
    return value == "1" || value == "true";
}

std::string XmlPart::relationship(const char* name) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes())
        if (attribute.name() == QLatin1String(name)
            && attribute.namespaceUri().endsWith(QLatin1String("/relationships")))
            return attribute.value().toString().toStdString();
    return {};
}

void XmlPart::appendText(std::string& text, std::size_t most)
{
    for (;;) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::EndElement)
            return;
        if (token == QXmlStreamReader::StartElement) {
            skip();
        } else if (token == QXmlStreamReader::Characters && text.size() < most) {
            const QByteArray more = m_xml.text().toUtf8();
            const std::string_view bytes(more.constData(), static_cast<std::size_t>(more.size()));
            text += bytes.substr(0, sizeOfBeginning(bytes, most - text.size()));
        }
    }
}

void XmlPart::appendString(std::string& text, std::size_t most)
{
    while (nextChild()) {
        if (is("t")) {
            appendText(text, most);
        } else if (is("r")) {
            while (nextChild())
                is("t") ? appendText(text, most) : skip();
        } else {
            skip();
        }
    }
}

} // namespace allocation::xlsx
