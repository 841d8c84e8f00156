// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "domain/timestamp.h"
#include "jetstream/jetstreamapi.h"

#include <QTimer>

#include <set>
#include <vector>

namespace jetlag {

/// A consumer that is deleted to be made anew: all that the new one is made of.
struct Recreation
{
    ConsumerKey key;
    std::optional<Timestamp> created; ///< of the one that is deleted
    QByteArray config;                ///< of the new one, whole
    Sequence from;                    ///< where it begins
    Timestamp at{};                   ///< when it was noted, by this computer's clock
};

/// Files that say which consumers are being deleted and made anew, written before the deletion and removed once the new
/// one is seen: what comes to an end in between is found at the next start. A file each, readable by its owner only, in
/// one folder a connection. Configurations hold no secrets. Session thread; touches a small folder only.
class Recreations
{
public:
    static constexpr std::chrono::hours kept{24 * 30};

    /// Made when it is needed; empty: nothing is kept, and nothing can be deleted to be made anew.
    explicit Recreations(QString folder);
    /// Is on the disk when it returns. Storage error: it is not, and nothing may be deleted.
    [[nodiscard]] std::optional<Error> note(const Recreation& recreation);
    void remove(const ConsumerKey& key);
    /// Those that nobody works on here, the oldest first. What cannot be read is left alone.
    std::vector<Recreation> all() const;
    /// Somebody works on it, or does not any more.
    void setBusy(const ConsumerKey& key, bool isBusy);

private:
    QString pathOf(const ConsumerKey& key) const;
    const QString m_folder;
    std::set<ConsumerKey> m_busy;
};

using UnfinishedLook = Work<NoProgress, Result<std::vector<Recreation>>>;

/// Looks on the server which noted consumers really are not there; the notes of the others go. Session thread.
class UnfinishedJob : public Job
{
public:
    /// `notes` must outlive this.
    UnfinishedJob(const JetStreamApi& api, Recreations& notes, UnfinishedLook::Teller teller);
    void start() override;
    void stop() override;

private:
    void look();
    void onInfo(const Result<ConsumerFactsPtr>& info);
    void next();

    JetStreamApi m_api;
    Recreations& m_notes;
    const UnfinishedLook::Teller m_teller;
    QTimer m_again;
    std::vector<Recreation> m_noted; ///< to be looked at, the next one last
    std::vector<Recreation> m_missing;
    int m_denials = 0; ///< of the present one
};

} // namespace jetlag
