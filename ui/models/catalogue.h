#pragma once

#include "domain/identifiers.h"
#include "ui/models/textpool.h"

#include <cstdint>
#include <QString>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace allocation {

/// The texts of a table's rows, what its products are called, and which of all that contains what is searched.
class Catalogue
{
public:
    using Descriptions = std::vector<std::pair<Sku, std::string>>;

    const TextPool& texts() const { return m_texts; }
    /// Texts for rows that are loaded anew; descriptions and search stay.
    void replaceTexts(TextPool texts);
    /// @returns the other pool's texts: their ids here, by their ids there
    std::vector<TextId> adopt(const TextPool& texts);
    void describe(const Descriptions& descriptions);
    QString description(TextId sku) const;

    /// Case, accents and spaces at the ends do not count. @returns whether it is another search
    bool setSearch(const QString& text);
    bool isSearching() const { return !m_needle.empty(); }
    bool contains(TextId text) const { return (m_hits[text] & textHit) != 0; }
    /// The SKU or its description.
    bool productContains(TextId sku) const { return m_hits[sku] != 0; }

    /// By text: 1 if it is one of these SKUs.
    std::vector<std::uint8_t> flagsOf(const std::vector<Sku>& skus) const;
    std::size_t bytesUsed() const;

private:
    static constexpr std::uint8_t textHit = 1;
    static constexpr std::uint8_t descriptionHit = 2;
    void describe(const Sku& sku, std::string_view text);
    void updateHits();

    TextPool m_texts;
    std::vector<TextId> m_descriptions; ///< by the id of the SKU
    std::string m_needle;               ///< folded
    std::vector<std::uint8_t> m_hits;   ///< by text
};

} // namespace allocation
