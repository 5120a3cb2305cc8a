#pragma once

#include <cstdint>
#include <map>
#include <QString>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace allocation {

/// Names a text in a TextPool. 0 is the empty text.
using TextId = std::uint32_t;

/// Every text once: rows keep 4 bytes for it, search looks at each text and not at each row, and sorting compares
/// numbers. Only grows. May be built in one thread and moved to another.
class TextPool
{
public:
    TextPool();

    TextId intern(std::string_view text);
    /// Several texts as one, shown as "B1 + B2". Of one it is that one, of none the empty text.
    TextId join(std::span<const TextId> parts);
    /// The id if the text is here, joined ones excepted; else 0.
    TextId find(std::string_view text) const;
    std::size_t size() const { return m_ends.size(); }

    std::string_view text(TextId id) const { return piece(m_text, m_ends, id); }
    QString string(TextId id) const;
    /// Takes all texts of the other pool. @returns their ids here, by their ids there
    std::vector<TextId> adopt(const TextPool& other);
    /// What a text was joined of; of any other text itself, of the empty one nothing.
    std::vector<TextId> parts(TextId id) const;

    /// Place in the order a person expects: case and accents do not count, numbers by value ("SO-9" before "SO-10").
    /// Texts that arrive later can change it.
    std::uint32_t rank(TextId id) const
    {
        if (m_ranks.size() < size())
            updateRanks();
        return m_ranks[id];
    }
    /// Computes what rank() would, in this thread.
    void updateRanks() const;

    /// Sets `flag` in the byte of each text from `first` on that contains the needle, which is folded.
    void mark(
        std::string_view foldedNeedle, std::uint8_t flag, std::vector<std::uint8_t>& bytes, TextId first = 0) const;
    /// The same for each text that is one of these, which are folded, or is joined of such a one.
    void markEqual(std::span<const std::string> folded, std::uint8_t flag, std::vector<std::uint8_t>& bytes,
        TextId first = 0) const;
    /// Sets the flag in the byte of each joined text one part of which has it.
    void markJoined(std::uint8_t flag, std::vector<std::uint8_t>& bytes) const;
    /// Without case and accents.
    static std::string folded(std::string_view text);

    std::size_t bytesUsed() const;

private:
    using Ends = std::vector<std::uint32_t>;
    static std::string_view piece(const std::string& all, const Ends& ends, TextId id);
    TextId append(std::string_view text);
    std::size_t slotOf(std::string_view wanted) const;
    void growSlots();
    bool before(TextId a, TextId b) const;

    std::string m_text;   ///< all texts, each followed by a zero, so that none runs into the next
    std::string m_folded; ///< the same without case and accents
    Ends m_ends;          ///< where each text ends in m_text
    Ends m_foldedEnds;
    std::vector<TextId> m_slots; ///< open addressing; 0 is a free slot
    std::size_t m_used = 0;
    std::map<std::vector<TextId>, TextId> m_joined;
    std::map<TextId, std::vector<TextId>> m_parts;
    mutable std::vector<TextId> m_order; ///< ids by rank
    mutable std::vector<std::uint32_t> m_ranks;
};

} // namespace allocation
