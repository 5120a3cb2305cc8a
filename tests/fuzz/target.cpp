#include "fuzz/entries.h"

#include <cstddef>
#include <cstdint>

// What libFuzzer calls. FUZZ_ENTRY is one of the functions of entries.h.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    allocation::fuzz::FUZZ_ENTRY({ reinterpret_cast<const char*>(data), size });
    return 0;
}
