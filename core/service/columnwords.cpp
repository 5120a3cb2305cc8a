#include "service/columnwords.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace allocation::columnwords {

namespace {

/// What else the columns are called, in English and German, as plain() writes it; separated by spaces.
struct Words {
    std::string_view field;
    std::string_view words;
};

constexpr std::array common {
    Words { "sku",
        "item itemno itemnumber itemcode itemid material materialno materialnr materialnumber materialnummer product "
        "productno productnumber productcode productid article articleno articlenumber artikel artikelnr artikelnummer "
        "artnr part partno partnumber teil teilenummer teilenr produkt produktnr produktnummer sachnummer" },
    Words { "qty",
        "quantity menge anzahl stueck stk stueckzahl units pieces pcs amount orderqty orderquantity openqty "
        "openquantity auftragsmenge bestellmenge offenemenge restmenge bestand lagerbestand stock onhand onhandqty" },
    Words { "note", "notes comment comments remark remarks bemerkung bemerkungen notiz kommentar hinweis memo" },
    Words { "follow_up", "followupdate reminder wiedervorlage wiedervorlageam" },
    Words { "line", "lineno linenumber linenr orderline position pos posnr positionsnr positionsnummer zeile" },
    Words { "orderid",
        "order orderno ordernr ordernumber salesorder salesorderno salesordernumber so sono auftrag auftragsnr "
        "auftragsnummer kundenauftrag bestellung bestellnr bestellnummer beleg belegnr belegnummer document "
        "documentno" },
};
constexpr std::array batchWords {
    Words { "ref",
        "reference batch batchref batchno batchnumber batchid lot lotno lotnumber charge chargennr chargennummer "
        "partie los losnr losnummer po pono ponumber purchaseorder bestellung bestellnr bestellnummer beleg" },
    Words { "eta",
        "arrival arrivaldate expected expecteddate expectedarrival duein delivery deliverydate availablefrom ankunft "
        "ankunftsdatum eintreffen wareneingang wareneingangsdatum liefertermin lieferdatum verfuegbarab termin" },
    Words {
        "shipment", "shipmentno shipmentid shipmentnumber sendung sendungsnr sendungsnummer container containerno" },
    Words { "location", "bin storagebin shelf lagerplatz lagerort platz warehouse lager stellplatz" },
    Words { "received_from", "supplier vendor suppliername lieferant lieferantenname kreditor" },
    Words { "hold", "holdreason blocked blockedreason gesperrt sperre sperrgrund" },
    Words { "hold_by", "heldby blockedby gesperrtvon" },
    Words { "hold_until", "holduntil blockeduntil gesperrtbis" },
};
constexpr std::array orderWords {
    Words { "customer",
        "customername client soldto shipto account buyer kunde kundenname auftraggeber besteller empfaenger "
        "warenempfaenger debitor" },
    Words { "due",
        "duedate requested requesteddate requireddate needby needdate wanted wanteddate deliverydate shipdate "
        "faellig faelligam faelligkeit liefertermin lieferdatum wunschtermin wunschlieferdatum termin solltermin" },
    Words { "priority", "prio prioritaet rank dringlichkeit wichtigkeit" },
    Words { "shipped", "shippedqty delivered deliveredqty geliefert gelieferte geliefertemenge versandt versendet" },
    Words { "promised", "promise promisedate promiseddate confirmed confirmeddate zugesagt zusage bestaetigt" },
    Words { "told", "tolddate informed informedon informiertam mitgeteiltam" },
    Words { "told_by", "informedby informiertvon mitgeteiltvon" },
    Words { "transit", "transitdays transittime laufzeit transporttage lieferzeit" },
    Words { "completeness", "partial partialdelivery teillieferung komplettlieferung" },
    Words { "kind", "type ordertype auftragsart belegart art" },
    Words { "stop", "stopreason blocked block liefersperre sperre gesperrt sperrgrund" },
    Words { "flag", "flagged marked markiert merker" },
};
constexpr std::array allocationWords {
    Words { "batchref", "ref reference batch batchno lot lotno charge chargennr chargennummer po" },
    Words { "pinned", "pin fixed fixiert" },
    Words { "origin", "herkunft" },
};
constexpr std::array productWords {
    Words { "description",
        "name text productname itemname itemdescription bezeichnung artikelbezeichnung produktbezeichnung "
        "materialkurztext kurztext beschreibung" },
    Words { "unit", "uom unitofmeasure einheit mengeneinheit basismengeneinheit me" },
    Words { "pack", "packsize casesize gebinde verpackungseinheit packungsgroesse ve" },
};

std::span<const Words> ownWords(ImportFile file)
{
    switch (file) {
    case ImportFile::Batches:
        return batchWords;
    case ImportFile::Orders:
        return orderWords;
    case ImportFile::Allocations:
        return allocationWords;
    case ImportFile::Products:
        break;
    }
    return productWords;
}

std::vector<std::string_view> wordsFor(ImportFile file, std::string_view field)
{
    std::vector<std::string_view> all;
    for (const std::span<const Words> each : { std::span<const Words>(common), ownWords(file) })
        for (const Words& words : each)
            for (std::string_view rest = words.field == field ? words.words : std::string_view(); !rest.empty();) {
                const std::size_t end = std::min(rest.find(' '), rest.size());
                all.push_back(rest.substr(0, end));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
    return all;
}

/// How many letters have to be added, removed or changed.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t before = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = before + (a[i] == b[j] ? 0 : 1);
            before = row[j + 1];
            row[j + 1] = std::min({ changed, row[j] + 1, before + 1 });
        }
    }
    return row.back();
}

constexpr int ourName = 100;
constexpr int knownWord = 90;
constexpr int holdsWord = 70;
constexpr int similar = 60;

int likeness(std::string_view column, std::string_view word)
{
    constexpr std::size_t shortest = 4; // "so" is in too many names
    if (column == word)
        return knownWord;
    if (std::min(column.size(), word.size()) < shortest)
        return 0;
    if (column.starts_with(word) || column.ends_with(word))
        return holdsWord;
    return distance(column, word) * 5 <= std::max(column.size(), word.size()) ? similar : 0; // a fifth
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

std::string plain(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> umlauts { { { "\xc3\xa4", "ae" },
        { "\xc3\xb6", "oe" }, { "\xc3\xbc", "ue" }, { "\xc3\x84", "ae" }, { "\xc3\x96", "oe" }, { "\xc3\x9c", "ue" },
        { "\xc3\x9f", "ss" } } };
    std::string text(name);
    for (const auto& [from, to] : umlauts)
        replaceAll(text, from, to);
    std::string letters;
    for (const char c : lower(text))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            letters += c;
    return letters;
}

std::string lower(std::string_view text)
{
    std::string small(text);
    for (char& c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

int likeness(ImportFile file, std::string_view field, std::string_view column)
{
    const std::string name = plain(column);
    if (name.empty())
        return 0;
    if (name == plain(field))
        return ourName;
    int best = likeness(name, plain(field));
    for (const std::string_view word : wordsFor(file, field))
        best = std::max(best, likeness(name, word));
    return std::min(best, knownWord);
}

} // namespace allocation::columnwords
