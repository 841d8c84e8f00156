// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/snapshot.h"
#include "jetstream/jetstreamapi.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// What a purge would take. Counts are exact for the state at `at`; nullopt: not known.
struct PurgePreview
{
    StreamName stream;
    PurgeScope scope;
    uint64_t messages = 0;
    std::optional<uint64_t> bytes;
    Sequence first; ///< 0: nothing would go
    Sequence last;
    Timestamp at{};
    /// Consumers that would lose messages they have not finished; `unprocessed` is exact or an upper bound.
    struct Loser
    {
        ConsumerName consumer;
        uint64_t unprocessed = 0;
        bool isUpperBound = false;
    };
    std::vector<Loser> losers;
    bool harmsConsumers = false; ///< server before 2.9.15: purge makes consumers skip or forget (jetstream.md 3.5)
};

using PurgeToken = quint64;

/// Previews and carries out purges. Lives on the session thread, callable from any; answers by signals.
/// Nothing destructive survives a disconnect: a purge that could not be sent fails.
class PurgeService : public QObject
{
    Q_OBJECT
public:
    explicit PurgeService(JetStreamApi& api, QObject* parent = nullptr);
    ~PurgeService() override;
    void setServerVersion(std::optional<ServerVersion> version);

    PurgeToken preview(const StreamName& stream, const PurgeScope& scope);
    PurgeToken purge(const StreamName& stream, const PurgeScope& scope);
    /// Message by message, for servers whose purge harms consumers: progress and cancel.
    PurgeToken deleteOneByOne(const StreamName& stream, const PurgeScope& scope);
    /// Writes what the scope covers into a file, a line of JSON each; exported() or failed() answers. Purge then with
    /// the scope that exported() names: it covers exactly what is in the file.
    PurgeToken exportScope(const StreamName& stream, const PurgeScope& scope, const QString& path);
    /// A deletion or an export answers failed() with Error::Kind::Cancelled when nothing of it is
    /// under way any more, and says how far it came.
    void cancel(PurgeToken token);

signals:
    void previewReady(jetlag::PurgeToken token, const jetlag::PurgePreview& preview);
    void progress(jetlag::PurgeToken token, quint64 done, quint64 total);
    void purged(jetlag::PurgeToken token, quint64 messages);
    void exported(jetlag::PurgeToken token, quint64 messages, const jetlag::PurgeScope& covered);
    void failed(jetlag::PurgeToken token, const jetlag::Error& error);

private:
    void deleteNext(PurgeToken token, const StreamName& stream);
    void writeFile(PurgeToken token, const PurgePreview& preview, const QString& path);
    void endCancelled(PurgeToken token, const QString& words);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
