#include "ui/models/textpool.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <unordered_set>

namespace allocation {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Length of the digits at `from`, after leading zeros, which are skipped.
std::size_t digits(std::string_view text, std::size_t& from)
{
    while (from + 1 < text.size() && text[from] == '0' && isDigit(text[from + 1]))
        ++from;
    std::size_t end = from;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - from;
}

/// As strcmp, but digits count as numbers.
int naturalOrder(std::string_view a, std::string_view b)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const std::size_t lengthA = digits(a, i);
            const std::size_t lengthB = digits(b, j);
            if (lengthA != lengthB)
                return lengthA < lengthB ? -1 : 1;
            if (const int order = std::memcmp(&a[i], &b[j], lengthA); order != 0)
                return order;
            i += lengthA;
            j += lengthB;
        } else if (a[i] != b[j]) {
            return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]) ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    return static_cast<int>(i < a.size()) - static_cast<int>(j < b.size());
}

} // namespace

TextPool::TextPool()
    : m_slots(16)
{
    append({});
}

std::string_view TextPool::piece(const std::string& all, const Ends& ends, TextId id)
{
    const std::size_t begin = id == 0 ? 0 : ends[id - 1] + std::size_t { 1 };
    return std::string_view(all).substr(begin, ends[id] - begin);
}

QString TextPool::string(TextId id) const
{
    const std::string_view utf8 = text(id);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

TextId TextPool::append(std::string_view text)
{
    const std::string fold = folded(text);
    if (m_text.size() + m_folded.size() + text.size() + fold.size() > std::numeric_limits<std::uint32_t>::max())
        throw std::length_error("too much text for one table");
    m_text.append(text);
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    m_text.push_back('\0');
    m_folded.append(fold);
    m_foldedEnds.push_back(static_cast<std::uint32_t>(m_folded.size()));
    m_folded.push_back('\0');
    return static_cast<TextId>(m_ends.size() - 1);
}

/// Where the text is, or where it would go.
std::size_t TextPool::slotOf(std::string_view wanted) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view> {}(wanted)&mask;
    while (m_slots[slot] != 0 && text(m_slots[slot]) != wanted)
        slot = (slot + 1) & mask;
    return slot;
}

void TextPool::growSlots()
{
    std::vector<TextId> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const TextId id : old)
        if (id != 0)
            m_slots[slotOf(text(id))] = id;
}

TextId TextPool::intern(std::string_view text)
{
    if (text.empty())
        return 0;
    if (m_used * 3 > m_slots.size() * 2)
        growSlots();
    TextId& slot = m_slots[slotOf(text)];
    if (slot == 0) {
        slot = append(text);
        ++m_used;
    }
    return slot;
}

TextId TextPool::find(std::string_view text) const
{
    return text.empty() ? 0 : m_slots[slotOf(text)];
}

TextId TextPool::join(std::span<const TextId> parts)
{
    if (parts.size() < 2)
        return parts.empty() ? 0 : parts.front();
    std::vector<TextId> key(parts.begin(), parts.end());
    if (const auto known = m_joined.find(key); known != m_joined.end())
        return known->second;
    std::string all;
    for (const TextId part : key)
        all.append(all.empty() ? "" : " + ").append(text(part));
    const TextId id = append(all);
    m_parts.emplace(id, key);
    m_joined.emplace(std::move(key), id);
    return id;
}

std::vector<TextId> TextPool::parts(TextId id) const
{
    if (id == 0)
        return {};
    const auto joined = m_parts.find(id);
    return joined == m_parts.end() ? std::vector { id } : joined->second;
}

std::vector<TextId> TextPool::adopt(const TextPool& other)
{
    std::vector<TextId> here(other.size());
    for (TextId id = 1; id < other.size(); ++id) {
        std::vector<TextId> parts = other.parts(id);
        if (parts.size() == 1) {
            here[id] = intern(other.text(id));
            continue;
        }
        for (TextId& part : parts) // parts come before what is joined of them
            part = here[part];
        here[id] = join(parts);
    }
    return here;
}

bool TextPool::before(TextId a, TextId b) const
{
    const int order = naturalOrder(piece(m_folded, m_foldedEnds, a), piece(m_folded, m_foldedEnds, b));
    if (order != 0)
        return order < 0;
    const int exact = text(a).compare(text(b));
    return exact != 0 ? exact < 0 : a < b;
}

void TextPool::updateRanks() const
{
    const auto known = static_cast<std::ptrdiff_t>(m_order.size());
    const auto less = [this](TextId a, TextId b) { return before(a, b); };
    m_order.resize(size());
    const auto middle = m_order.begin() + known;
    std::iota(middle, m_order.end(), static_cast<TextId>(known));
    std::sort(middle, m_order.end(), less);
    std::inplace_merge(m_order.begin(), middle, m_order.end(), less);
    m_ranks.resize(size());
    for (std::uint32_t rank = 0; rank < m_order.size(); ++rank)
        m_ranks[m_order[rank]] = rank;
}

void TextPool::mark(
    std::string_view foldedNeedle, std::uint8_t flag, std::vector<std::uint8_t>& bytes, TextId first) const
{
    bytes.resize(size());
    if (foldedNeedle.empty() || first >= size())
        return;
    const char* const begin = m_folded.data();
    const char* const end = begin + m_folded.size();
    const char* from = first == 0 ? begin : begin + m_foldedEnds[first - 1] + 1;
    for (TextId id = first; from < end; from = begin + m_foldedEnds[id] + 1) {
        const void* const hit = memmem(
            from, static_cast<std::size_t>(end - from), foldedNeedle.data(), foldedNeedle.size());
        if (!hit)
            return;
        const auto position = static_cast<const char*>(hit) - begin;
        while (static_cast<std::ptrdiff_t>(m_foldedEnds[id]) < position)
            ++id;
        bytes[id] |= flag;
    }
}

void TextPool::markEqual(
    std::span<const std::string> folded, std::uint8_t flag, std::vector<std::uint8_t>& bytes, TextId first) const
{
    bytes.resize(size());
    const std::unordered_set<std::string_view> wanted(folded.begin(), folded.end());
    for (TextId id = std::max(first, TextId { 1 }); id < size(); ++id)
        if (wanted.contains(piece(m_folded, m_foldedEnds, id)))
            bytes[id] |= flag;
    markJoined(flag, bytes);
}

void TextPool::markJoined(std::uint8_t flag, std::vector<std::uint8_t>& bytes) const
{
    for (const auto& [id, parts] : m_parts)
        if (std::ranges::any_of(parts, [&](TextId part) { return (bytes[part] & flag) != 0; }))
            bytes[id] |= flag;
}

std::string TextPool::folded(std::string_view text)
{
    std::string result(text);
    if (isAscii(text)) {
        for (char& c : result)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        return result;
    }
    QString decomposed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                             .toCaseFolded()
                             .normalized(QString::NormalizationForm_KD);
    erase_if(decomposed, [](QChar c) { return c.isMark(); });
    return decomposed.toStdString();
}

std::size_t TextPool::bytesUsed() const
{
    const std::size_t numbers = m_ends.capacity() + m_foldedEnds.capacity() + m_slots.capacity() + m_order.capacity()
        + m_ranks.capacity();
    return m_text.capacity() + m_folded.capacity() + numbers * sizeof(std::uint32_t) + m_joined.size() * 200;
}

} // namespace allocation
