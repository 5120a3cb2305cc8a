#include "adapters/xlsx/archive.h"

#include <zip.h>

#include <array>
#include <QFile>
#include <utility>

namespace allocation::xlsx {

Archive::Archive(std::string name, std::uint64_t most)
    : m_name(std::move(name))
    , m_left(most)
{
}

std::unique_ptr<Archive> Archive::ofFile(std::string name, const QString& file, std::uint64_t most)
{
    std::unique_ptr<Archive> archive(new Archive(std::move(name), most));
    int error = 0;
    archive->m_zip = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &error);
    archive->check(error);
    return archive;
}

std::unique_ptr<Archive> Archive::ofContent(std::string name, std::string content, std::uint64_t most)
{
    std::unique_ptr<Archive> archive(new Archive(std::move(name), most));
    archive->m_content = std::move(content);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(
        archive->m_content.data(), archive->m_content.size(), 0, &error);
    if (source) {
        archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!archive->m_zip)
            zip_source_free(source);
    }
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    archive->check(code);
    return archive;
}

Archive::~Archive()
{
    if (m_zip)
        zip_discard(m_zip);
}

void Archive::check(int error) const
{
    if (m_zip)
        return;
    switch (error) {
    case ZIP_ER_NOENT:
        refuse(NotATable::Why::NotThere);
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
        refuse(NotATable::Why::CannotRead);
    default:
        refuse(NotATable::Why::Damaged);
    }
}

bool Archive::has(const std::string& part) const
{
    return zip_name_locate(m_zip, part.c_str(), ZIP_FL_NOCASE) >= 0;
}

void Archive::refuse(NotATable::Why why, std::string details) const
{
    throw NotATable(m_name, why, {}, 0, std::move(details));
}

Part::Part(Archive& archive, const std::string& path)
    : m_archive(archive)
    , m_path(path)
{
    const zip_int64_t index = zip_name_locate(archive.m_zip, path.c_str(), ZIP_FL_NOCASE);
    if (index < 0)
        archive.refuse(NotATable::Why::Damaged, path);
    m_file = zip_fopen_index(archive.m_zip, static_cast<zip_uint64_t>(index), 0);
    if (!m_file) {
        const int code = zip_error_code_zip(zip_get_error(archive.m_zip));
        const bool locked = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
        archive.refuse(locked ? NotATable::Why::Encrypted : NotATable::Why::Damaged, path);
    }
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

Part::~Part()
{
    if (m_file)
        zip_fclose(m_file);
}

qint64 Part::readData(char* data, qint64 most)
{
    if (m_fault)
        return -1;
    const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
    if (count < 0) {
        m_fault = NotATable::Why::Damaged;
        return -1;
    }
    const auto read = static_cast<std::uint64_t>(count);
    if (read > m_archive.m_left)
        m_fault = NotATable::Why::Unpacks;
    else
        m_fault = m_guard.check({ data, static_cast<std::size_t>(count) });
    m_archive.m_left -= std::min(read, m_archive.m_left);
    return m_fault ? -1 : count;
}

void Part::drain()
{
    std::array<char, 16384> scratch {};
    while (read(scratch.data(), scratch.size()) > 0) { }
    if (m_fault)
        refuse();
}

void Part::refuse() const
{
    m_archive.refuse(m_fault.value_or(NotATable::Why::Damaged), m_path);
}

} // namespace allocation::xlsx
