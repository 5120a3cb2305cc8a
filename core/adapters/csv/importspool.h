#pragma once

#include "domain/importdata.h"

#include <algorithm>
#include <array>
#include <QTemporaryFile>
#include <string>
#include <vector>

namespace allocation::csv {

/// The rows of an import on their way from its files to the store. Few stay in memory, in the order of the files; of
/// many, those of one product go to the same part of a temporary file, and are read back a part at a time, so that
/// memory does not grow with the files (what is kept: about a 256th of the rows, and the rejects).
class ImportSpool final : public ImportSource
{
public:
    static constexpr std::size_t fewRows = 50'000;

    /// @param few how many rows may stay in memory
    explicit ImportSpool(std::size_t few = fewRows);

    /// Where reading puts its rows.
    ImportData& data() { return m_data; }
    /// To be called now and then while rows come: takes them out of data() if there are many.
    /// @throws StoreError: the temporary file cannot be written
    void makeRoom();
    /// To be called once, when all have come. @throws StoreError
    void finish();

    const ImportData& frame() const override { return m_data; }
    std::size_t count() const override { return m_spilled + m_data.count(); }
    int lastBatchRow() const override { return std::max(m_lastBatchRow, m_data.lastBatchRow()); }
    int lastOrderRow() const override { return std::max(m_lastOrderRow, m_data.lastOrderRow()); }
    /// @throws StoreError: the temporary file cannot be read
    void forEachProduct(const std::function<bool(const ProductRows&)>& take) const override;

private:
    /// A part of the temporary file, in pieces; the last piece is still in memory.
    struct Part {
        struct Piece {
            qint64 place;
            qint64 size;
        };
        std::vector<Piece> pieces;
        std::string last;
    };

    void spill();
    void write(Part& part);
    std::string contentOf(const Part& part) const;

    std::size_t m_few;
    ImportData m_data;
    std::size_t m_spilled = 0;
    int m_lastBatchRow = 0;
    int m_lastOrderRow = 0;
    std::array<Part, 256> m_parts;
    QTemporaryFile m_file; ///< never asked for its name, so it has none and goes away with the process
    qint64 m_size = 0;
};

} // namespace allocation::csv
