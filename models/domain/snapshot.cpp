// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"

namespace jetlag {
namespace {

/// Both maps are sorted: one walk over the two of them.
template <typename Key, typename RowPtr>
void compare(const std::map<Key, RowPtr>& from, const std::map<Key, RowPtr>& to, TableDelta<Key, RowPtr>& delta)
{
    auto a = from.begin();
    auto b = to.begin();
    while (a != from.end() || b != to.end()) {
        if (b == to.end() || (a != from.end() && a->first < b->first)) {
            delta.removed.push_back(a->first);
            ++a;
        } else if (a == from.end() || b->first < a->first) {
            delta.added.push_back(b->second);
            ++b;
        } else {
            if (a->second != b->second)
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
