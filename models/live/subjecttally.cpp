// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/subjecttally.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {

constexpr double smoothingSeconds = 3;
constexpr double restBelow = 0.05; ///< messages a second: shown as none
constexpr int maxDepth = 16;       ///< tokens; what lies deeper is one token, so that hostile subjects make no forest

/// A rate that reaches its height within a second instead of climbing up to it; a single message makes no peak.
struct Smoothed
{
    double sum = 0;
    double value = 0;
    void add(double amount, double seconds, double share, double weight)
    {
        static const double least = 1 - std::exp(-1 / smoothingSeconds);
        sum += (amount / seconds - sum) * share;
        value = sum / std::max(weight, least);
    }
};

struct Node
{
    int parent = SubjectNews::Root;
    SubjectCounts counts;
    uint64_t newMessages = 0; ///< since the last look
    uint64_t newBytes = 0;
    double weight = 0; ///< how much of the smoothing window has passed since it was at rest
    Smoothed messages;
    Smoothed bytes;
    bool isChanged = false;

    /// Takes over what is new; true when a view would show something else.
    bool smooth(double seconds, double share)
    {
        const bool isNews = newMessages > 0;
        counts.messages += newMessages;
        counts.bytes += newBytes;
        if (isNews && counts.perSecond <= 0) {
            weight = 0;
            messages = {};
            bytes = {};
        }
        if (isNews || counts.perSecond > 0) {
            weight += (1 - weight) * share;
            messages.add(static_cast<double>(newMessages), seconds, share, weight);
            bytes.add(static_cast<double>(newBytes), seconds, share, weight);
            counts.perSecond = messages.value < restBelow ? 0 : messages.value;
            counts.bytesPerSecond = counts.perSecond > 0 ? bytes.value : 0;
            isChanged = true;
        }
        newMessages = 0;
        newBytes = 0;
        return isChanged;
    }
};

} // namespace

class SubjectTally::Private
{
public:
    std::shared_ptr<const SubjectCounter> counter;
    Limits limits;
    std::vector<Node> nodes;
    QHash<std::pair<int, QByteArray>, int> children;
    std::vector<int> leaves;                  ///< node of a subject's number
    std::vector<SubjectCounter::Count> taken; ///< of a subject's number, as of the last look
    SubjectCounter::Count othersTaken;
    Node total;
    Node others;
    size_t told = 0;       ///< nodes that were handed out
    size_t nextChange = 0; ///< where the next portion of changes begins
    bool isCleared = false;
    std::vector<SubjectNews::Node> waiting; ///< nodes to hand out; [told, nodes.size())

    int childOf(int parent, QByteArray token)
    {
        auto& number = children[{parent, token}];
        if (number > 0)
            return number - 1;
        nodes.push_back({});
        nodes.back().parent = parent;
        number = static_cast<int>(nodes.size()); // one more than it is: 0 is "none"
        waiting.push_back({number - 1, parent, std::move(token)});
        return number - 1;
    }
    int nodeOf(std::string_view subject)
    {
        int node = SubjectNews::Root;
        for (int depth = 1;; ++depth) {
            const size_t dot = depth < maxDepth ? subject.find('.') : std::string_view::npos;
            const std::string_view token = subject.substr(0, dot);
            node = childOf(node, QByteArray(token.data(), static_cast<qsizetype>(token.size())));
            if (dot == std::string_view::npos)
                return node;
            subject.remove_prefix(dot + 1);
        }
    }
    static void add(Node& node, uint64_t messages, uint64_t bytes, Timestamp last)
    {
        node.newMessages += messages;
        node.newBytes += bytes;
        node.counts.last = std::max(node.counts.last, last);
    }
    void count()
    {
        const size_t size = counter->size();
        taken.resize(size);
        leaves.resize(size, SubjectNews::Root);
        for (size_t i = 0; i < size; ++i) {
            const SubjectCounter::Count now = counter->at(i);
            if (now.messages == taken[i].messages)
                continue;
            if (leaves[i] == SubjectNews::Root)
                leaves[i] = nodeOf(counter->subject(i));
            const uint64_t messages = now.messages - taken[i].messages;
            const uint64_t bytes = now.bytes - taken[i].bytes;
            for (int node = leaves[i]; node != SubjectNews::Root; node = nodes[static_cast<size_t>(node)].parent)
                add(nodes[static_cast<size_t>(node)], messages, bytes, now.last);
            add(total, messages, bytes, now.last);
            taken[i] = now;
        }
        const SubjectCounter::Count now = counter->others();
        for (Node* node : {&others, &total})
            add(*node, now.messages - othersTaken.messages, now.bytes - othersTaken.bytes, now.last);
        othersTaken = now;
    }
};

SubjectTally::SubjectTally(std::shared_ptr<const SubjectCounter> counter)
    : SubjectTally(std::move(counter), Limits())
{
}

SubjectTally::SubjectTally(std::shared_ptr<const SubjectCounter> counter, const Limits& limits)
    : d(std::make_unique<Private>())
{
    d->counter = std::move(counter);
    d->limits = limits;
}

SubjectTally::~SubjectTally() = default;

std::unique_ptr<SubjectNews> SubjectTally::look(std::chrono::duration<double> elapsed)
{
    d->count();
    const double seconds = std::max(elapsed.count(), 0.001);
    const double share = 1 - std::exp(-seconds / smoothingSeconds);
    bool hasNews = d->isCleared;
    for (Node& node : d->nodes)
        hasNews = node.smooth(seconds, share) || hasNews;
    hasNews = d->others.smooth(seconds, share) || hasNews;
    hasNews = d->total.smooth(seconds, share) || hasNews;
    if (!hasNews)
        return nullptr;
    auto news = std::make_unique<SubjectNews>();
    news->isCleared = std::exchange(d->isCleared, false);
    const size_t added = std::min(d->limits.added, d->waiting.size() - d->told);
    const auto first = d->waiting.begin() + static_cast<std::ptrdiff_t>(d->told);
    news->added.assign(first, first + static_cast<std::ptrdiff_t>(added));
    d->told += added;
    // Around the tree, so that each node has its turn; only those that were handed out.
    size_t looked = 0;
    for (; looked < d->told && news->changed.size() < d->limits.changed; ++looked) {
        const size_t number = (d->nextChange + looked) % d->told;
        Node& node = d->nodes[number];
        if (std::exchange(node.isChanged, false))
            news->changed.push_back({static_cast<int>(number), node.counts});
    }
    d->nextChange = d->told > 0 ? (d->nextChange + looked) % d->told : 0;
    d->others.isChanged = false;
    d->total.isChanged = false;
    news->total = d->total.counts;
    news->others = d->others.counts;
    news->subjects = static_cast<uint64_t>(
        std::count_if(d->leaves.begin(), d->leaves.end(), [](int node) { return node != SubjectNews::Root; }));
    return news;
}

void SubjectTally::clear()
{
    d->count(); // what has arrived until now is not counted again
    d->nodes.clear();
    d->children.clear();
    d->waiting.clear();
    d->told = 0;
    d->nextChange = 0;
    d->leaves.assign(d->leaves.size(), SubjectNews::Root);
    d->total = {};
    d->others = {};
    d->isCleared = true;
}

} // namespace jetlag
