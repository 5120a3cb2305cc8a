#include "adapters/csv/textsource.h"

#include "service/table.h"

#include <utility>

namespace allocation::csv {

namespace {

constexpr std::size_t pieceSize = 128UL * 1024;
constexpr std::string_view utf8Mark = "\xef\xbb\xbf";
constexpr std::string_view littleMark = "\xff\xfe";
constexpr std::string_view bigMark = "\xfe\xff";

} // namespace

TextSource::TextSource(std::string name, std::unique_ptr<Bytes> bytes)
    : m_name(std::move(name))
    , m_bytes(std::move(bytes))
{
    recognize();
}

void TextSource::recognize()
{
    startAt(0);
    fill();
    const std::string_view start(m_piece);
    const bool little = start.starts_with(littleMark);
    const bool big = start.starts_with(bigMark);
    const std::size_t mark = little || big ? littleMark.size() : start.starts_with(utf8Mark) ? utf8Mark.size() : 0;
    m_encoding = little ? Encoding::Utf16LittleEndian : big ? Encoding::Utf16BigEndian : Encoding::Utf8;
    if (!fits(m_encoding, mark)) {
        if (little || big)
            throw NotATable(m_name, NotATable::Why::Binary);
        m_encoding = Encoding::Windows1252; // everything is
    }
    startAt(mark);
}

bool TextSource::fits(Encoding encoding, std::size_t mark)
{
    startAt(mark);
    std::string scratch;
    while (fill()) {
        const auto used = encoding == Encoding::Utf8 ? checkUtf8(m_piece) : decodeSome(m_piece, encoding, scratch);
        if (!used)
            return false;
        scratch.clear();
        m_left = m_piece.size() - *used;
    }
    return m_left == 0;
}

void TextSource::startAt(std::size_t mark)
{
    m_bytes->rewind();
    std::string skipped(mark, '\0');
    for (std::size_t at = 0; at < mark;) {
        const std::size_t count = m_bytes->read(skipped.data() + at, mark - at);
        if (count == 0)
            throw NotATable(m_name, NotATable::Why::CannotRead);
        at += count;
    }
    m_piece.clear();
    m_left = 0;
}

bool TextSource::fill()
{
    m_piece.erase(0, m_piece.size() - m_left);
    m_piece.resize(m_left + pieceSize);
    std::size_t count = 0;
    for (std::size_t more = 1; more > 0 && count < pieceSize; count += more)
        more = m_bytes->read(m_piece.data() + m_left + count, pieceSize - count);
    m_piece.resize(m_left + count);
    return count > 0;
}

bool TextSource::more(std::string& text)
{
    const bool isMore = fill();
    if (!isMore && m_left > 0)
        throw NotATable(m_name, NotATable::Why::CannotRead); // was whole characters in the first pass
    if (!isMore)
        return false;
    const auto used = decodeSome(m_piece, m_encoding, text);
    if (!used)
        throw NotATable(m_name, NotATable::Why::CannotRead);
    m_left = m_piece.size() - *used;
    return true;
}

} // namespace allocation::csv
