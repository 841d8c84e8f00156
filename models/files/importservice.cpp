// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importservice.h"

#include "files/importjob.h"
#include "files/importlookjob.h"

#include <QThreadPool>

namespace jetlag {

ImportService::ImportService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
    , m_reader(std::make_shared<QThreadPool>())
{
    m_reader->setMaxThreadCount(1);
}

ImportLook ImportService::preview(const ImportOrder& order, ImportLook::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<ImportLookJob>(m_api, order, m_reader, teller);
    });
}

Importing ImportService::start(const ImportOrder& order, Importing::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<ImportJob>(m_api, order, m_maxPayload, m_reader, teller);
    });
}

} // namespace jetlag
