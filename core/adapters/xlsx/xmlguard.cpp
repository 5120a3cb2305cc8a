#include "adapters/xlsx/xmlguard.h"

namespace allocation::xlsx {

namespace {

constexpr std::size_t longestText = 1024UL * 1024;
constexpr std::size_t longestTag = 64UL * 1024;
constexpr std::size_t mostAttributes = 100;
constexpr int deepest = 100;

} // namespace

std::optional<NotATable::Why> XmlGuard::check(std::string_view bytes)
{
    for (const char c : bytes) {
        if (m_fault)
            break;
        if (!take(c) && !m_fault)
            m_fault = NotATable::Why::Damaged;
        m_before[0] = m_before[1];
        m_before[1] = c;
    }
    return m_fault;
}

/// @returns false if there is too much of something
bool XmlGuard::take(char c)
{
    if (c == '\0')
        return false; // UTF-16, or no text at all
    ++m_size;
    switch (m_in) {
    case In::Text:
        if (c == '<') {
            m_in = In::Bracket;
            m_size = 0;
        }
        return m_size <= longestText;
    case In::Bracket:
        return begin(c);
    case In::Tag:
        return takeInTag(c) && m_size <= longestTag;
    case In::Single:
    case In::Double:
        if (c == (m_in == In::Single ? '\'' : '"'))
            m_in = In::Tag;
        return m_size <= longestTag;
    case In::Bang:
        return beginBang(c);
    case In::Comment:
        end("--", c);
        return m_size <= longestText;
    case In::CData:
        end("]]", c);
        return m_size <= longestText;
    case In::Instruction:
        if (c == '>' && m_before[1] == '?')
            m_in = In::Text;
        return m_size <= longestTag;
    }
    return false;
}

/// What stands after `<`.
bool XmlGuard::begin(char c)
{
    m_size = 0;
    m_attributes = 0;
    m_isEnd = c == '/';
    m_in = c == '!' ? In::Bang : c == '?' ? In::Instruction : In::Tag;
    if (m_in == In::Tag && !m_isEnd)
        ++m_depth;
    return m_depth <= deepest;
}

/// What stands after `<!`: a comment, characters, or a document type.
bool XmlGuard::beginBang(char c)
{
    if (c == '-' || c == '[') {
        m_in = c == '-' ? In::Comment : In::CData;
        return true;
    }
    m_fault = NotATable::Why::DocumentType;
    return false;
}

bool XmlGuard::takeInTag(char c)
{
    if (c == '=') {
        ++m_attributes;
    } else if (c == '\'') {
        m_in = In::Single;
    } else if (c == '"') {
        m_in = In::Double;
    } else if (c == '>') {
        if (m_isEnd || m_before[1] == '/')
            --m_depth;
        m_in = In::Text;
        m_size = 0;
    }
    return m_attributes <= mostAttributes;
}

void XmlGuard::end(std::string_view mark, char c)
{
    // The mark may not be part of what began it: `<!-->` ends nothing.
    if (c != '>' || m_before[0] != mark[0] || m_before[1] != mark[1] || m_size < 5)
        return;
    m_in = In::Text;
    m_size = 0;
}

} // namespace allocation::xlsx
