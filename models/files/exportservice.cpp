// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportservice.h"

#include "files/exportrun.h"

#include <QThreadPool>

namespace jetlag {

ExportService::ExportService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api)
    , m_works(works)
    , m_writer(std::make_shared<QThreadPool>())
{
    m_writer->setMaxThreadCount(1); // in order
}

Exporting ExportService::start(const ExportOrder& order, Exporting::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<ExportRun>(m_api, order, m_version, m_writer, teller);
    });
}

} // namespace jetlag
