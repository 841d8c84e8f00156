// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serverversion.h"

#include <QStringList>

namespace jetlag {

std::optional<ServerVersion> ServerVersion::parse(QStringView text)
{
    const qsizetype suffix = text.indexOf(QLatin1Char('-'));
    const QStringView core = (suffix < 0 ? text : text.left(suffix)).trimmed();
    const auto parts = core.split(QLatin1Char('.'));
    if (parts.size() != 3)
        return std::nullopt;
    ServerVersion version;
    int* const fields[] = {&version.major, &version.minor, &version.patch};
    for (qsizetype i = 0; i < 3; ++i) {
        bool ok = false;
        const int value = parts[i].toInt(&ok);
        if (!ok || value < 0)
            return std::nullopt;
        *fields[i] = value;
    }
    return version;
}

QString ServerVersion::toString() const
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

} // namespace jetlag
