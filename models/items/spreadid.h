// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jetlag {

/// The internal id of the indexes of a flat model; nothing reads it but Qt's hash. That hash is row × 16 + column +
/// internal id (qabstractitemmodel.h): without an id the indexes that a screen reader makes of every cell lie side by
/// side, and one change of the order takes minutes (seen with 70,000 of them and Qt 6.4). Pure.
constexpr quintptr spreadId(int row, int column)
{
    const auto place = (static_cast<quint64>(static_cast<quint32>(row)) << 16U) ^ static_cast<quint32>(column);
    return static_cast<quintptr>((place * Q_UINT64_C(0x9E3779B97F4A7C15)) >> 1U);
}

} // namespace jetlag
