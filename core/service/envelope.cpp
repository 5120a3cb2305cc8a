#include "service/envelope.h"

#include <array>
#include <random>

namespace allocation {

CommandId newCommandId()
{
    // random_device is the system's generator here; a command id is made once per act of a person or a file.
    static thread_local std::random_device random; // asking the processor which generator it has costs 15 us
    std::array<unsigned, 4> words {};
    for (unsigned& word : words)
        word = random();
    words[1] = (words[1] & 0xffff0fffU) | 0x00004000U; // version 4
    words[2] = (words[2] & 0x3fffffffU) | 0x80000000U; // variant 1

    constexpr const char* digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            text += '-';
        text += digits[(words[nibble / 8] >> (28 - 4 * (nibble % 8))) & 0xfU];
    }
    return CommandId(std::move(text));
}

Timestamp systemClock()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace allocation
