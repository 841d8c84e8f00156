// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incarnation.h"
#include "jetstream/errorcodes.h"
#include "jetstream/jetstreamapi.h"
#include "sending/arrivallook.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace jetlag {

/// A message to be published, and what is known of its target and of earlier attempts.
struct Publication
{
    /// One that was never answered, before this job.
    struct Attempt
    {
        StreamName stream;
        Sequence last; ///< of the stream, before the attempt: what was sent lies beyond it
        Timestamp begun{};
        bool isServerTime = false; ///< `begun` is by the stream's server, not by this computer's clock
    };
    QString subject;
    MessageHeaders headers; ///< with the id, where there is one
    QByteArray payload;
    QByteArray messageId; ///< its Nats-Msg-Id; empty: nobody can tell it from others
    /// The id was made for this message: inside the duplicate window a repetition is harmless, and "duplicate" then
    /// means that the message is there.
    bool isIdOurs = true;
    StreamFactsPtr target;          ///< as before the first attempt; null: not known, and nothing can be looked for
    std::optional<Attempt> earlier; ///< looked for before anything is sent
};

/// The one outcome of a publication.
struct PublicationEnd
{
    ChangeEnd how = ChangeEnd::Unknown;
    StreamName stream;        ///< Done: that holds it…
    Sequence storedAs;        ///< …under this number; of a duplicate, that of the first message
    bool isDuplicate = false; ///< Done, but nothing of this message was stored: the stream had seen the id before
    bool wasFound = false;    ///< Done by an attempt whose answer did not come
    std::optional<Error> error;
};

/// Publishes messages to streams, each once, and says what became of it: each that is added ends in exactly one
/// outcome, and the outcome is true. An attempt without an answer is repeated only while the duplicate window, counted
/// from the first attempt ever, makes that harmless; beyond it the message is looked for in its stream, and sent again
/// only when it is known not to be there. A server that does not answer, an election, a stream without a leader are
/// waited for. How many are under way at once is up to whoever adds them. Session thread; destroying it cancels without
/// a callback.
class Publications : public QObject
{
    Q_OBJECT
public:
    using Tag = uint64_t; ///< chosen by whoever adds; of one message at a time
    using Done = std::function<void(Tag, const PublicationEnd&)>;
    struct Departure
    {
        Tag tag = 0;
        Sequence last;                    ///< of its stream: what is sent now lies beyond it
        bool isKnownNotToBeThere = false; ///< an earlier attempt was looked for and has not arrived
    };
    /// Nothing of it is sent with an error.
    using Prepared = std::function<void(const std::optional<Error>&)>;
    /// Hears what is about to be sent, and calls back once, at once or later; not when this is gone by then.
    using Prepare = std::function<void(const std::vector<Departure>&, Prepared)>;
    /// `done` may add more, or stop; it must not destroy this.
    Publications(const JetStreamApi& api, Done done, Prepare prepare = {});

    void add(Tag tag, Publication message);
    void setPause(std::chrono::milliseconds pause) { m_retry.setInterval(pause); } ///< between looks at a silent server
    /// How long after the last attempt its stream is looked at, at the earliest: what a lost connection still held may
    /// be stored that much later.
    void setSettling(std::chrono::milliseconds time) { m_settling = time; }
    /// Nothing new is sent, nobody waits for a server any more: all ends at once, except what is on its way.
    void stop();
    bool isIdle() const { return m_flights.empty(); }
    /// The server does not answer at the moment; it goes on by itself.
    bool isWaitingForServer() const { return m_outage.has_value(); }
    const std::optional<Error>& outage() const { return m_outage; } ///< why it is waiting

signals:
    void waitingChanged();

private:
    using Clock = std::chrono::steady_clock;
    struct Flight
    {
        Publication message;
        std::optional<Clock::time_point> sent; ///< the first time here
        Clock::time_point lastSent{};          ///< here, or when it was added with an earlier attempt
        Sequence after;                        ///< what was sent since `sent` lies beyond it
        bool isRepeated = false;               ///< an attempt of this id may have arrived
        bool isKnownNotToBeThere = false;      ///< looked for
        std::optional<Error> doubt;            ///< why that attempt was not confirmed
        std::optional<Error> refusal;          ///< of a repetition
        int unheard = 0;                       ///< nobody took it, though its stream's API answered
    };
    StreamName looksIn(const Flight& flight) const;
    Sequence looksAfter(const Flight& flight) const;
    bool isInsideWindow(const Flight& flight) const;
    void enqueue(Tag tag);
    void sendBatch();
    void onPrepared(const std::vector<Tag>& batch, const std::optional<Error>& problem);
    void send(Tag tag);
    void onAck(Tag tag, const Result<PubAck>& ack);
    void onStored(Tag tag, const PubAck& ack);
    void onNobody(Tag tag, const Error& why);
    void wait(Tag tag, const Error& why);
    void doubt(Tag tag, const std::optional<Error>& why);
    void startLook();
    std::vector<Tag> takeWhatCanBeLookedFor();
    void onLooked(const std::vector<Tag>& tags, const ArrivalLook::Answer& answer);
    void settle(Tag tag, const ArrivalLook::Answer& answer);
    void waitForServer(const Error& why);
    void askServer();
    void onServer(const StreamName& stream, const Result<StreamInfoReply>& info);
    void goOn();
    void refresh(const StreamName& stream, const Result<StreamFactsPtr>& now);
    void giveUp(Tag tag, const std::optional<Error>& error);
    void conclude(Tag tag, const PublicationEnd& end);

    JetStreamApi m_api;
    const Done m_done;
    const Prepare m_prepare;
    const Clock::time_point m_started = Clock::now();
    std::map<Tag, Flight> m_flights;          ///< all without an outcome
    std::map<StreamName, Sequence> m_reached; ///< highest number that a PubAck has named
    std::vector<Tag> m_batch;                 ///< about to be sent
    std::deque<Tag> m_retries;                ///< to be sent when the server answers
    std::vector<Tag> m_inDoubt;               ///< to be looked for
    std::chrono::milliseconds m_settling;
    std::unique_ptr<ArrivalLook> m_look;
    QTimer m_sendTimer;
    QTimer m_lookTimer;
    QTimer m_retry;
    std::set<StreamName> m_silent; ///< that did not answer
    std::set<StreamName> m_deaf;   ///< that answer, but do not hear what is published from here
    std::set<StreamName> m_asked;  ///< whether they answer again
    std::optional<Error> m_outage;
    bool m_isStillOut = false;
    bool m_isStopped = false;
};

} // namespace jetlag
