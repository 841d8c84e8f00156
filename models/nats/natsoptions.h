// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/connectionoptions.h"
#include "nats/natshandles.h"

namespace jetlag {

/// nats.c options for our options, without callbacks and without what a user is known by through keys
/// (UserCredentials). Looks for the files of TLS: not on the GUI thread.
[[nodiscard]] Result<NatsOptionsPtr> makeNatsOptions(const ConnectionOptions& options);

} // namespace jetlag
