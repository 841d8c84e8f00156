// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/streamfacts.h"

#include <QStringList>

#include <map>

namespace jetlag {

/// Which streams hold dead letters: guessed by their names and subjects, unless somebody has said otherwise. A value.
class DlqChoices
{
public:
    /// A name that says dead letters ("DLQ", "DLX", "DLT", "dead", "poison" as words), or subjects that do. What is
    /// dead may be somebody in a game: in subjects that word alone says nothing unless it comes first.
    static bool looksLikeDlq(const StreamFacts& facts);

    bool isDlq(const StreamFacts& facts) const;
    /// By hand; where it is what the guess says, too, nothing is kept.
    void set(const StreamFacts& facts, bool isDlq);
    /// To be remembered: "+NAME" and "-NAME". What is neither is passed over when it is read.
    QStringList toTexts() const;
    static DlqChoices fromTexts(const QStringList& texts);

    friend bool operator==(const DlqChoices&, const DlqChoices&) = default;

private:
    std::map<StreamName, bool> m_byHand;
};

} // namespace jetlag
