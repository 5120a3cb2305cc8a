#include "adapters/drafts/commandjson.h"

#include "adapters/drafts/commandfields.h"
#include "adapters/sql/detailsjson.h"
#include "domain/overloaded.h"
#include "service/detailwords.h"

#include <array>
#include <limits>
#include <QJsonArray>
#include <QString>
#include <type_traits>
#include <utility>

namespace allocation::drafts {

namespace {

/// In the order of the alternatives of Command; a file that has a name keeps its meaning for ever.
constexpr std::array names { "CreateBatch", "ChangeBatchQuantity", "ChangeBatchEta", "ChangeShipmentEta",
    "ReceiveBatch", "ReceiveShipment", "ReturnGoods", "HoldBatch", "UnholdBatch", "RemoveBatch", "DescribeBatch",
    "DescribeProduct", "AddOrderLine", "ChangeOrderLine", "TellPromise", "CancelLine", "Release", "Recall", "Ship",
    "Allocate", "AllocateTo", "MoveLine", "DeallocateLine", "SwapLines", "TakeFromLine", "PinLine", "UnpinLine",
    "AllocateOpen", "AcceptProposal", "ApplyDraft", "Import", "UndoCommand" };
static_assert(names.size() == std::variant_size_v<Command>);

class Writing;
class Reading;
template <class Value>
constexpr bool hasFields = requires(Writing& writing, Value& value)
{
    visit(writing, value);
};

[[noreturn]] void fail(const std::string& what)
{
    throw Unreadable(what);
}

void require(bool fine, const char* what)
{
    if (!fine)
        fail(what);
}

QJsonValue jsonOf(const std::string& text)
{
    return QString::fromStdString(text);
}
QJsonValue jsonOf(bool flag)
{
    return flag;
}
QJsonValue jsonOf(int number)
{
    return number;
}
QJsonValue jsonOf(Quantity number)
{
    return qint64 { number };
}
QJsonValue jsonOf(Date date)
{
    return jsonOf(date.toString());
}
template <class Tag>
QJsonValue jsonOf(const Identifier<Tag>& id)
{
    return jsonOf(id.text());
}
QJsonValue jsonOf(const LineId& line)
{
    return QJsonArray { jsonOf(line.order), jsonOf(line.sku), line.number };
}
QJsonValue jsonOf(Completeness value)
{
    return QString::fromUtf8(std::ranges::find(words::completeness, value, [](auto& w) { return w.second; })->first);
}
QJsonValue jsonOf(LineKind value)
{
    return QString::fromUtf8(std::ranges::find(words::kind, value, [](auto& w) { return w.second; })->first);
}
QJsonValue jsonOf(const LineDetails& details)
{
    sql::JsonWriter json;
    sql::write(json, details);
    return sql::objectFrom(json.take());
}
QJsonValue jsonOf(const Command& command);
template <class Value>
QJsonValue jsonOf(const std::optional<Value>& value)
{
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
}
template <class Value>
requires hasFields<Value> QJsonValue jsonOf(const Value& value);
template <class Value>
QJsonValue jsonOf(const std::vector<Value>& values)
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(jsonOf(value));
    return array;
}

class Writing
{
public:
    template <class Value>
    Writing& operator()(const char* name, const Value& value)
    {
        m_json.insert(QLatin1StringView(name), jsonOf(value));
        return *this;
    }
    /// What is not set is not there; what is set to nothing is null.
    template <class Value>
    Writing& operator()(const char* name, const std::optional<Value>& value)
    {
        if (value)
            m_json.insert(QLatin1StringView(name), jsonOf(*value));
        return *this;
    }
    const QJsonObject& json() const { return m_json; }

private:
    QJsonObject m_json;
};

template <class Value>
requires hasFields<Value> QJsonValue jsonOf(const Value& value)
{
    Value copy = value; // the one list of fields is for reading, too
    Writing writing;
    visit(writing, copy);
    return writing.json();
}

QJsonValue jsonOf(const Command& command)
{
    return std::visit(
        [&](const auto& one) -> QJsonValue {
            if constexpr (hasFields<std::remove_cvref_t<decltype(one)>>)
                return QJsonObject { { QString::fromLatin1(names.at(command.index())), jsonOf(one) } };
            else
                throw std::invalid_argument(std::string(names.at(command.index())) + " cannot be staged");
        },
        command);
}

void read(const QJsonValue& json, std::string& text)
{
    require(json.isString(), "a text is missing");
    text = json.toString().toStdString();
    require(!parsing::faultOfText(text) || text.empty(), "a text is malformed");
}
void read(const QJsonValue& json, bool& flag)
{
    require(json.isBool(), "a yes or no is missing");
    flag = json.toBool();
}
void read(const QJsonValue& json, Quantity& number)
{
    constexpr qint64 none = -1;
    number = json.isDouble() ? json.toInteger(none) : none;
    require(number >= 0 && number <= maxQuantity, "a number is missing or out of range");
}
void read(const QJsonValue& json, int& number)
{
    Quantity wide = 0;
    read(json, wide);
    number = static_cast<int>(wide);
}
void read(const QJsonValue& json, Date& date)
{
    const auto parsed = Date::parse(json.toString().toStdString());
    require(parsed.has_value(), "a date is missing");
    date = *parsed;
}
template <class Tag>
void read(const QJsonValue& json, Identifier<Tag>& id)
{
    std::string text;
    read(json, text);
    require(!parsing::faultOfId(text), "a name is missing or malformed");
    id = Identifier<Tag>(std::move(text));
}
void read(const QJsonValue& json, LineId& line)
{
    const QJsonArray parts = json.toArray();
    require(parts.size() == 3, "an order line is missing");
    read(parts[0], line.order);
    read(parts[1], line.sku);
    read(parts[2], line.number);
    require(line.number >= 1, "an order line has no number");
}
template <class Words, class Value>
void readWord(const QJsonValue& json, const Words& words, Value& value)
{
    const auto found = words::valueOf(json.toString().toStdString(), words);
    require(found.has_value(), "a word is not known");
    value = *found;
}
void read(const QJsonValue& json, Completeness& value)
{
    readWord(json, words::completeness, value);
}
void read(const QJsonValue& json, LineKind& value)
{
    readWord(json, words::kind, value);
}
void read(const QJsonValue& json, LineDetails& details)
{
    require(json.isObject(), "details are missing");
    sql::read(json.toObject(), details);
}
void read(const QJsonValue& json, Command& command);
template <class Value>
void read(const QJsonValue& json, std::optional<Value>& value)
{
    if (json.isNull())
        value.reset();
    else
        read(json, value.emplace());
}
template <class Value>
requires hasFields<Value>
void read(const QJsonValue& json, Value& value);
template <class Value>
void read(const QJsonValue& json, std::vector<Value>& values)
{
    require(json.isArray(), "a list is missing");
    const QJsonArray array = json.toArray();
    for (const QJsonValue& each : array)
        read(each, values.emplace_back());
}

class Reading
{
public:
    explicit Reading(QJsonObject json)
        : m_json(std::move(json))
    {
    }
    template <class Value>
    Reading& operator()(const char* name, Value& value)
    {
        take(name, value);
        return *this;
    }
    template <class Value>
    Reading& operator()(const char* name, std::optional<Value>& value)
    {
        if (m_json.contains(QLatin1StringView(name)))
            take(name, value.emplace());
        return *this;
    }

private:
    template <class Value>
    void take(const char* name, Value& value) const
    {
        try {
            read(m_json.value(QLatin1StringView(name)), value);
        } catch (const Unreadable& why) {
            fail(std::string(name) + ": " + why.what());
        }
    }

