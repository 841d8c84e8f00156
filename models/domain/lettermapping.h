// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadletter.h"

#include <QStringList>

namespace jetlag {

/// What somebody has said of their own dead letters: names of headers, and forms of the subjects that they are stored
/// under. Goes before the known conventions, which stay. A value; lists are tried in order, the first hit counts.
struct LetterMapping
{
    QStringList subject;    ///< headers, here and in the next three
    QStringList error;      ///< what went wrong
    QStringList deliveries; ///< how often it was tried
    QStringList reason;     ///< of what kind it was; stands behind the error
    QStringList replays;    ///< how often it was put back: each replay counts on, under the first of these
    QStringList templates;  ///< "dlq.<original subject>"; a `*` is one token that says nothing

    bool isEmpty() const { return *this == LetterMapping(); }
    /// To be remembered: "subject=NAME". What cannot be understood is passed over when it is read.
    QStringList toTexts() const;
    static LetterMapping fromTexts(const QStringList& texts);
    friend bool operator==(const LetterMapping&, const LetterMapping&) = default;
};

/// Stands for the original subject in a template; a `>` at the end does, too.
inline constexpr auto OriginalSubjectPlace = "<original subject>";

/// What keeps a template from saying anything.
enum class TemplateFault {
    None,
    NoPlace,     ///< for the original subject
    TwoPlaces,   ///< for it
    NothingElse, ///< a letter would lie where it came from
    BadToken     ///< empty, with blanks, or half a wildcard
};
TemplateFault faultOf(const QString& subjectTemplate);
/// The original subject, by a template without fault, of a letter that is stored under `subject`; empty: it is not of
/// that form.
QString originalSubjectBy(const QString& subjectTemplate, const QString& subject);
/// Whether a header can have such a name.
bool isHeaderName(const QString& name);

/// What a letter says of itself: by what somebody has said, else by the conventions.
DeadLetterHeaders readDeadLetter(const StoredMessage& letter, const LetterMapping& mapping);
/// How often it was put back so far, by its headers; 0: they do not say so.
uint64_t replaysOf(const MessageHeaders& headers, const LetterMapping& mapping);
/// The header that a replay counts by: what somebody has said, else a name of this program's own.
QByteArray replaysHeader(const LetterMapping& mapping);
/// Whether a header is one of a dead letter, or counts replays, and is dropped on replay.
bool isDeadLetterHeader(const QByteArray& name, const LetterMapping& mapping);

} // namespace jetlag
