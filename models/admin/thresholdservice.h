// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "domain/result.h"
#include "domain/serverversion.h"
#include "jetstream/configedit.h"
#include "jetstream/jetstreamapi.h"
#include "work/work.h"

#include <optional>

namespace jetlag {

using ThresholdChange = Work<NoProgress, Result<void>>;

/// Writes thresholds into the metadata of streams and consumers. The configuration is read anew, changed in its
/// metadata only, sent back whole, and the reply compared with what was wanted. Lives on the session thread; change()
/// is callable from any.
class ThresholdService
{
public:
    ThresholdService(const JetStreamApi& api, WorkRegistry& works); ///< `works` must outlive this
    void setServerVersion(std::optional<ServerVersion> version);    ///< session thread

    [[nodiscard]] ThresholdChange change(const ConfigTarget& target, const MetadataChanges& changes,
                                         ThresholdChange::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
    std::optional<ServerVersion> m_version;
};

} // namespace jetlag
