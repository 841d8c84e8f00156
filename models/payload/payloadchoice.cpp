// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/payloadchoice.h"

namespace jetlag {
namespace {

const QString formatKey = QStringLiteral("format");
const QString compressionKey = QStringLiteral("compression");

template <typename E>
E known(const QVariant& value, E last)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number <= static_cast<int>(last) ? static_cast<E>(number) : E();
}

} // namespace

PayloadChoice PayloadChoice::fromVariant(const QVariant& value)
{
    const bool isMap = value.typeId() == QMetaType::QVariantMap;
    const QVariantMap map = value.toMap();
    PayloadChoice choice;
    choice.format = known(isMap ? map.value(formatKey) : value, PayloadFormat::Protobuf);
    choice.unpacking = known(map.value(compressionKey), Unpacking::Lz4);
    return choice;
}

/// A bare number wherever it suffices: versions that know nothing of compression read it, too.
QVariant PayloadChoice::toVariant() const
{
    if (unpacking == Unpacking::Automatic)
        return static_cast<int>(format);
    return QVariantMap{{formatKey, static_cast<int>(format)}, {compressionKey, static_cast<int>(unpacking)}};
}

} // namespace jetlag
