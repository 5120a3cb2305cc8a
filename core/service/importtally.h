#pragma once

#include "service/importresult.h"

namespace allocation {

/// Counts what becomes of every row of an import. Starts with the rows that reading has rejected already, so that the
/// result is complete: read = added + updated + unchanged + rejected.
class ImportTally
{
public:
    explicit ImportTally(const ImportData& data);

    void added(ImportFile file) { ++count(file).added; }
    void updated(ImportFile file) { ++count(file).updated; }
    void unchanged(ImportFile file) { ++count(file).unchanged; }
    void rejected(ImportFile file, int row, const char* column, Reject::Why why, std::string value);

    /// Rejects by file and row. Ends the counting.
    ImportResult take(bool dryRun);

private:
    ImportCount& count(ImportFile file) { return *m_result.of(file); }

    ImportResult m_result;
};

} // namespace allocation
