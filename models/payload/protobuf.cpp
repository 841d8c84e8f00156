// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/bytesinput.h"

#include <algorithm>
#include <cstring>

namespace jetlag {
namespace {

constexpr int deepestGuess = 16;
constexpr quint64 mostFieldNumber = 536'870'911;

/// https://protobuf.dev/programming-guides/encoding/
bool canBeMessage(const QByteArray& data)
{
    BytesInput in(data);
    while (!in.isAtEnd() && !in.hasFailed()) {
        const quint64 key = in.varint();
        if (key >> 3U == 0 || key >> 3U > mostFieldNumber)
            return false;
        switch (key & 7U) {
        case 0:
            in.varint();
            break;
        case 1:
            in.take(8);
            break;
        case 2:
            in.take(in.varint());
            break;
        case 5:
            in.take(4);
            break;
        default:
            return false;
        }
    }
    return !in.hasFailed();
}

bool canBeText(const QByteArray& data)
{
    return TreeText::isUtf8(data) && std::none_of(data.begin(), data.end(), [](char c) {
               return c >= 0 && c < 0x20 && c != '\n' && c != '\t' && c != '\r';
           });
}

void writeFields(BytesInput& in, TreeText& out, int depth)
{
    out.open(u'{');
    while (!in.isAtEnd() && !in.hasFailed()) {
        const quint64 key = in.varint();
        const quint64 field = key >> 3U;
        if (in.hasFailed() || field == 0 || field > mostFieldNumber) {
            in.fail();
            break;
        }
        out.item();
        out.number(field);
        out.colon();
        writeProtobufValue(in, out, key & 7U, depth);
    }
    out.close(u'}');
}

} // namespace

void writeProtobufValue(BytesInput& in, TreeText& out, unsigned wireType, int depth)
{
    switch (wireType) {
    case 0:
        out.number(in.varint());
        break;
    case 1: {
        const auto raw = in.little<quint64>();
        double value = 0;
        std::memcpy(&value, &raw, sizeof value);
        out.put(QStringLiteral("fixed64 %1 (").arg(raw));
        out.number(value);
        out.put(u')');
        break;
    }
    case 5: {
        const auto raw = in.little<quint32>();
        float value = 0;
        std::memcpy(&value, &raw, sizeof value);
        out.put(QStringLiteral("fixed32 %1 (").arg(raw));
        out.number(static_cast<double>(value));
        out.put(u')');
        break;
    }
    case 2: {
        const QByteArray data = in.take(in.varint());
        if (canBeText(data)) {
            out.string(data);
        } else if (depth < deepestGuess && canBeMessage(data)) {
            BytesInput nested(data);
            writeFields(nested, out, depth + 1);
        } else {
            out.bytes("bytes", data);
        }
        break;
    }
    default: // groups are no longer in use
        in.fail();
    }
}

Decoded decodeProtobuf(const QByteArray& bytes, qsizetype most)
{
    BytesInput in(bytes);
    TreeText out(most);
    writeFields(in, out, 0);
    return finishedDecoding(out, in, !bytes.isEmpty());
}

} // namespace jetlag
