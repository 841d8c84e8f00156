// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: what an import would do.

#include "files/importservice.h"
#include "files/storedlook.h"
#include "sending/publishtarget.h"
#include "work/courier.h"

#include <atomic>

namespace jetlag {

/// Reads the whole file on a worker, then asks where its most frequent subjects lead. Session thread.
class ImportLookJob : public Job
{
public:
    ImportLookJob(const JetStreamApi& api, ImportOrder order, std::shared_ptr<QThreadPool> reader,
                  ImportLook::Teller teller);
    ~ImportLookJob() override;
    void start() override;
    void stop() override;

private:
    void onPlaces(Result<std::vector<ImportFile::Place>> places);
    void onStored(const Result<StoredPlaces>& stored);
    void survey();
    void onSurvey(const Result<ImportPreview>& survey);
    void onTarget(size_t index, const Result<TargetStream>& found);

    StoredLook m_stored;
    PublishTarget m_target;
    ImportOrder m_order;
    const std::shared_ptr<QThreadPool> m_reader;
    const ImportLook::Teller m_teller;
    const std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
    ImportPreview m_preview;
    size_t m_open = 0; ///< targets that were asked for and are not known
    Courier m_courier;
};

} // namespace jetlag
