// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/messagereader.h"
#include "widgets/pages/loadedrows.h"
#include "widgets/pages/rowcheck.h"
#include "widgets/pages/streamplaces.h"
#include "widgets/pages/streamsight.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace jetlag {

class MessagesModel;
class StreamScrollBar;
class TableView;

/// The whole stream in one table: keeps a stretch of it loaded around what is in view. Scrolling near an end of the
/// stretch reads on there and lets go at the other end; the stream's scroll bar and goTo… start a stretch elsewhere.
/// While the table is sorted by anything but the sequence, or filtered, nothing is read by itself. GUI thread.
class MessageBrowser : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    MessageBrowser(MessageReader& reader, MessagesModel& model, TableView& table, StreamScrollBar& bar,
                   QObject* parent = nullptr);

    /// Another stream or subject; empties the table.
    void open(const QString& stream, const QString& subject);
    void showNewest(); ///< from here on: of the stream and subject that are open
    void showOldest();
    void showSequence(Sequence sequence); ///< selects it, or the next one that matches
    void showTime(Timestamp time);        ///< selects the first one at or after
    void follow();                        ///< new messages as they arrive
    void stopFollowing();
    void jumpToEnd(bool isNewest); ///< selects what lies there, read where it is not loaded
    void loadOlder();
    void loadNewer();
    void cancel();
    bool resume(); ///< the connection is there: reads what failed for want of one; false: nothing did
    void letBodiesGo() { m_rows.letBodiesGo(); } ///< those that are far from the view, beyond a budget
    void setGone(bool isGone);                   ///< the stream does not exist any more: what is loaded stays
    /// The stream as it was seen last; what it does not hold any more leaves the table.
    void setFacts(const StreamFacts& facts);

    bool isReading() const { return m_reading != Reading::Nothing && m_reading != Reading::Tail; }
    bool isFollowing() const { return m_reading == Reading::Tail; }
    bool hasOlder() const { return m_older.has_value() && !m_isGone; }
    bool hasNewer() const { return m_newer.has_value() && !m_isGone; }
    bool isAtBeginning() const { return m_hasRead && !m_older; }
    quint64 messagesRead() const { return m_read; }
    quint64 messagesSkipped() const { return m_skipped; } ///< while following
    quint64 messagesLeft() const { return m_left; }       ///< that were read and have left the stream's beginning
    quint64 messagesAbove() const { return m_above; }     ///< that came while following is paused
    std::optional<ReadMethod> method() const { return m_method; }
    /// Than the newest one loaded, or than what is in view while following is paused; nullopt: none. Costs no request.
    std::optional<StreamSight::Newer> newer() const;
    QString stream() const { return m_stream; }
    QString subject() const { return m_subject; }

signals:
    void changed(); ///< of anything above
    void failed(const jetlag::Error& error);
    void selected(quint64 wanted, quint64 found); ///< the place asked for by sequence; 0: by time
    void nothingThere();                          ///< at or after the place asked for
    void followingEnded();                        ///< by an error
    /// All that is loaded is of a stream that is no more. `hasOnlyLost`: its newest messages are gone, it was not made
    /// anew.
    void anotherLife(bool hasOnlyLost);

private:
    enum class Reading { Nothing, Newest, Oldest, Older, Newer, AroundUp, AroundDown, Place, Tail };
    void read(Reading what, std::optional<Sequence> from = {}, std::optional<Timestamp> fromTime = {});
    void start(Reading what, ReadSpec spec);
    void empty();
    void onBatch(const MessageBatch& batch);
    void onTail(const TailNews& news);
    void onTailEnd(const TailEnd& why);
    void take(const MessageBatch& batch);
    void onEnd(const MessageBatch& batch);
    void keepWithinBounds();
    void showPlace(Sequence sequence);
    void startPlace();
    void onScrolled();
    void readAhead();
    void selectGoal(const MessageBatch& batch);
    void letGoBefore(Sequence first);
    void letGo(const std::vector<Sequence>& gone);

    MessageReader& m_reader;
    MessagesModel& m_model;
    TableView& m_table;
    StreamScrollBar& m_bar;
    QString m_stream;
    QString m_subject;
    Reading m_reading = Reading::Nothing;
    PageReading m_page; ///< one of the two, or none, by `m_reading`
    Tailing m_tail;
    ReadSpec m_spec;                      ///< of m_page
    std::optional<Reading> m_interrupted; ///< what of m_spec failed for want of a connection
    std::optional<Sequence> m_older;      ///< where reading on downwards begins; nullopt: nothing is there
    std::optional<Sequence> m_newer;      ///< and upwards
    std::optional<Sequence> m_goal;       ///< to be selected when it arrives; 0: the first that arrives
    std::optional<Sequence> m_place;      ///< asked for by the bar while a read was under way
    std::optional<uint64_t> m_matches;
    std::optional<ReadMethod> m_method;
    QElapsedTimer m_sinceStart;
    QTimer m_placeTimer;
    quint64 m_read = 0;
    quint64 m_skipped = 0;
    quint64 m_above = 0;
    quint64 m_left = 0;
    bool m_replaces = false; ///< the first that arrives takes the place of what is loaded
    bool m_hasRead = false;
    bool m_isGone = false;
    bool m_isArranging = false;
    LoadedRows m_rows;
    StreamSight m_sight;
    StreamPlaces m_places;
    RowCheck m_check;
};

} // namespace jetlag
