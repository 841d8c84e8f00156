// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/payload.h"

#include <QVariant>

namespace jetlag {

/// How somebody wants the payloads of a subject to be read; kept in settings. A plain value, any thread.
struct PayloadChoice
{
    PayloadFormat format = PayloadFormat::Automatic;
    Unpacking unpacking = Unpacking::Automatic;

    /// Reads leniently: a bare number is a format alone, what is not known is automatic.
    static PayloadChoice fromVariant(const QVariant& value);
    QVariant toVariant() const;
    bool isAutomatic() const { return *this == PayloadChoice(); }
    friend bool operator==(const PayloadChoice&, const PayloadChoice&) = default;
};

} // namespace jetlag
