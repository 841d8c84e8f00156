// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/readingtext.h"

#include "widgets/dialogs/dialogparts.h"
#include "widgets/pages/messagebrowser.h"
#include "widgets/pages/messagespage.h"

namespace jetlag {
namespace {

QString methodText(const MessageBrowser& browser)
{
    if (!browser.method())
        return {};
    switch (*browser.method()) {
    case ReadMethod::BatchDirectGet:
        return MessagesPage::tr("batched direct get");
    case ReadMethod::DirectGet:
        return MessagesPage::tr("direct get");
    case ReadMethod::MessageGet:
        return MessagesPage::tr("message get");
    }
    return {};
}

QString countsText(const MessageBrowser& browser, bool hasProblem)
{
    const quint64 read = browser.messagesRead();
    const int plural = pluralNumber(read);
    if (browser.isFollowing())
        return MessagesPage::tr("Tailing; %1 message(s) read.", nullptr, plural).arg(numberText(read));
    if (browser.isReading())
        return MessagesPage::tr("Reading; %1 message(s) so far.", nullptr, plural).arg(numberText(read));
    if (read == 0)
        return !hasProblem ? MessagesPage::tr("No messages.") : QString();
    if (const QString method = methodText(browser); !method.isEmpty())
        return MessagesPage::tr("Read by %2, %1 message(s).", nullptr, plural).arg(numberText(read), method);
    return MessagesPage::tr("%1 message(s) read.", nullptr, plural).arg(numberText(read));
}

} // namespace

QString readingText(const MessageBrowser& browser, bool hasProblem)
{
    QStringList parts;
    if (const QString counts = countsText(browser, hasProblem); !counts.isEmpty())
        parts.append(counts);
    if (browser.isFollowing() && browser.messagesSkipped() > 0)
        parts.append(MessagesPage::tr("%1 message(s) skipped: they arrive faster than they can be shown.", nullptr,
                                      pluralNumber(browser.messagesSkipped()))
                         .arg(numberText(browser.messagesSkipped())));
    if (browser.isFollowing() && browser.messagesAbove() > 0)
        parts.append(MessagesPage::tr("Following is paused: %1 newer message(s) above. Home goes on.", nullptr,
                                      pluralNumber(browser.messagesAbove()))
                         .arg(numberText(browser.messagesAbove())));
    if (!browser.isReading() && !browser.isFollowing() && browser.messagesRead() > 0 && browser.isAtBeginning())
        parts.append(MessagesPage::tr("The beginning is reached."));
    if (const quint64 left = browser.messagesLeft(); left > 0)
        parts.append(
            MessagesPage::tr("%1 message(s) that were shown have left the stream: purged, or dropped by its limits.",
                             nullptr, pluralNumber(left))
                .arg(numberText(left)));
    return parts.join(QLatin1Char(' '));
}

} // namespace jetlag
