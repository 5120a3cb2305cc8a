#include "ui/print/code128.h"

#include <algorithm>
#include <array>

namespace allocation::code128 {

namespace {

constexpr int toC = 99;
constexpr int toB = 100;
constexpr int startB = 104;
constexpr int startC = 105;
constexpr int stop = 106;

/// Widths of three bars and three spaces by symbol; the stop has a fourth bar.
constexpr std::array patterns { "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312",
    "132212", "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211",
    "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211",
    "212123", "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113",
    "231311", "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113",
    "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111",
    "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112",
    "142211", "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112",
    "124211", "411212", "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113",
    "114311", "411113", "411311", "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112" };

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

qsizetype digitsFrom(QStringView text)
{
    return std::ranges::find_if_not(text, isDigit) - text.begin();
}

/// Whether so many digits are shorter in pairs: at an end of the text four pay for the change of set, inside it six.
bool worthPairs(qsizetype digits, bool atStart, bool atEnd)
{
    return digits >= (atStart || atEnd ? 4 : 6) || (digits == 2 && atStart && atEnd);
}

class Encoder
{
public:
    QList<int> symbols(QStringView text)
    {
        while (!text.isEmpty()) {
            const qsizetype digits = digitsFrom(text);
            if (worthPairs(digits, m_symbols.isEmpty(), digits == text.size()) || (m_pairs && digits >= 2))
                text = pairs(text, digits);
            else
                text = letter(text);
        }
        return m_symbols;
    }

private:
    QStringView pairs(QStringView text, qsizetype digits)
    {
        if (digits % 2 != 0 && !m_pairs)
            text = letter(text); // an odd one before the pairs
        change(true);
        for (digits -= digits % 2; digits > 0; digits -= 2, text = text.mid(2))
            m_symbols << (text[0].unicode() - u'0') * 10 + (text[1].unicode() - u'0');
        return text;
    }

    QStringView letter(QStringView text)
    {
        change(false);
        m_symbols << text.front().unicode() - u' ';
        return text.mid(1);
    }

    void change(bool pairs)
    {
        if (m_symbols.isEmpty())
            m_symbols << (pairs ? startC : startB);
        else if (pairs != m_pairs)
            m_symbols << (pairs ? toC : toB);
        m_pairs = pairs;
    }

    QList<int> m_symbols;
    bool m_pairs = false;
};

} // namespace

QList<int> symbols(const QString& text)
{
    const auto printable = [](QChar letter) { return letter >= u' ' && letter <= u'~'; };
    if (text.isEmpty() || !std::ranges::all_of(text, printable))
        return {};
    QList<int> result = Encoder().symbols(text);
    int check = result.front();
    for (qsizetype place = 1; place < result.size(); ++place)
        check = static_cast<int>((check + place * result[place]) % 103);
    return result << check << stop;
}

QList<int> widths(const QList<int>& symbols)
{
    QList<int> result;
    for (const int symbol : symbols)
        for (const char width : std::string_view(patterns[static_cast<std::size_t>(symbol)]))
            result << width - '0';
    return result;
}

} // namespace allocation::code128
