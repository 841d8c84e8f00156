// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Domain room: plain values and pure rules that every other room shares. No QObject, no I/O, no threads:
/// everything here can be copied anywhere and tested without a server. Facts come from models/jetstream
/// (parsed server replies) and go to models/monitor, models/items and the widgets as immutable values.

#include <QHash>
#include <QString>

#include <compare>
#include <cstdint>

namespace jetlag {

/// Name of a stream. Distinct from ConsumerName so that they cannot be swapped in a call.
struct StreamName
{
    QString value;
    friend bool operator==(const StreamName&, const StreamName&) = default;
    friend bool operator<(const StreamName& a, const StreamName& b) { return a.value < b.value; }
};

/// Name of a consumer; unique only within its stream.
struct ConsumerName
{
    QString value;
    friend bool operator==(const ConsumerName&, const ConsumerName&) = default;
    friend bool operator<(const ConsumerName& a, const ConsumerName& b) { return a.value < b.value; }
};

/// Stable identity of a consumer across streams.
struct ConsumerKey
{
    StreamName stream;
    ConsumerName consumer;
    friend bool operator==(const ConsumerKey&, const ConsumerKey&) = default;
    friend bool operator<(const ConsumerKey& a, const ConsumerKey& b)
    {
        return a.stream == b.stream ? a.consumer < b.consumer : a.stream < b.stream;
    }
};

/// Stream sequence; 0 is "none" (streams start at 1).
struct Sequence
{
    uint64_t value = 0;
    friend auto operator<=>(const Sequence&, const Sequence&) = default;
};

inline size_t qHash(const StreamName& n, size_t seed = 0)
{
    return qHash(n.value, seed);
}
inline size_t qHash(const ConsumerName& n, size_t seed = 0)
{
    return qHash(n.value, seed);
}
inline size_t qHash(const ConsumerKey& k, size_t seed = 0)
{
    return qHashMulti(seed, k.stream.value, k.consumer.value);
}
inline size_t qHash(const Sequence& s, size_t seed = 0)
{
    return ::qHash(static_cast<quint64>(s.value), seed);
}

} // namespace jetlag
