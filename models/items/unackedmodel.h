// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/severity.h"
#include "items/keyedrows.h"
#include "items/tablemodel.h"
#include "reading/unackedmessages.h"

namespace jetlag {

/// In a few words, translated; "≈" where it may be acknowledged already.
QString unackedStateText(const UnackedMessage& message);
Severity unackedSeverity(const UnackedMessage& message);
QString heardText(const HeardAdvisory& heard); ///< a sentence
/// "3", or "1–3" where only bounds are known.
QString deliveriesText(const UnackedMessage& message);

/// What a consumer has delivered and not settled, a message a row, in the order of their sequences. Listed again: rows
/// stay where they are.
class UnackedModel : public TableModel
{
    Q_OBJECT
public:
    explicit UnackedModel(QObject* parent = nullptr);
    ~UnackedModel() override;
    void setMessages(std::vector<UnackedMessage> messages);
    void setNow(Timestamp now); ///< by the server's clock: ages go on
    const UnackedMessage& at(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        const UnackedMessage& row;
        Timestamp now;
        const StoredMessage& stored() const { return *row.message; }
    };
    static QVector<Column<Entry>> makeColumns();

    const QVector<Column<Entry>> m_table;
    std::vector<UnackedMessage> m_rows;
    Timestamp m_now = systemNow();
};

} // namespace jetlag
