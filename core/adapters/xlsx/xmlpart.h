#pragma once

#include "adapters/xlsx/archive.h"

#include <QXmlStreamReader>

namespace allocation::xlsx {

/// Reads the XML of a part, element by element. Elements and attributes are known by their local names: the two
/// editions of the format differ in their namespaces only. All throw NotATable.
class XmlPart
{
public:
    XmlPart(Archive& archive, const std::string& path)
        : m_part(archive, path)
        , m_xml(&m_part)
    {
    }

    /// Goes on to the next element that begins. @returns false at the end of the document
    bool nextElement();
    /// Goes on to the next child of the element that began last and has not ended. @returns false at its end
    bool nextChild();
    /// Passes over the element that began last.
    void skip();

    bool is(const char* name) const { return m_xml.name() == QLatin1String(name); }
    /// Empty if it is not there.
    std::string attribute(const char* name) const;
    bool isTrue(const char* name) const;
    /// Of the namespace of relationships, as in `r:id`.
    std::string relationship(const char* name) const;

    /// Appends the text of the element that began last, without that of its children, and goes on to its end. The text
    /// grows to `most` bytes, no further.
    void appendText(std::string& text, std::size_t most);
    /// The same for a string of the format: plain, or in runs of different fonts; how it is pronounced is left out.
    void appendString(std::string& text, std::size_t most);
    /// Reads the rest, which nobody needs, for its checksum.
    void finish() { m_part.drain(); }

private:
    QXmlStreamReader::TokenType next();

    Part m_part;
    QXmlStreamReader m_xml;
};

} // namespace allocation::xlsx
