// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"

namespace jetlag {
namespace {

/// Both tables are sorted: one walk over the two of them.
template <typename Key, typename RowPtr>
void compare(const RowTable<Key, RowPtr>& from, const RowTable<Key, RowPtr>& to, TableDelta<Key, RowPtr>& delta)
{
    if (from.isSharedWith(to))
        return;
    auto a = from.begin();
    auto b = to.begin();
    while (a != from.end() || b != to.end()) {
        // The same row has the same key: comparing names is the larger part of the work.
        if (a != from.end() && b != to.end() && a->second == b->second) {
            ++a;
            ++b;
        } else if (b == to.end() || (a != from.end() && a->first < b->first)) {
            delta.removed.push_back(a->first);
            ++a;
        } else if (a == from.end() || b->first < a->first) {
            delta.added.push_back(b->second);
            ++b;
        } else {
            delta.changed.push_back(b->second);
            ++a;
            ++b;
        }
    }
}

} // namespace

Delta diff(const SnapshotPtr& from, const SnapshotPtr& to)
{
    static const Snapshot nothing;
    Delta delta;
    delta.snapshot = to;
    compare(from ? from->streams : nothing.streams, to ? to->streams : nothing.streams, delta.streams);
    compare(from ? from->consumers : nothing.consumers, to ? to->consumers : nothing.consumers, delta.consumers);
    return delta;
}

} // namespace jetlag
