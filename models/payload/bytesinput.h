// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/payload.

#include "payload/decoders.h"
#include "payload/treetext.h"

#include <QtEndian>

namespace jetlag {

/// Reads from bytes that may end or lie at any place: everything fails once and stays failed.
class BytesInput
{
public:
    explicit BytesInput(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    bool hasFailed() const { return m_hasFailed; }
    qsizetype position() const { return m_at; }
    void fail() { m_hasFailed = true; }
    QByteArray take(quint64 size)
    {
        if (m_hasFailed || size > static_cast<quint64>(m_bytes.size() - m_at)) {
            m_hasFailed = true;
            return {};
        }
        QByteArray taken = QByteArray::fromRawData(m_bytes.constData() + m_at, static_cast<qsizetype>(size));
        m_at += static_cast<qsizetype>(size);
        return taken;
    }
    uint8_t byte()
    {
        const QByteArray one = take(1);
        return one.isEmpty() ? uint8_t(0) : static_cast<uint8_t>(one[0]);
    }
    template <typename T>
    T big()
    {
        const QByteArray raw = take(sizeof(T));
        return raw.isEmpty() ? T() : qFromBigEndian<T>(raw.constData());
    }
    template <typename T>
    T little()
    {
        const QByteArray raw = take(sizeof(T));
        return raw.isEmpty() ? T() : qFromLittleEndian<T>(raw.constData());
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const uint8_t one = byte();
            value |= static_cast<quint64>(one & 0x7FU) << shift;
            if (m_hasFailed || (one & 0x80U) == 0)
                return value;
        }
        m_hasFailed = true;
        return 0;
    }
    QByteArray untilZero()
    {
        const qsizetype end = m_hasFailed ? -1 : m_bytes.indexOf('\0', m_at);
        if (end < 0) {
            m_hasFailed = true;
            return {};
        }
        QByteArray taken = take(static_cast<quint64>(end - m_at));
        ++m_at;
        return taken;
    }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    bool m_hasFailed = false;
};

/// What was written and whether all was read.
Decoded finishedDecoding(TreeText& out, const BytesInput& in, bool isStructure);
/// Numbers whose field nobody knows: one value of a wire type as what it looks like.
void writeProtobufValue(BytesInput& in, TreeText& out, unsigned wireType, int depth);

} // namespace jetlag
