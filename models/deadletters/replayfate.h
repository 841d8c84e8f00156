// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerfacts.h"
#include "domain/deadletter.h"
#include "domain/streamfacts.h"

#include <array>
#include <optional>

namespace jetlag {

/// Letters by what became of them.
struct FateCounts
{
    static constexpr size_t Kinds = static_cast<size_t>(LetterFate::DeadAgain) + 1;
    std::array<quint64, Kinds> letters{};

    quint64& operator[](LetterFate fate) { return letters[static_cast<size_t>(fate)]; }
    quint64 operator[](LetterFate fate) const { return letters[static_cast<size_t>(fate)]; }
    quint64 all() const;
    quint64 dead() const { return (*this)[LetterFate::DeadAgain] + (*this)[LetterFate::MaybeDeadAgain]; }
    quint64 settled() const; ///< whatever way
    friend bool operator==(const FateCounts&, const FateCounts&) = default;
};

/// How far one message is at one consumer that takes its subject, by positions alone. Pure. nullopt: the consumer
/// began behind the message and never gets it. `put`: when the message was stored, roughly, by the server's clock
/// where that is known.
std::optional<LetterFate> fateAt(Sequence message, Timestamp put, const ConsumerFacts& consumer,
                                 const StreamFacts& stream);

/// Of two consumers of one message: the answer for both. Whoever is further behind decides.
LetterFate together(LetterFate a, LetterFate b);

/// Whether one of the consumer's filters takes the subject, as it is stored.
bool takesSubject(const ConsumerFacts& consumer, const QString& subject);

} // namespace jetlag
