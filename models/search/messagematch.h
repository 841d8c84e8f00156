// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace jetlag {

/// Where and how a search line looks for text.
struct MatchOptions
{
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive; ///< of words and phrases; patterns have their own i
    bool alsoSubjectAndHeaders = false; ///< words, phrases and patterns: in the payload, the subject or a header value
};

/// What messages somebody looks for, read once from a line and asked often. All terms must hold:
///   word "exact phrase"        text in the payload
///   /regex/ /regex/i           a regular expression, bounded in its work
///   $.user.id == 42            a condition on a JSON payload, see JsonExpression; && || ! ( ) belong to it
///   header:Name                the header is there; names in any case
///   header:Name=value          one of its values is this; header:Name!=value is -header:Name=value
///   header:Name~value          one of its values contains this, in the case of the words
///   header:Name=~regex         one of its values matches
///   size:>1KiB                 bytes of the payload: > >= < <= =; B, KB, KiB, MB, MiB, GB, GiB
///   subject:orders.*.new       a NATS subject, * and > allowed
///   -term                      the term must not hold
/// Values with blanks stand in quotes. What looks like none of these is a word. A plain value that shares what it
/// holds; any thread.
class MessageMatch
{
public:
    /// The bytes that are searched in place of a payload, for instance what was compressed in it; nullopt: its own.
    using Opener = std::function<std::optional<QByteArray>(const QByteArray& payload)>;

    MessageMatch(); ///< every message
    /// InvalidInput: what is wrong and at which character. An empty line matches every message.
    static Result<MessageMatch> parse(const QString& line, const MatchOptions& options = {});
    void setOpener(Opener opener) { m_opener = std::move(opener); } ///< called from the thread that matches
    bool hasOpener() const { return static_cast<bool>(m_opener); }

    bool matches(const StoredMessage& message) const;
    bool isEmpty() const; ///< every message matches
    /// Where in a text that is shown of a match its words stand, each of them, and the first of what fits a pattern:
    /// begin and length, in order; not more than a line of text can show.
    std::vector<std::pair<qsizetype, qsizetype>> placesIn(const QString& text) const;
    /// A subject filter that each match passes, so that a server can leave out the rest; empty: none.
    QString subjectFilter() const;
    bool looksAtHeaders() const;

private:
    struct Data;
    friend class MessageMatchReader;
    std::shared_ptr<const Data> d;
    Opener m_opener;
};

} // namespace jetlag
