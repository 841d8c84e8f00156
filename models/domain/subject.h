// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace jetlag {

/// Rules of NATS subjects: tokens between dots, `*` one token, `>` one or more at the end.
bool isValidSubject(QStringView subject);   ///< no blanks, no empty token, wildcards only as whole tokens
bool isLiteralSubject(QStringView subject); ///< valid and without wildcards
bool subjectMatches(QStringView pattern, QStringView literal);
bool subjectsOverlap(QStringView a, QStringView b);           ///< some literal matches both
bool subjectCovers(QStringView pattern, QStringView subject); ///< every literal that `subject` matches, too
/// Escapes control and bidirectional characters of foreign text so that a line of it can be shown as plain text.
QString displayText(QStringView foreign);
/// The same of a name, in which no other blank may look like a plain one, so that it can be typed as it is shown.
QString displayName(QStringView name);
/// QString::fromUtf8() takes a leading U+FEFF for a mark and drops it; in a name it is a character.
QString fromUtf8(QByteArrayView bytes);

} // namespace jetlag
