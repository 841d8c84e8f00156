// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/payload.

#include "domain/subject.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <cmath>
#include <limits>

namespace jetlag {

/// Writes nested values in the manner of JSON up to a size; what comes after is counted as cut, not kept.
class TreeText
{
public:
    explicit TreeText(qsizetype most)
        : m_most(most)
    {
    }
    QString take() { return std::move(m_text); }
    bool isCut() const { return m_isCut; }

    void open(QChar bracket)
    {
        put(bracket);
        ++m_depth;
        m_isFirst = true;
    }
    void close(QChar bracket)
    {
        --m_depth;
        if (!m_isFirst)
            line();
        m_isFirst = false;
        put(bracket);
    }
    /// Before each element or key.
    void item()
    {
        if (!m_isFirst)
            put(u',');
        m_isFirst = false;
        line();
    }
    void colon() { put(QStringLiteral(": ")); }
    void put(const QString& text)
    {
        if (m_text.size() + text.size() > m_most)
            m_isCut = true;
        if (!m_isCut)
            m_text += text;
    }
    void put(QChar c) { put(QString(c)); }
    void number(qint64 value) { put(QString::number(value)); }
    void number(quint64 value) { put(QString::number(value)); }
    void number(double value)
    {
        if (std::isnan(value))
            put(QStringLiteral("NaN"));
        else if (std::isinf(value))
            put(value < 0 ? QStringLiteral("-Infinity") : QStringLiteral("Infinity"));
        else
            put(QString::number(value, 'g', std::numeric_limits<double>::max_digits10));
    }
    void string(const QByteArray& utf8)
    {
        QString quoted(u'"');
        const QString text = displayText(QString::fromUtf8(utf8));
        for (const QChar c : text) {
            if (c == u'"')
                quoted += u'\\';
            quoted += c;
        }
        put(quoted + u'"');
    }
    void bytes(const char* what, const QByteArray& value)
    {
        put(QLatin1String(what) + u'\'' + QString::fromLatin1(value.toHex()) + u'\'');
    }
    static bool isUtf8(const QByteArray& value)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(value);
        return !decoder.hasError();
    }

private:
    void line() { put(u'\n' + QString(static_cast<qsizetype>(m_depth) * 2, u' ')); }

    const qsizetype m_most;
    QString m_text;
    int m_depth = 0;
    bool m_isFirst = true;
    bool m_isCut = false;
};

} // namespace jetlag
