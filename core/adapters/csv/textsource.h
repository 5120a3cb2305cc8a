#pragma once

#include "adapters/csv/bytes.h"
#include "adapters/csv/textencoding.h"

namespace allocation::csv {

/// The text of a file as UTF-8, piece by piece: memory does not grow with the file. A UTF-16 byte order mark decides;
/// without one, a first pass over the whole file tells UTF-8 from Windows-1252.
class TextSource
{
public:
    /// @param name for those who are told that it cannot be read
    /// @throws NotATable if it cannot be read, or is broken UTF-16
    TextSource(std::string name, std::unique_ptr<Bytes> bytes);

    Encoding encoding() const { return m_encoding; }
    /// Appends the next piece, without byte order mark. @returns false after the last one
    /// @throws NotATable if it cannot be read, or changed since the first pass
    bool more(std::string& text);

private:
    void recognize();
    bool fits(Encoding encoding, std::size_t mark);
    void startAt(std::size_t mark);
    /// Reads on after what the last piece left undone. @returns false at the end
    bool fill();

    std::string m_name;
    std::unique_ptr<Bytes> m_bytes;
    Encoding m_encoding = Encoding::Utf8;
    std::string m_piece;
    std::size_t m_left = 0; ///< of the piece: the beginning of a character that goes on in the next one
};

} // namespace allocation::csv
