// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/letterwords.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/pages/deadletterspage.h"

namespace jetlag {
namespace {
constexpr qsizetype mostNames = 5; ///< of streams in a sentence
} // namespace

/// An empty page that is not told from one that looks in the wrong place is worth nothing.
QString noLettersText(const QStringList& streams)
{
    QString where = DeadLettersPage::tr("none so far", "streams of dead letters");
    if (!streams.isEmpty()) {
        where = streams.mid(0, mostNames).join(QStringLiteral(", "));
        if (streams.size() > mostNames)
            where =
                DeadLettersPage::tr("%1 and %n more", nullptr, static_cast<int>(streams.size() - mostNames)).arg(where);
    }
    return DeadLettersPage::
        tr("No dead letters. JetLag looks for them in three places:\n"
           "• streams whose name or subjects say DLQ, DLX, DLT, dead or poison, or whose messages carry the headers "
           "of dead letters (%1);\n"
           "• messages that a consumer has given up after max_deliver attempts;\n"
           "• messages that a worker has terminated.\n"
           "Those from while JetLag was closed are found as far as the consumers' figures tell, and exactly where a "
           "stream records them: “Record What Is Given Up…” in the menu Stream sets one up.\n"
           "See under Consumers which ones give up, and under Events when. A stream of another name is added by "
           "“Treat as Dead-Letter Stream” in its menu.")
            .arg(where);
}

QString unlistedLettersText(const std::vector<UnlistedLetters>& inDlqStreams, quint64 inTheirStreams)
{
    QStringList lines;
    for (const UnlistedLetters& unlisted : inDlqStreams)
        lines.append(DeadLettersPage::tr("%1 older dead letter(s) of %2 are not listed; “Replay whole stream…” "
                                         "includes them.",
                                         nullptr, pluralNumber(unlisted.count))
                         .arg(countText(unlisted.count), displayName(unlisted.stream.value)));
    if (inTheirStreams > 0)
        lines.append(DeadLettersPage::tr("%1 older message(s) that were given up lie in their own streams and are not "
                                         "listed; they come up as listed ones go.",
                                         nullptr, pluralNumber(inTheirStreams))
                         .arg(countText(inTheirStreams)));
    return lines.join(u'\n');
}

QString groupingTitle(LetterGrouping grouping)
{
    switch (grouping) {
    case LetterGrouping::Error:
        return DeadLettersPage::tr("Error");
    case LetterGrouping::Subject:
        return DeadLettersPage::tr("Original subject");
    case LetterGrouping::Source:
        return DeadLettersPage::tr("Consumer or stream");
    case LetterGrouping::Hour:
        return DeadLettersPage::tr("Hour");
    case LetterGrouping::None:
        break;
    }
    return DeadLettersPage::tr("Nothing");
}

} // namespace jetlag
