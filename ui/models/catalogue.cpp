#include "ui/models/catalogue.h"

namespace allocation {

void Catalogue::replaceTexts(TextPool texts)
{
    Descriptions descriptions;
    for (TextId sku = 0; sku < m_descriptions.size(); ++sku)
        if (m_descriptions[sku] != 0)
            descriptions.emplace_back(Sku(m_texts.text(sku)), std::string(m_texts.text(m_descriptions[sku])));
    m_texts = std::move(texts);
    m_descriptions.clear();
    m_hits.clear();
    describe(descriptions);
}

std::vector<TextId> Catalogue::adopt(const TextPool& texts)
{
    std::vector<TextId> here = m_texts.adopt(texts);
    updateHits();
    return here;
}

void Catalogue::describe(const Descriptions& descriptions)
{
    for (const auto& [sku, text] : descriptions)
        describe(sku, text);
    updateHits();
}

void Catalogue::describe(const Sku& sku, std::string_view text)
{
    const TextId id = m_texts.intern(sku.text());
    if (id >= m_descriptions.size())
        m_descriptions.resize(id + std::size_t { 1 });
    m_descriptions[id] = m_texts.intern(text);
}

QString Catalogue::description(TextId sku) const
{
    return sku < m_descriptions.size() ? m_texts.string(m_descriptions[sku]) : QString();
}

bool Catalogue::setSearch(const QString& text)
{
    std::string needle = TextPool::folded(text.trimmed().toStdString());
    if (needle == m_needle)
        return false;
    m_needle = std::move(needle);
    m_hits.clear();
    updateHits();
    return true;
}

/// Looks at texts that have come since the last time.
void Catalogue::updateHits()
{
    if (!isSearching())
        return;
    m_texts.mark(m_needle, textHit, m_hits, static_cast<TextId>(m_hits.size()));
    for (TextId sku = 0; sku < m_descriptions.size(); ++sku) {
        const bool found = (m_hits[m_descriptions[sku]] & textHit) != 0;
        m_hits[sku] = static_cast<std::uint8_t>((m_hits[sku] & textHit) | (found ? descriptionHit : 0));
    }
}

std::vector<std::uint8_t> Catalogue::flagsOf(const std::vector<Sku>& skus) const
{
    std::vector<std::uint8_t> flags(m_texts.size());
    for (const Sku& sku : skus)
        flags[m_texts.find(sku.text())] = 1;
    flags[0] = 0; // those that are not known
    return flags;
}

std::size_t Catalogue::bytesUsed() const
{
    return m_texts.bytesUsed() + m_descriptions.capacity() * sizeof(TextId) + m_hits.capacity();
}

} // namespace allocation
