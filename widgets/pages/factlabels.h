// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

namespace jetlag {

/// Labels of plain text for pages that show facts; owned by the layout that they are put into.
QLabel* headingLabel(const QString& text);
QLabel* captionLabel(const QString& text);
/// Unknown until something is set; can be selected and copied. The description says what it is a fact of.
QLabel* factLabel(const char* objectName, const QString& accessibleDescription);

} // namespace jetlag