    QJsonObject m_json;
};

template <class Value>
requires hasFields<Value>
void read(const QJsonValue& json, Value& value)
{
    require(json.isObject(), "something is missing");
    Reading reading(json.toObject());
    visit(reading, value);
}

template <std::size_t Index = 0>
void readNamed(const QString& name, const QJsonValue& json, Command& command)
{
    if constexpr (Index < std::variant_size_v<Command>) {
        using One = std::variant_alternative_t<Index, Command>;
        if (name != QLatin1StringView(names.at(Index)))
            return readNamed<Index + 1>(name, json, command);
        if constexpr (hasFields<One>)
            return read(json, command.emplace<Index>());
    }
    fail("there is no change called " + name.toStdString());
}

bool isQuantity(const std::optional<Quantity>& qty)
{
    return !qty || *qty >= 1;
}
bool isPriority(const std::optional<int>& priority)
{
    return !priority || parsing::priority(std::to_string(*priority));
}

/// What no handler looks at again, because the edge has.
bool isSound(const Command& command)
{
    return std::visit(
        Overloaded {
            [](const MoveLine& c) { return !c.lines.empty() && isQuantity(c.qty) && (!c.qty || c.lines.size() == 1); },
            [](const ReceiveBatch& c) { return !c.as || c.qty.value_or(0) >= 1; },
            [](const ReturnGoods& c) { return c.qty >= 1; },
            [](const AddOrderLine& c) {
                return c.qty >= 1 && isPriority(c.priority) && c.details.transitDays <= maxTransitDays;
            },
            [](const ChangeOrderLine& c) {
                return isQuantity(c.qty) && isPriority(c.priority.value_or(std::nullopt))
                    && c.transitDays.value_or(0) <= maxTransitDays;
            },
            [](const DescribeProduct& c) { return isQuantity(c.pack.value_or(std::nullopt)); },
            [](const AllocateTo& c) { return isQuantity(c.qty); },
            [](const auto&) { return true; },
        },
        command);
}

void read(const QJsonValue& json, Command& command)
{
    const QJsonObject object = json.toObject();
    require(object.size() == 1, "a change is missing");
    readNamed(object.begin().key(), object.begin().value(), command);
    require(isSound(command), "a number is out of range");
}

} // namespace

bool canBeKept(const Command& command)
{
    return std::visit([](const auto& one) { return hasFields<std::remove_cvref_t<decltype(one)>>; }, command);
}

QJsonObject jsonOf(const DraftStep& step)
{
    DraftStep copy = step;
    Writing writing;
    visit(writing, copy);
    return writing.json();
}

DraftStep stepFrom(const QJsonObject& json)
{
    DraftStep step;
    Reading reading(json);
    visit(reading, step);
    return step;
}

} // namespace allocation::drafts
