#include "adapters/xlsx/workbook.h"

#include "adapters/xlsx/xmlpart.h"
#include "service/table.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace allocation::xlsx {

namespace {

constexpr std::size_t mostStyles = 65'536;
constexpr std::size_t mostSheets = 10'000;
constexpr std::size_t mostStrings = 10'000'000;
constexpr std::size_t mostText = 256UL * 1024 * 1024; ///< of all of them

struct Relationship {
    std::string id;
    std::string kind; ///< the last word of its type
    std::string target;
};

std::string folderOf(const std::string& path)
{
    return path.substr(0, path.rfind('/') + 1);
}

/// The part that a target names: from the top if it begins with a slash, else from the folder.
std::string resolved(std::string folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    while (target.starts_with("../") || target.starts_with("./")) {
        if (target.starts_with("../") && !folder.empty())
            folder = folderOf(folder.substr(0, folder.size() - 1));
        target.remove_prefix(target.find('/') + 1);
    }
    return folder + std::string(target);
}

std::vector<Relationship> relationshipsOf(Archive& archive, const std::string& path)
{
    const std::string folder = folderOf(path);
    XmlPart part(archive, folder + "_rels/" + path.substr(folder.size()) + ".rels");
    std::vector<Relationship> all;
    while (part.nextElement()) {
        if (!part.is("Relationship") || all.size() > mostSheets)
            continue;
        const std::string type = part.attribute("Type");
        all.push_back(
            { part.attribute("Id"), type.substr(type.rfind('/') + 1), resolved(folder, part.attribute("Target")) });
    }
    part.finish();
    return all;
}

int numberOf(const std::string& text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string workbookPath(Archive& archive)
{
    if (archive.has("mimetype") && archive.has("content.xml"))
        archive.refuse(NotATable::Why::OldWorkbook);
    if (!archive.has("_rels/.rels"))
        archive.refuse(NotATable::Why::NotAWorkbook);
    for (const Relationship& known : relationshipsOf(archive, "")) {
        if (known.kind != "officeDocument")
            continue;
        if (known.target.ends_with(".bin"))
            archive.refuse(NotATable::Why::OldWorkbook);
        return known.target;
    }
    archive.refuse(NotATable::Why::NotAWorkbook);
}

} // namespace

void SharedStrings::read(Archive& archive, const std::string& path)
{
    XmlPart part(archive, path);
    while (part.nextElement()) {
        if (!part.is("si"))
            continue;
        const std::size_t from = m_text.size();
        part.appendString(m_text, from + longestCell + 1);
        if (m_text.find("_x", from) != std::string::npos) {
            const std::string plain = unescaped(std::string_view(m_text).substr(from));
            m_text.resize(from);
            m_text += plain;
        }
        if (m_text.size() > mostText || m_ends.size() >= mostStrings)
            archive.refuse(NotATable::Why::Unpacks);
        m_ends.push_back(m_text.size());
    }
    part.finish();
}

std::optional<std::string_view> SharedStrings::at(std::size_t number) const
{
    if (number >= m_ends.size())
        return std::nullopt;
    const std::size_t from = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_text).substr(from, m_ends[number] - from);
}

Workbook::Workbook(Archive& archive, const std::string& sheet)
    : m_archive(archive)
{
    const std::string path = workbookPath(archive);
    if (!archive.has(path))
        archive.refuse(NotATable::Why::NotAWorkbook);
    readWorkbook(path, sheet);
}

void Workbook::readWorkbook(const std::string& path, const std::string& sheet)
{
    const std::vector<Relationship> relationships = relationshipsOf(m_archive, path);
    const auto sheetOf = [&](const std::string& id) {
        const auto found = std::find_if(relationships.begin(), relationships.end(),
            [&](const Relationship& known) { return known.id == id && known.kind == "worksheet"; });
        return found == relationships.end() ? std::string() : found->target;
    };
    XmlPart part(m_archive, path);
    bool isWorkbook = false;
    while (part.nextElement()) {
        isWorkbook |= part.is("workbook");
        if (part.is("workbookPr"))
            m_since1904 = part.isTrue("date1904");
        if (!part.is("sheet") || !m_sheetPath.empty())
            continue;
        const std::string state = part.attribute("state");
        const bool visible = state.empty() || state == "visible";
        if (sheet.empty() ? visible : part.attribute("name") == sheet)
            m_sheetPath = sheetOf(part.relationship("id"));
    }
    part.finish();
    if (!isWorkbook)
        m_archive.refuse(NotATable::Why::NotAWorkbook);
    if (m_sheetPath.empty())
        m_archive.refuse(NotATable::Why::NoSheet, sheet);
    for (const Relationship& known : relationships) {
        if (known.kind == "styles" && m_formats.empty())
            readStyles(known.target);
        else if (known.kind == "sharedStrings" && m_archive.has(known.target))
            m_strings.read(m_archive, known.target);
    }
}

void Workbook::readStyles(const std::string& path)
{
    XmlPart part(m_archive, path);
    std::map<int, NumberFormat> own;
    while (part.nextElement()) {
        if (part.is("numFmts")) {
            while (part.nextChild()) {
                if (own.size() < mostStyles)
                    own[numberOf(part.attribute("numFmtId"))] = formatOf(part.attribute("formatCode"));
                part.skip();
            }
        } else if (part.is("cellXfs")) {
            while (part.nextChild()) {
                const int id = numberOf(part.attribute("numFmtId"));
                const auto known = own.find(id);
                if (m_formats.size() < mostStyles)
                    m_formats.push_back(known == own.end() ? formatOf(id) : known->second);
                part.skip();
            }
        }
    }
    part.finish();
}

NumberFormat Workbook::format(std::size_t style) const
{
    return style < m_formats.size() ? m_formats[style] : NumberFormat {};
}

} // namespace allocation::xlsx
