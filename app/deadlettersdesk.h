// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "deadletters/dlqchoices.h"
#include "domain/lettermapping.h"
#include "items/deadlettersmodel.h"
#include "items/replayjobsmodel.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace jetlag {

class DeadLettersPage;
class ExportDialog;
class LetterComparison;
class RecordDialog;
struct UnlistedLetters;

/// Dead letters of all sources and what puts them back or discards them. GUI thread.
class DeadLettersDesk : public Desk
{
    Q_OBJECT
public:
    explicit DeadLettersDesk(const DeskServices& services);
    ~DeadLettersDesk() override;
    PageId id() const override { return PageId::DeadLetters; }
    void show(const Place& place) override;
    void take(const SnapshotPtr& snapshot) override;
    struct Counts
    {
        uint64_t all = 0;    ///< those that are not listed included
        size_t lately = 0;   ///< came in the last ten minutes
        bool hasNew = false; ///< some came since somebody looked here
    };
    const Counts& counts() const { return m_counts; }

signals:
    void countsChanged();

private:
    void connectActions();
    void updateApplicable();
    void updateTreatment();
    void treatAsDlq(bool isDlq);
    void openHeaders();
    void openRecord();
    void openExport(const std::vector<DeadLetter>& letters);
    void setMapping(const LetterMapping& mapping);
    const StreamRow* selectedStream() const; ///< wherever it is selected; null: none, or it is not known
    void count();
    void onTruncated(const std::vector<UnlistedLetters>& inDlqStreams, quint64 inTheirStreams);

    DeadLettersModel m_letters;
    ReplayJobsModel m_jobs;
    DlqChoices m_choices;
    LetterMapping m_mapping;
    PastJobs m_past; ///< are asked for once
    DeadLettersPage* m_page;
    std::unique_ptr<LetterComparison> m_comparison;
    QPointer<RecordDialog> m_record; ///< while it is open
    std::vector<QPointer<ExportDialog>> m_exports;
    Counts m_counts;
    uint64_t m_unlisted = 0;
    Timestamp m_looked; ///< when somebody looked last, or when the program began to
    QTimer m_counting;  ///< as they come in thousands at the start
};

} // namespace jetlag
