// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QStringList>

#include <optional>

class QHeaderView;
class QSplitter;

namespace jetlag {

// What is remembered of a layout comes from a file: another version's, a damaged one. Qt believes what it reads there
// (sections that do not exist, lists of four thousand million entries) and crashes; here everything is checked before
// anything is applied.

/// Order, widths, visibility and sorting of a header's sections.
QByteArray headerState(const QHeaderView& header);
/// False, and nothing changed, when the state is not that of such a header or would hide every section.
bool restoreHeaderState(QHeaderView& header, const QByteArray& state);

/// Takes the sizes from QSplitter::saveState(); false, and nothing changed, when they are not those of such a splitter.
bool restoreSplitterSizes(QSplitter& splitter, const QByteArray& state);

/// For a state that only Qt can read (QMainWindow's): marks it as whole and ours.
QByteArray sealed(const QByteArray& state);
/// What was sealed; empty when it is not what it was then.
QByteArray unsealed(const QByteArray& sealedState);

/// Reads a list of at most `most` strings as QDataStream writes it; nullopt when there are more or the stream is at its
/// end. (QDataStream reserves room for as many as the file claims.)
std::optional<QStringList> readStrings(QDataStream& in, quint32 most);

} // namespace jetlag
