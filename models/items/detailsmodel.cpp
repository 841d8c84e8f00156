// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/detailsmodel.h"

#include "domain/subject.h"
#include "domain/timestamp.h"
#include "items/formatting.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;

/// Deeper than any configuration; a guard against hostile nesting.
constexpr int deepest = 64;

template <size_t count>
bool isOneOf(const QString& name, const std::array<const char*, count>& names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* known) { return name == QLatin1String(known); });
}

bool isDuration(const QString& name)
{
    return isOneOf(name, std::array{"ack_wait", "max_age", "duplicate_window", "idle_heartbeat", "inactive_threshold",
                                    "pause_remaining", "max_expires", "active", "priority_timeout",
                                    "subject_delete_marker_ttl", "backoff"});
}

bool isSize(const QString& name)
{
    return isOneOf(name, std::array{"bytes", "max_bytes", "max_msg_size", "memory", "storage", "max_memory",
                                    "max_storage", "reserved_memory", "reserved_storage"});
}

bool isCount(const QString& name)
{
    return isOneOf(name, std::array{"messages",        "num_pending",
                                    "num_ack_pending", "num_redelivered",
                                    "num_waiting",     "num_subjects",
                                    "num_deleted",     "consumer_count",
                                    "first_seq",       "last_seq",
                                    "stream_seq",      "consumer_seq",
                                    "max_msgs",        "max_msgs_per_subject",
                                    "max_deliver",     "max_ack_pending",
                                    "max_waiting",     "max_consumers",
                                    "max_batch",       "lag"});
}

/// What a value says to people; the server's own text goes with it.
struct Value
{
    QString text;
    QString raw;
    std::optional<Timestamp> time; ///< then its age is the text
    friend bool operator==(const Value&, const Value&) = default;
};

/// The server's -1, and 0 where that means the same.
bool isNoLimit(const QString& name, int64_t number)
{
    return name.startsWith(QLatin1String("max_")) && (number < 0 || (number == 0 && name == QLatin1String("max_age")));
}

Value numberValue(const QString& name, const Json& json, const QString& raw)
{
    if (json.is_number_unsigned()) {
        const uint64_t number = json.get<uint64_t>();
        if (number == 0 && isNoLimit(name, 0))
            return {DetailsModel::tr("no limit"), raw, {}};
        if (isDuration(name) && number <= static_cast<uint64_t>(INT64_MAX))
            return {durationText(std::chrono::nanoseconds(static_cast<int64_t>(number))), raw, {}};
        if (isSize(name))
            return {bytesText(number), raw, {}};
        if (isCount(name))
            return {countText(number), raw, {}};
    } else if (json.is_number_integer()) {
        const int64_t number = json.get<int64_t>();
        if (isNoLimit(name, number))
            return {DetailsModel::tr("no limit"), raw, {}};
    }
    return {raw, raw, {}};
}

/// `unit` is the member's name, for elements of an array that of the array.
Value scalarValue(const QString& unit, const Json& json)
{
    if (json.is_string()) {
        const std::string& text = json.get_ref<const std::string&>();
        const QString raw = displayText(QString::fromStdString(text));
        if (const auto time = parseRfc3339(text))
            return {{}, raw, time};
        if (text == "0001-01-01T00:00:00Z")
            return {DetailsModel::tr("never"), raw, {}};
        return {raw, raw, {}};
    }
    const QString raw = QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    return json.is_number() ? numberValue(unit, json, raw) : Value{raw, raw, {}};
}

/// What stands in the value column beside a node's name; empty where its children say it.
Value valueOf(const QString& unit, const Json& json, int depth)
{
    if (!json.is_structured())
        return scalarValue(unit, json);
    // Not dumped: that recurses as deep as the text nests.
    const QString text = json.empty()       ? (json.is_array() ? QStringLiteral("[]") : QStringLiteral("{}"))
                         : depth >= deepest ? QStringLiteral("…")
                                            : QString();
    return {text, text, {}};
}

/// A node of the tree. Children are owned; `name` is the key or "[i]".
struct Node
{
    QString name;
    Value value;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    mutable size_t place = 0; ///< where it was found last

    int row() const
    {
        if (!parent)
            return 0;
        const auto& siblings = parent->children;
        if (place >= siblings.size() || siblings[place].get() != this) {
            const auto found =
                std::find_if(siblings.begin(), siblings.end(), [this](const auto& node) { return node.get() == this; });
            place = static_cast<size_t>(found - siblings.begin());
        }
        return static_cast<int>(place);
    }
};

/// The name that says what a value counts: elements "[i]" take their array's.
const QString& unitOf(const Node& node)
{
    return node.name.startsWith(u'[') && node.parent ? node.parent->name : node.name;
}

using Parts = std::vector<std::pair<QString, const Json*>>;

/// Name and value of each member or element.
Parts partsOf(const Json& json)
{
    Parts parts;
    if (json.is_object()) {
        for (const auto& [key, value] : json.items())
            parts.emplace_back(displayText(QString::fromStdString(key)), &value);
    } else if (json.is_array()) {
        for (size_t i = 0; i < json.size(); ++i)
            parts.emplace_back(QStringLiteral("[%1]").arg(i), &json[i]);
    }
    return parts;
}

} // namespace

class DetailsModel::Private
{
public:
    explicit Private(DetailsModel* model)
        : q(model)
    {
    }
    QModelIndex indexOf(const Node* node, int column) const
    {
        return node == &root ? QModelIndex() : q->createIndex(node->row(), column, node);
    }
    void update(Node* node, const Json& json, int depth);
    void change(Node* node, const Json& json, int depth);
    void remove(Node* node, int first, int last);
    void insert(Node* node, int row, std::vector<std::unique_ptr<Node>> fresh);
    static std::unique_ptr<Node> build(Node* parent, const QString& name, const Json& json, int depth);

