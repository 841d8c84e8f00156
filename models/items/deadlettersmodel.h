// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "items/tablemodel.h"

#include <memory>
#include <vector>

namespace jetlag {

/// Translated: where it lies and who has given it up, "parked by w".
QString letterPlaceText(const DeadLetter& letter);
/// Translated: that, and what else tells of it, "parked by w, recorded in R".
QString letterSourceText(const DeadLetter& letter);

/// Dead letters of all sources.
class DeadLettersModel : public TableModel
{
    Q_OBJECT
public:
    explicit DeadLettersModel(QObject* parent = nullptr);
    ~DeadLettersModel() override;
    void apply(const std::vector<DeadLetter>& upserted, const std::vector<std::pair<StreamName, Sequence>>& removed);
    /// `note`: why, in a sentence.
    void setState(const StreamName& stream, Sequence sequence, DeadLetterState state, const QString& note = {});
    void settle(const LetterOutcome& outcome);
    /// What became of letters that were put back; of those without a row nothing is kept.
    void setFates(const FateNews& news);
    void clear();
    const DeadLetter* letterAt(int row) const; ///< valid until the next change

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
