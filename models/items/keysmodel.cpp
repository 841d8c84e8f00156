// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/keysmodel.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "items/timestyle.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <iterator>

namespace jetlag {

QString revisionKindText(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Value:
        break;
    case RevisionKind::Deleted:
        return KeysModel::tr("Deleted");
    case RevisionKind::Purged:
        return KeysModel::tr("Purged");
    case RevisionKind::Expired:
        return KeysModel::tr("Expired");
    case RevisionKind::Removed:
        return KeysModel::tr("Removed");
    }
    return KeysModel::tr("Value");
}

QString revisionKindSentence(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Value:
        break;
    case RevisionKind::Deleted:
        return KeysModel::tr("The key was deleted; the revisions before it stay in the history.");
    case RevisionKind::Purged:
        return KeysModel::tr("The key was purged together with its history.");
    case RevisionKind::Expired:
        return KeysModel::tr("The value has expired; the server marks it.");
    case RevisionKind::Removed:
        return KeysModel::tr("The value was removed from the stream; the server marks it.");
    }
    return {};
}

struct KeysModel::Node
{
    QString name;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children; ///< by name
    bool isKey = false;
    std::optional<KeyState> state;
    size_t keys = 0; ///< here and below

    auto place(const QString& child)
    {
        return std::lower_bound(children.begin(), children.end(), child,
                                [](const auto& node, const QString& sought) { return node->name < sought; });
    }
    Node* child(const QString& sought)
    {
        const auto found = place(sought);
        return found != children.end() && (*found)->name == sought ? found->get() : nullptr;
    }
    int row() const { return parent ? static_cast<int>(parent->place(name) - parent->children.begin()) : 0; }
    void count(std::ptrdiff_t change)
    {
        for (Node* node = this; node; node = node->parent)
            node->keys = static_cast<size_t>(static_cast<std::ptrdiff_t>(node->keys) + change);
    }
};

KeysModel::KeysModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

KeysModel::~KeysModel() = default;

KeysModel::Node& KeysModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QModelIndex KeysModel::indexOf(const Node& node, int column) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row(), column, &node);
}

KeysModel::Node* KeysModel::find(const QString& key) const
{
    Node* node = m_root.get();
    for (const QString& token : key.split(u'.')) {
        node = node->child(token);
        if (!node)
            return nullptr;
    }
    return node;
}

QModelIndex KeysModel::indexOf(const QString& key) const
{
    const Node* node = find(key);
    return node ? indexOf(*node) : QModelIndex();
}

/// What is missing of the way is made first and shown as one row.
KeysModel::Node& KeysModel::insert(const QString& key)
{
    const QStringList tokens = key.split(u'.');
    Node* node = m_root.get();
    qsizetype depth = 0;
    for (Node* next = node; depth < tokens.size() && (next = node->child(tokens[depth])); ++depth)
        node = next;
    if (depth == tokens.size()) {
        if (!std::exchange(node->isKey, true))
            node->count(1);
        return *node;
    }
    auto top = std::make_unique<Node>();
    top->name = tokens[depth];
    Node* leaf = top.get();
    while (++depth < tokens.size()) {
        auto below = std::make_unique<Node>();
        below->name = tokens[depth];
        below->parent = leaf;
        Node* const next = below.get();
        leaf->children.push_back(std::move(below));
        leaf = next;
    }
    leaf->isKey = true;
    const auto place = node->place(top->name);
    const int row = static_cast<int>(place - node->children.begin());
    beginInsertRows(indexOf(*node), row, row);
    top->parent = node;
    node->children.insert(place, std::move(top));
    leaf->count(1);
    endInsertRows();
    return *leaf;
}

void KeysModel::remove(const QString& key)
{
    Node* node = find(key);
    if (!node || !node->isKey)
        return;
    node->isKey = false;
    node->state.reset();
    node->count(-1);
    if (!node->children.empty()) {
        emit dataChanged(indexOf(*node), indexOf(*node, Changed));
        return;
    }
    while (node->parent != m_root.get() && node->parent->children.size() == 1 && !node->parent->isKey)
        node = node->parent;
    Node& above = *node->parent;
    const int row = node->row();
    beginRemoveRows(indexOf(above), row, row);
    above.children.erase(above.children.begin() + row);
    endRemoveRows();
}

