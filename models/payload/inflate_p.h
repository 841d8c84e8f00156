// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/payload.

#include "payload/inflate.h"

#include <QCoreApplication>

namespace jetlag {

struct InflateWords
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Inflate)
};

/// Room for the next piece; false when as much is there as was asked for.
bool growInflated(Inflated& result, qsizetype& filled, qsizetype most);

bool isSnappyFrame(const QByteArray& bytes);
Inflated inflateSnappy(const QByteArray& bytes, qsizetype most);
Inflated inflateSnappyBlock(const QByteArray& bytes, qsizetype most);
Inflated inflateLz4(const QByteArray& bytes, qsizetype most);

} // namespace jetlag
