// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"

namespace jetlag {

/// A file of JSON Lines and how its messages are published.
struct ImportOrder
{
    enum class Subjects {
        AsRecorded,
        Prefixed, ///< `subject`, a dot, the recorded subject
        One       ///< all to `subject`
    };
    enum class MessageId {
        New,  ///< made of what was recorded, the same each time: importing again stores nothing twice while the
              ///< stream's duplicate window lasts
        Keep, ///< the recorded Nats-Msg-Id
        None
    };
    QString path; ///< compressed with zstd if it ends with .zst
    Subjects subjects = Subjects::AsRecorded;
    QString subject;
    MessageId messageId = MessageId::New;
    std::optional<int> ratePerSecond;
};

/// What an import would do, before it does.
struct ImportPreview
{
    struct Target
    {
        QString subject;
        quint64 messages = 0;
        std::optional<PublishPreview> where; ///< nullopt: the server did not say
        std::optional<Error> refused;
    };
    quint64 messages = 0;
    quint64 badLines = 0;
    QStringList problems;        ///< of the first bad lines, in words
    std::vector<Target> targets; ///< of the most frequent subjects, as they will be
    quint64 otherSubjects = 0;   ///< beyond these
};

struct ImportOutcome
{
    PublishProgress progress; ///< total: good lines
    quint64 badLines = 0;
    QStringList problems; ///< of the first lines that were not stored, in words
};

/// Publishes the messages of a file in the user's name, one PubAck each: each ends in exactly one outcome or was never
/// sent. What has no answer is sent again with the same message id, where there is one. Headers that begin with Nats-
/// are left out: they concern the first publishing. Lives on the session thread, callable from any; a worker reads the
/// file.
class ImportService : public QObject
{
    Q_OBJECT
public:
    /// `api` must outlive this.
    explicit ImportService(const JetStreamApi& api, QObject* parent = nullptr);
    ~ImportService() override;         ///< waits for the worker to end with what it reads just now
    void setMaxPayload(quint64 bytes); ///< of the server; 0: not known

    PublishToken preview(const ImportOrder& order); ///< previewReady() or failed()
    PublishToken start(const ImportOrder& order);   ///< progressed(), finished(); failed() when nothing was sent
    void pause(PublishToken token);
    void resume(PublishToken token);
    void cancel(PublishToken token); ///< what is under way comes to its end

signals:
    void previewReady(jetlag::PublishToken token, const jetlag::ImportPreview& preview);
    void progressed(jetlag::PublishToken token, const jetlag::PublishProgress& progress);
    void finished(jetlag::PublishToken token, const jetlag::ImportOutcome& outcome);
    void failed(jetlag::PublishToken token, const jetlag::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
