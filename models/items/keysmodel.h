// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucket.h"
#include "items/roles.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace jetlag {

/// "Deleted", or what else a message under a key says; "Value" where it is one.
QString revisionKindText(RevisionKind kind);
/// The same as a sentence; empty for a value.
QString revisionKindSentence(RevisionKind kind);

/// The keys of a bucket as a tree of the tokens between their dots, in the order of their names. What is stored under
/// them comes later, for those that somebody looks at. GUI thread. KeyRole is the whole key, or the path of a branch.
class KeysModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Key, Value, State, Revision, Size, Changed };

    explicit KeysModel(QObject* parent = nullptr);
    ~KeysModel() override;

    /// Exactly these: rows come and go where that differs, states stay.
    void setKeys(const std::vector<QString>& keys);
    /// What was read; a key that is not in the tree comes, one with nothing stored goes.
    void update(const std::vector<KeyState>& states);
    void forgetStates(); ///< they may have changed: they are to be read again
    void clear();        ///< another bucket
    size_t keyCount() const;

    bool isKey(const QModelIndex& index) const;
    QString keyAt(const QModelIndex& index) const;           ///< empty: a branch
    const KeyState* stateAt(const QModelIndex& index) const; ///< null: not read yet, or a branch
    QModelIndex indexOf(const QString& key) const;           ///< invalid: not in the tree

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    Node& nodeAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node, int column = 0) const;
    Node* find(const QString& key) const;
    Node& insert(const QString& key);
    void remove(const QString& key);
    void collect(const Node& node, std::vector<QString>& keys) const;
    static QString pathOf(const Node& node);
    QString text(const Node& node, int column) const;

    std::unique_ptr<Node> m_root;
};

} // namespace jetlag
