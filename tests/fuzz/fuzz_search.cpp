// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "search/messagematch.h"

using namespace jetlag;

/// A search line, a line end, and the payload that it is asked about.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const qsizetype end = input.indexOf('\n');
    const QString line = QString::fromUtf8(input.left(end < 0 ? input.size() : end));
    StoredMessage message;
    message.subject = QStringLiteral("orders.new.7");
    message.headers.add("Trace", input.left(20).simplified());
    message.payload = end < 0 ? QByteArray() : input.mid(end + 1);
    MatchOptions options;
    options.alsoSubjectAndHeaders = size % 2 == 1;
    const auto match = MessageMatch::parse(line, options);
    if (!match) {
        fuzz::require(!match.error().summary.isEmpty(), "an error has words");
        return 0;
    }
    const bool isMatch = match->matches(message);
    fuzz::require(!match->isEmpty() || isMatch, "no condition holds for every message");
    fuzz::require(match->matches(message) == isMatch, "asking twice says the same");
    return 0;
}
