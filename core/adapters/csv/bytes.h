#pragma once

#include <cstddef>
#include <memory>
#include <QString>
#include <string>

namespace allocation::csv {

/// What a table is read from, piece by piece and, to find out how it is written, more than once.
class Bytes
{
public:
    Bytes() = default;
    Bytes(const Bytes&) = delete;
    Bytes& operator=(const Bytes&) = delete;
    virtual ~Bytes() = default;

    /// Up to `most` bytes. @returns how many; 0 after the last @throws NotATable if they cannot be read
    virtual std::size_t read(char* to, std::size_t most) = 0;
    /// From the beginning again. @throws NotATable
    virtual void rewind() = 0;
};

/// Bytes that are in memory already. @param copy what is read
std::unique_ptr<Bytes> bytesOf(std::string copy);
/// A file of at most 512 MB, also one of Qt's resources (`:/…`); what cannot be read twice, such as a pipe, is kept in
/// memory. @throws NotATable if it is not there, cannot be read or is too large
std::unique_ptr<Bytes> bytesOfFile(const QString& file);

/// All of it. @throws NotATable
std::string everything(Bytes& bytes);

} // namespace allocation::csv
