// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/streamfacts.h"
#include "reading/messagereader.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <set>

namespace jetlag {

class MessagesModel;
class TableView;

/// Compares rows with what their stream holds after messages have left it from within (deleted, purged by subject): the
/// rows in view, a few at a time and not more often than each two seconds; others when they come into view. Asks for
/// nothing while nothing leaves. GUI thread.
class RowCheck : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this. `mayLook`: the rows are one stretch of the stream, and nothing else reads.
    RowCheck(MessageReader& reader, const MessagesModel& model, const TableView& table, std::function<bool()> mayLook,
             QObject* parent = nullptr);

    void open(const StreamName& stream, const QString& subject); ///< nothing is known of it
    void setState(const StreamState& state);                     ///< of the stream, as it was seen
    void look();                                                 ///< other rows are in view

signals:
    void gone(const std::vector<jetlag::Sequence>& sequences); ///< rows whose messages do not exist any more

private:
    struct Range
    {
        Sequence low;
        Sequence high; ///< inclusive
    };
    std::optional<Range> inView() const;
    std::optional<Range> unchecked() const;
    void take(const MessageBatch& batch);
    void onRead(const MessageBatch& batch);
    std::vector<Sequence> missingIn(const Range& range) const;

    MessageReader& m_reader;
    const MessagesModel& m_model;
    const TableView& m_table;
    const std::function<bool()> m_mayLook;
    StreamName m_stream;
    QString m_subject;
    std::optional<StreamState> m_state;
    bool m_isDoubtful = false;
    std::optional<Range> m_checked; ///< since it is doubtful
    std::optional<Range> m_reading;
    std::set<Sequence> m_found;
    PageReading m_page;
    QTimer m_rest; ///< runs between two looks
};

} // namespace jetlag
