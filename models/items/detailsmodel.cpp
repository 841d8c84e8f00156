// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/detailsmodel.h"

#include "domain/subject.h"
#include "domain/timestamp.h"
#include "items/formatting.h"

#include <nlohmann/json.hpp>

#include <array>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;

/// A node of the tree. Children are owned; `name` is the key or "[i]".
struct Node
{
    QString name;
    QString value;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        for (size_t i = 0; parent && i < parent->children.size(); ++i) {
            if (parent->children[i].get() == this)
                return static_cast<int>(i);
        }
        return 0;
    }
};

constexpr int deepest = 64;

bool isDuration(const QString& name)
{
    static const std::array names{
        "ack_wait",        "max_age",     "duplicate_window", "idle_heartbeat",   "inactive_threshold",
        "pause_remaining", "max_expires", "active",           "priority_timeout", "subject_delete_marker_ttl"};
    return std::any_of(names.begin(), names.end(), [&](const char* known) { return name == QLatin1String(known); });
}

/// The server's own value, followed by a readable form where there is one.
QString valueText(const QString& name, const Json& json)
{
    if (json.is_string()) {
        const std::string& text = json.get_ref<const std::string&>();
        const QString shown = displayText(QString::fromStdString(text));
        if (const auto time = parseRfc3339(text))
            return QStringLiteral("%1 (%2)").arg(shown, timeText(*time));
        return shown;
    }
    const QString plain = QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    if (json.is_number_integer() && isDuration(name) && json.get<int64_t>() > 0)
        return QStringLiteral("%1 (%2)").arg(plain, durationText(std::chrono::nanoseconds(json.get<int64_t>())));
    return plain;
}

/// Name and value of each member or element.
std::vector<std::pair<QString, const Json*>> partsOf(const Json& json)
{
    std::vector<std::pair<QString, const Json*>> parts;
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
    static std::unique_ptr<Node> build(Node* parent, const QString& name, const Json& json, int depth);

    DetailsModel* q;
    Node root;
};

std::unique_ptr<Node> DetailsModel::Private::build(Node* parent, const QString& name, const Json& json, int depth)
{
    auto node = std::make_unique<Node>();
    node->name = name;
    node->parent = parent;
    const auto parts = partsOf(json);
    if (parts.empty() || depth >= deepest)
        node->value = json.is_structured() && parts.empty() ? QString() : valueText(name, json);
    else {
        for (const auto& [childName, child] : parts)
            node->children.push_back(build(node.get(), childName, *child, depth + 1));
    }
    return node;
}

/// Changes the children of `node` into those of `json` with as few signals as possible: equal names keep their nodes.
void DetailsModel::Private::update(Node* node, const Json& json, int depth)
{
    const auto parts = depth >= deepest ? std::vector<std::pair<QString, const Json*>>() : partsOf(json);
    const QModelIndex parent = indexOf(node, 0);
    for (int row = static_cast<int>(node->children.size()) - 1; row >= 0; --row) {
        const QString& name = node->children[static_cast<size_t>(row)]->name;
        if (std::none_of(parts.begin(), parts.end(), [&](const auto& part) { return part.first == name; })) {
            q->beginRemoveRows(parent, row, row);
            node->children.erase(node->children.begin() + row);
            q->endRemoveRows();
        }
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto& [name, value] = parts[i];
        const int row = static_cast<int>(i);
        if (i < node->children.size() && node->children[i]->name == name) {
            Node* child = node->children[i].get();
            update(child, *value, depth + 1);
            const QString text = value->is_structured() && depth + 1 < deepest ? QString() : valueText(name, *value);
            if (child->value != text) {
                child->value = text;
                emit q->dataChanged(indexOf(child, 1), indexOf(child, 1), {Qt::DisplayRole});
            }
            continue;
        }
        // A known name further down means that the server changed its order: the old node goes, a new one comes.
        for (size_t other = i + 1; other < node->children.size(); ++other) {
            if (node->children[other]->name == name) {
                q->beginRemoveRows(parent, static_cast<int>(other), static_cast<int>(other));
                node->children.erase(node->children.begin() + static_cast<std::ptrdiff_t>(other));
                q->endRemoveRows();
                break;
            }
        }
        q->beginInsertRows(parent, row, row);
        node->children.insert(node->children.begin() + row, build(node, name, *value, depth + 1));
        q->endInsertRows();
    }
}

DetailsModel::DetailsModel(QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this))
{
}

DetailsModel::~DetailsModel() = default;

void DetailsModel::setJson(const QByteArray& raw)
{
    const Json json = Json::parse(raw.cbegin(), raw.cend(), nullptr, false);
    d->update(&d->root, json.is_discarded() ? Json::object() : json, 0);
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
        return index.column() == 0 ? node->name : node->value;
    if (role == Qt::ToolTipRole && index.column() == 1)
        return toolTipText(node->value);
    return {};
}

} // namespace jetlag
