// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/severity.h"
#include "items/keyedrows.h"
#include "items/tablemodel.h"
#include "taking/settling.h"

namespace jetlag {

/// What has become of a delivery that was taken by hand.
enum class TakenState {
    Held,       ///< by us: it can be settled
    Asked,      ///< said, and not confirmed so far
    Acked,      ///< the message is finished
    AckSent,    ///< sent without asking for a confirmation, and not seen to arrive
    Naked,      ///< comes again
    Terminated, ///< the message is finished, not done
    Unknown,    ///< what was said was not confirmed: it comes again unless it arrived
    GivenBack,  ///< its time has passed: it comes again, or has
    GivenUp,    ///< its time has passed, and it was the last delivery
    Finished    ///< with its delivery (ack policy none)
};
struct TakenRow
{
    TakenMessage taken;
    TakenState state = TakenState::Held;
    QString note;        ///< translated, a sentence: how it came to that
    bool isOver = false; ///< its time has passed: nothing is said of it any more
};
/// Whether something can be said of it yet. An unknown one may be settled again: the same said twice does no harm
/// while its time lasts.
bool isOpen(const TakenRow& row);
QString takenStateText(TakenState state);
Severity takenSeverity(TakenState state);
/// "12 s"; empty: it has none, or is settled.
QString timeLeftText(const TakenRow& row, TakenMessage::Clock::time_point now);
/// When its time passes or has passed, by the clock on the wall.
Timestamp wallTime(TakenMessage::Clock::time_point moment);

/// Deliveries taken by hand, one a row, in the order in which they came. GUI thread.
class TakenModel : public TableModel
{
    Q_OBJECT
public:
    explicit TakenModel(QObject* parent = nullptr);
    ~TakenModel() override;

    void append(const std::vector<TakenMessage>& taken);
    const TakenRow& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    void set(int row, TakenState state, const QString& note);
    void extend(int row, TakenMessage::Clock::time_point deadline); ///< and it is held again
    int rowOf(uint64_t consumerSequence) const;                     ///< -1: none
    std::vector<int> openRows() const;                              ///< held or unknown, whose time has not passed
    void removeClosed();
    /// Time goes on; those whose time has passed change their state. Their rows.
    std::vector<int> setNow(TakenMessage::Clock::time_point now);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        const TakenRow& row;
        TakenMessage::Clock::time_point now;
        const StoredMessage& stored() const { return *row.taken.message; }
    };
    static QVector<Column<Entry>> makeColumns();
    void expire(int row);
    void tellChanged(int row);

    const QVector<Column<Entry>> m_table;
    std::vector<TakenRow> m_rows;
    TakenMessage::Clock::time_point m_now = TakenMessage::Clock::now();
};

} // namespace jetlag
