// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerstatus.h"

#include <vector>

namespace jetlag {

/// Since when a consumer is in trouble: the start of the episode. It stays while the status comes and goes (a worker
/// that acknowledges now and then at its wall), and does not reach back over a recovery.
class Episodes
{
public:
    static constexpr std::chrono::seconds recovers{30}; ///< well for so long: over

    /// Sets the assessment's `since`; `at` is when it was made, by the same clock. The same again changes nothing.
    void settle(ConsumerAssessment& assessment, Timestamp at);

private:
    struct Episode
    {
        ConsumerStatus status;
        Timestamp since;
        Timestamp seen; ///< last
    };
    std::vector<Episode> m_open;
    std::optional<Timestamp> m_wellSince;
    std::optional<Timestamp> m_recovered; ///< when the last trouble had ended
};

} // namespace jetlag