    QString timeOf(Timestamp time) const;
    void tellTimes(Node& node);

    DetailsModel* q;
    Node root;
    Timestamp now = systemNow();
};

std::unique_ptr<Node> DetailsModel::Private::build(Node* parent, const QString& name, const Json& json, int depth)
{
    auto node = std::make_unique<Node>();
    node->name = name;
    node->parent = parent;
    node->value = valueOf(unitOf(*node), json, depth);
    if (depth < deepest) {
        for (const auto& [childName, child] : partsOf(json)) {
            node->children.push_back(build(node.get(), childName, *child, depth + 1));
            node->children.back()->place = node->children.size() - 1;
        }
    }
    return node;
}

void DetailsModel::Private::remove(Node* node, int first, int last)
{
    q->beginRemoveRows(indexOf(node, 0), first, last);
    node->children.erase(node->children.begin() + first, node->children.begin() + last + 1);
    q->endRemoveRows();
}

void DetailsModel::Private::insert(Node* node, int row, std::vector<std::unique_ptr<Node>> fresh)
{
    q->beginInsertRows(indexOf(node, 0), row, row + static_cast<int>(fresh.size()) - 1);
    node->children.insert(node->children.begin() + row, std::make_move_iterator(fresh.begin()),
                          std::make_move_iterator(fresh.end()));
    q->endInsertRows();
}

/// Changes the children of `node` into those of `json` with as few signals as possible: equal names keep their nodes.
void DetailsModel::Private::update(Node* node, const Json& json, int depth)
{
    const auto parts = depth >= deepest ? Parts() : partsOf(json);
    QSet<QString> wanted;
    for (const auto& part : parts)
        wanted << part.first;
    const auto isGone = [&](int row) { return !wanted.contains(node->children[static_cast<size_t>(row)]->name); };
    for (int last = static_cast<int>(node->children.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        remove(node, first, last);
        last = first;
    }
    QSet<QString> known;
    for (const auto& child : node->children)
        known << child->name;
    for (size_t i = 0; i < parts.size();) {
        const auto& [name, value] = parts[i];
        if (i < node->children.size() && node->children[i]->name == name) {
            change(node->children[i].get(), *value, depth + 1);
            ++i;
            continue;
        }
        // A known name further down means that the server changed its order: the old node goes, a new one comes.
        if (known.contains(name)) {
            for (size_t other = i + 1; other < node->children.size(); ++other) {
                if (node->children[other]->name == name) {
                    remove(node, static_cast<int>(other), static_cast<int>(other));
                    break;
                }
            }
        }
        std::vector<std::unique_ptr<Node>> fresh;
        const size_t begin = i;
        do {
            fresh.push_back(build(node, parts[i].first, *parts[i].second, depth + 1));
            ++i;
        } while (i < parts.size() && !known.contains(parts[i].first));
        insert(node, static_cast<int>(begin), std::move(fresh));
    }
    if (node->children.size() > parts.size()) // names that are the same once escaped
        remove(node, static_cast<int>(parts.size()), static_cast<int>(node->children.size()) - 1);
}

void DetailsModel::Private::change(Node* node, const Json& json, int depth)
{
    update(node, json, depth);
    const Value value = valueOf(unitOf(*node), json, depth);
    if (node->value == value)
        return;
    node->value = value;
    emit q->dataChanged(indexOf(node, 1), indexOf(node, 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

/// "3 min ago (17:28:57)".
QString DetailsModel::Private::timeOf(Timestamp time) const
{
    return time > now
               ? DetailsModel::tr("in %1 (%2)", "a duration and a time").arg(ageText(now, time), instantText(time))
               : DetailsModel::tr("%1 ago (%2)", "a duration and a time").arg(ageText(time, now), instantText(time));
}

void DetailsModel::Private::tellTimes(Node& node)
{
    if (node.value.time)
        emit q->dataChanged(indexOf(&node, 1), indexOf(&node, 1), {Qt::DisplayRole});
    for (const auto& child : node.children)
        tellTimes(*child);
}

DetailsModel::DetailsModel(QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this))
{
}

DetailsModel::~DetailsModel() = default;

void DetailsModel::setJson(const QByteArray& raw)
{
    Json json = Json::parse(raw.cbegin(), raw.cend(), nullptr, false);
    if (json.is_discarded())
        json = Json::object();
    d->update(&d->root, json, 0); // by reference: a copy would recurse as deep as the text nests
}

void DetailsModel::setNow(Timestamp now)
{
    d->now = now;
    d->tellTimes(d->root);
}

QModelIndex DetailsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node* node = parent.isValid() ? static_cast<const Node*>(parent.constInternalPointer()) : &d->root;
    return createIndex(row, column, node->children[static_cast<size_t>(row)].get());
}

QModelIndex DetailsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Node* parentNode = static_cast<const Node*>(child.constInternalPointer())->parent;
    return parentNode == nullptr || parentNode == &d->root ? QModelIndex()
                                                           : createIndex(parentNode->row(), 0, parentNode);
}

int DetailsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node* node = parent.isValid() ? static_cast<const Node*>(parent.constInternalPointer()) : &d->root;
    return static_cast<int>(node->children.size());
}

int DetailsModel::columnCount(const QModelIndex&) const
{
    return 2;
}

QVariant DetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Field") : tr("Value");
}

QVariant DetailsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto* node = static_cast<const Node*>(index.constInternalPointer());
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? node->name : node->value.time ? d->timeOf(*node->value.time) : node->value.text;
    if (role == Qt::ToolTipRole && index.column() == 1)
        return toolTipText(node->value.raw);
    return {};
}

} // namespace jetlag
