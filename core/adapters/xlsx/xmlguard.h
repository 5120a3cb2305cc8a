#pragma once

#include "service/table.h"

#include <optional>
#include <string_view>

namespace allocation::xlsx {

/// Looks at the bytes of an XML part before the XML reader does, which would remember whatever it is given: refuses
/// document types (and with them entities), more than 100 attributes on an element, elements more than 100 deep,
/// tags of more than 64 KB, texts of more than 1 MB, and anything but UTF-8.
class XmlGuard
{
public:
    /// The next bytes of the part. @returns what is wrong with them, and with all that follow
    std::optional<NotATable::Why> check(std::string_view bytes);

private:
    enum class In { Text, Bracket, Tag, Single, Double, Bang, Comment, CData, Instruction };

    bool take(char c);
    bool begin(char c);
    bool beginBang(char c);
    bool takeInTag(char c);
    void end(std::string_view mark, char c);

    In m_in = In::Text;
    std::size_t m_size = 0; ///< of the text, or of the tag, so far
    std::size_t m_attributes = 0;
    int m_depth = 0;
    bool m_isEnd = false;        ///< the tag is `</…>`
    char m_before[2] = { 0, 0 }; ///< the two bytes before this one
    std::optional<NotATable::Why> m_fault;
};

} // namespace allocation::xlsx
