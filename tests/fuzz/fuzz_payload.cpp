// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "payload/inflate.h"
#include "payload/payload.h"

using namespace jetlag;

/// A payload in every view, with a limit that cuts it and with one that does not.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray payload = fuzz::bytesOf(data, size);
    fuzz::require(payloadPreview(payload, 40).size() <= 41, "a preview has its length");
    fuzz::require(!payloadPreview(payload, 40).contains(u'\n'), "a preview is one line");
    // A bomb is let off once, not in every view.
    const auto opened = inflated(payload, qsizetype(1) << 20);
    if (opened && opened->isCut) {
        const PayloadView view = renderPayload(payload, PayloadFormat::Automatic, 4096);
        fuzz::require(view.text.size() <= 64 * 4096 + 65536, "a bomb's view has its limit");
        return 0;
    }
    for (int format = 0; format <= static_cast<int>(PayloadFormat::Protobuf); ++format) {
        for (const qsizetype most : {qsizetype(16), qsizetype(1) << 16}) {
            const PayloadView view = renderPayload(payload, static_cast<PayloadFormat>(format), most);
            fuzz::require(view.shown != PayloadFormat::Automatic, "something is shown");
            fuzz::require(view.text.size() <= 64 * most + 65536, "a view has its limit");
        }
    }
    const PayloadView base64 = renderPayload(payload, PayloadFormat::Base64, qsizetype(1) << 20);
    fuzz::require(base64.isCut || QByteArray::fromBase64(base64.text.toLatin1()) == payload, "base64 is exact");
    return 0;
}
