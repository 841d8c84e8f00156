// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/streamfacts.h"

#include <QStringList>

#include <map>
#include <set>

namespace jetlag {

/// Which streams hold dead letters: guessed by their names and subjects, found by the headers of their messages
/// (HeaderLooks), unless somebody has said otherwise. A value.
class DlqChoices
{
public:
    /// A name that says dead letters ("DLQ", "DLX", "DLT", "dead", "poison" as words), or subjects that do. What is
    /// dead may be somebody in a game: in subjects that word alone says nothing unless it comes first.
    static bool looksLikeDlq(const StreamFacts& facts);

    bool isDlq(const StreamFacts& facts) const;
    /// Neither somebody nor the guess says so: only its messages can tell.
    bool isOpen(const StreamFacts& facts) const;
    bool isByHand(const StreamName& stream) const { return m_byHand.contains(stream); }
    /// By their messages; not remembered.
    void setFound(std::set<StreamName> found) { m_found = std::move(found); }
    /// By hand; where it is what the guess says, too, nothing is kept.
    void set(const StreamFacts& facts, bool isDlq);
    /// To be remembered: "+NAME" and "-NAME". What is neither is passed over when it is read.
    QStringList toTexts() const;
    static DlqChoices fromTexts(const QStringList& texts);

    friend bool operator==(const DlqChoices&, const DlqChoices&) = default;

private:
    bool isGuessed(const StreamFacts& facts) const;

    std::map<StreamName, bool> m_byHand;
    std::set<StreamName> m_found;
};

} // namespace jetlag
