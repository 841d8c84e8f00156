// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStyleOptionViewItem;

namespace jetlag {

/// A selection where the keyboard is not is paler, so that it is seen where it is. For what fills a
/// view's or a delegate's option.
void paleUnlessFocused(QStyleOptionViewItem& option);

} // namespace jetlag
