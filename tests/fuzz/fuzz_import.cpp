// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "json/jsonlines.h"

#include <QBuffer>

using namespace jetlag;

/// A file of JSON lines; each message that it holds must be the same after another turn through a file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray file = fuzz::bytesOf(data, size);
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    JsonLinesReader reader(device, 4096);
    while (auto next = reader.next()) {
        if (!*next)
            continue;
        const ImportedMessage& read = **next;
        StoredMessage message;
        message.stream = read.stream;
        message.sequence = read.sequence.value_or(Sequence());
        message.time = read.time.value_or(Timestamp());
        message.subject = read.subject;
        message.headers = read.headers;
        message.payload = read.payload;
        const auto again = parseJsonLine(jsonLine(message));
        if (!again || again->subject != read.subject || !(again->headers == read.headers) ||
            again->payload != read.payload)
            std::abort();
    }
    if (reader.bytesRead() != size)
        std::abort();
    return 0;
}
