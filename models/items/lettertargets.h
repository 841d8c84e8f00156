// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QHash>

#include <vector>

namespace jetlag {

/// Who would get a message of a subject if it were put back now: the consumers of the stream that takes the subject, as
/// a snapshot knows them. GUI thread.
class LetterTargets
{
public:
    struct Receiver
    {
        ConsumerKey consumer;
        std::optional<ConsumerStatus> status; ///< nullopt: nothing new is heard of it
    };
    /// null: nobody is known.
    explicit LetterTargets(SnapshotPtr snapshot = nullptr)
        : m_snapshot(std::move(snapshot))
    {
    }
    /// Valid as long as this lives. Empty: no stream takes it, none of its consumers does, or it is not known.
    const std::vector<Receiver>& of(const QString& subject) const;
    /// Whether each subject leads to the same consumers in the same state as by `other`.
    bool saysTheSame(const LetterTargets& other) const;

private:
    std::vector<Receiver> lookFor(const QString& subject) const;

    SnapshotPtr m_snapshot;
    mutable QHash<QString, std::vector<Receiver>> m_known;
};

} // namespace jetlag