void KeysModel::collect(const Node& node, std::vector<QString>& keys) const
{
    if (node.isKey)
        keys.push_back(pathOf(node));
    for (const auto& child : node.children)
        collect(*child, keys);
}

void KeysModel::setKeys(const std::vector<QString>& keys)
{
    std::vector<QString> wanted = keys;
    std::sort(wanted.begin(), wanted.end());
    std::vector<QString> present;
    collect(*m_root, present);
    std::sort(present.begin(), present.end());
    std::vector<QString> gone;
    std::set_difference(present.begin(), present.end(), wanted.begin(), wanted.end(), std::back_inserter(gone));
    std::vector<QString> fresh;
    std::set_difference(wanted.begin(), wanted.end(), present.begin(), present.end(), std::back_inserter(fresh));
    const bool isAnother = gone.size() == present.size(); // nothing that is shown stays
    if (isAnother)
        beginResetModel();
    const bool wasBlocked = isAnother && blockSignals(true);
    if (isAnother)
        m_root = std::make_unique<Node>();
    else
        for (const QString& key : gone)
            remove(key);
    for (const QString& key : fresh)
        insert(key);
    if (isAnother) {
        blockSignals(wasBlocked);
        endResetModel();
    }
}

void KeysModel::update(const std::vector<KeyState>& states)
{
    for (const KeyState& state : states) {
        if (!state.isThere()) {
            remove(state.key);
            continue;
        }
        Node& node = insert(state.key);
        if (node.state && node.state->revision > state.revision)
            continue; // read before what is shown
        node.state = state;
        emit dataChanged(indexOf(node), indexOf(node, Changed));
    }
}

void KeysModel::forgetStates()
{
    const std::function<void(Node&)> forget = [&forget](Node& node) {
        node.state.reset();
        for (const auto& child : node.children)
            forget(*child);
    };
    forget(*m_root);
}

void KeysModel::clear()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    endResetModel();
}

size_t KeysModel::keyCount() const
{
    return m_root->keys;
}

bool KeysModel::isKey(const QModelIndex& index) const
{
    return index.isValid() && nodeAt(index).isKey;
}

QString KeysModel::keyAt(const QModelIndex& index) const
{
    return isKey(index) ? pathOf(nodeAt(index)) : QString();
}

const KeyState* KeysModel::stateAt(const QModelIndex& index) const
{
    return index.isValid() && nodeAt(index).state ? &*nodeAt(index).state : nullptr;
}

QString KeysModel::pathOf(const Node& node)
{
    QString path = node.name;
    for (const Node* above = node.parent; above && above->parent; above = above->parent)
        path = above->name + u'.' + path;
    return path;
}

QModelIndex KeysModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node& above = nodeAt(parent);
    if (row < 0 || column < 0 || column > Changed || row >= static_cast<int>(above.children.size()))
        return {};
    return createIndex(row, column, above.children[static_cast<size_t>(row)].get());
}

QModelIndex KeysModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(*nodeAt(index).parent) : QModelIndex();
}

int KeysModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int KeysModel::columnCount(const QModelIndex&) const
{
    return Changed + 1;
}

QString KeysModel::text(const Node& node, int column) const
{
    if (column == Key)
        return displayText(node.name);
    if (!node.isKey)
        return column == Value ? tr("%n key(s)", nullptr, pluralNumber(node.keys)) : QString();
    if (!node.state)
        return column == State ? unknownText() : QString();
    switch (column) {
    case Revision:
        return countText(node.state->revision.value);
    case State:
        return revisionKindText(node.state->kind);
    case Size:
        return plainBytesText(node.state->bytes);
    case Changed:
        return momentText(node.state->time);
    default:
        return node.state->kind == RevisionKind::Value ? node.state->preview : QString();
    }
}

QVariant KeysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case KeyRole:
        return pathOf(node);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == Revision || index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (index.column() == State && node.state)
            return toolTipText(revisionKindSentence(node.state->kind));
        return toolTipText(index.column() == Key ? displayText(pathOf(node)) : text(node, index.column()));
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Key");
    case Revision:
        return tr("Revision");
    case State:
        return tr("State");
    case Size:
        return tr("Size");
    case Changed:
        return tr("Changed");
    default:
        return tr("Value");
    }
}

} // namespace jetlag
