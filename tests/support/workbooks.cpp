#include "support/workbooks.h"

#include <zip.h>

#include <stdexcept>

namespace allocation::test {

namespace {

constexpr auto office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto package = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

std::string declared(const std::string& root)
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
           "\n"
        + root;
}

std::string relationship(const char* id, const char* kind, const char* target)
{
    return std::string("<Relationship Id=\"") + id + "\" Type=\"" + office + '/' + kind + "\" Target=\"" + target
        + "\"/>";
}

std::string relationships(const std::string& all)
{
    return declared(std::string("<Relationships xmlns=\"") + package + "\">" + all + "</Relationships>");
}

std::string sheet(const std::string& before, const std::string& rows)
{
    return declared(before + "<worksheet xmlns=\"" + spreadsheet + "\"><sheetViews/><sheetData>" + rows
        + R"(</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>)");
}

std::string contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_open(source) < 0 || zip_source_stat(source, &stat) < 0)
        throw std::runtime_error("no ZIP file was made");
    std::string content(stat.size, '\0');
    zip_source_read(source, content.data(), content.size());
    zip_source_close(source);
    zip_source_free(source);
    return content;
}

} // namespace

std::string zipped(
    const std::vector<std::pair<std::string, std::string>>& parts, const std::string& password, Packing packing)
{
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [path, content] : parts) {
        const zip_int64_t index = zip_file_add(
            archive, path.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), ZIP_FL_ENC_UTF_8);
        if (packing == Packing::Stored)
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        if (!password.empty())
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password.c_str());
    }
    if (zip_close(archive) < 0)
        throw std::runtime_error("no ZIP file was made");
    return contentOf(target);
}

std::vector<std::pair<std::string, std::string>> partsOf(const WorkbookParts& parts)
{
    return {
        { "[Content_Types].xml", declared("<Types/>") },
        { "_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")) },
        { "xl/_rels/workbook.xml.rels",
            relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                + relationship("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                + relationship("rId3", "sharedStrings", "sharedStrings.xml")
                + relationship("rId4", "styles", "../xl/styles.xml")
                + relationship("rId5", "chartsheet", "chartsheets/sheet1.xml")) },
        { "xl/workbook.xml",
            declared(std::string("<workbook xmlns=\"") + spreadsheet + "\" xmlns:r=\"" + office + "\"><workbookPr "
                + parts.properties + "/><sheets>" + parts.sheets + "</sheets></workbook>") },
        { "xl/styles.xml",
            declared(std::string("<styleSheet xmlns=\"") + spreadsheet + "\"><numFmts>" + parts.formats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + parts.styles
                + "</cellXfs></styleSheet>") },
        { "xl/sharedStrings.xml",
            declared(std::string("<sst xmlns=\"") + spreadsheet + "\">" + parts.strings + "</sst>") },
        { "xl/worksheets/sheet1.xml", sheet(parts.before, parts.rows) },
        { "xl/worksheets/sheet2.xml", sheet({}, parts.second) },
    };
}

std::string ordersWorkbook(const std::string& rows, WorkbookParts parts)
{
    parts.rows = "<row r=\"1\">";
    for (const char* name : { "orderid", "sku", "qty", "customer", "due" })
        parts.rows += std::string("<c t=\"inlineStr\"><is><t>") + name + "</t></is></c>";
    parts.rows += "</row>" + rows;
    return workbookOf(parts);
}

} // namespace allocation::test
