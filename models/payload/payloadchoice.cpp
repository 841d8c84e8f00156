// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/payloadchoice.h"

#include "payload/payloadformats.h"

namespace jetlag {
namespace {

const QString formatKey = QStringLiteral("format");
const QString compressionKey = QStringLiteral("compression");

/// An id of settings; -1: there is none.
int idOf(const QVariant& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? number : -1;
}

} // namespace

PayloadChoice PayloadChoice::fromVariant(const QVariant& value)
{
    const bool isMap = value.typeId() == QMetaType::QVariantMap;
    const QVariantMap map = value.toMap();
    PayloadChoice choice;
    choice.format = payloadFormatOf(idOf(isMap ? map.value(formatKey) : value));
    choice.unpacking = unpackingOf(idOf(map.value(compressionKey)));
    return choice;
}

/// A bare number wherever it suffices: versions that know nothing of compression read it, too.
QVariant PayloadChoice::toVariant() const
{
    if (unpacking == Unpacking::Automatic)
        return infoOf(format).id;
    return QVariantMap{{formatKey, infoOf(format).id}, {compressionKey, infoOf(unpacking).id}};
}

} // namespace jetlag
