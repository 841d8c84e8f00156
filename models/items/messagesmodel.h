// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/hitroles.h"
#include "items/tablemodel.h"
#include "reading/messageref.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// Messages of a stream that were read, newest on top: one stretch of it, which grows at both ends and is cut there.
/// Beyond `setLimit` the oldest rows leave in blocks while tailing. Sequences that lie between two rows and are not
/// there are one row of their own where `setGaps` says so. Bodies may be let go of: the rows stay, and show the same.
class MessagesModel : public TableModel
{
    Q_OBJECT
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    /// What it means that a sequence between two rows is missing.
    enum class Gaps {
        None,     ///< nothing: only messages of some subjects were read
        Deleted,  ///< all of the stretch was read: it does not exist
        NotShown, ///< skipped, or deleted
    };
    /// Where in a preview that is shown stands what was looked for.
    using PlacesIn = std::function<HitPlaces(const QString& preview)>;
    explicit MessagesModel(QObject* parent = nullptr);
    ~MessagesModel() override;
    /// Any order; kept sorted by sequence descending, duplicates ignored.
    void add(const std::vector<MessagePtr>& messages);
    void remove(const std::vector<Sequence>& sequences);
    void clear(); ///< another stream or filter was chosen
    void setLimit(int rows);
    void setGaps(Gaps gaps); ///< of rows that come from now on; call it while empty
    /// How many the stream counts as deleted between its ends: a larger gap is not that, whoever answers for it
    /// (servers before 2.11 say "no message found" of one that is too large to be sent).
    void setDeleted(uint64_t count);
    /// The far end leaves: at most `rows` rows stay, counted from the newest or from the oldest; at least one does.
    /// True when something left.
    bool keepNewest(int rows);
    bool keepOldest(int rows);
    quint64 removeBefore(Sequence first); ///< how many messages that were
    /// Lets go of the bodies that are farthest from a row, until the others hold at most `bytes`; the one nearest to it
    /// stays, however large it is.
    void keepBodies(int nearRow, size_t bytes);
    void setBody(const MessagePtr& message); ///< one that was let go of and read again
    /// What a search has found, any order, and where it stands in previews: these rows are marked, those that come
    /// later as well. Another search begins with no hits at all.
    void setHits(std::vector<Sequence> hits, PlacesIn placesIn = {});
    size_t bodyBytes() const;                            ///< headers and payloads that are held
    MessagePtr messageAt(int row) const;                 ///< nullptr for a gap, and where the body was let go of
    std::optional<Sequence> sequenceAt(int row) const;   ///< nullopt for a gap
    std::optional<MessageRef> refAt(int row) const;      ///< nullopt for a gap
    MessageRefs refsAt(QList<int> rows) const;           ///< oldest first, without gaps
    uint64_t payloadBytes(int firstRow, int rows) const; ///< as stored, whether held or not
    std::optional<Sequence> newest() const;
    std::optional<Sequence> oldest() const;
    int rowOf(Sequence sequence) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void removeBlock(int row, int count);
    QVariant hitData(int row, const ColumnInfo& column, int role) const;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
