// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/payload.

#include <google/protobuf/descriptor.h>

#include "payload/protoschema.h"

namespace jetlag {

struct ProtoSchema::Data
{
    google::protobuf::DescriptorPool pool;
    QStringList types;
};

} // namespace jetlag
