// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/payloadcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringDecoder>

namespace jetlag {
namespace {

constexpr qsizetype LongestCopy = 32 << 20; // characters of text beside the bytes

} // namespace

QString copiedText(const QByteArray& payload, const TextLines& shown)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(payload);
    if (!decoder.hasError())
        return text.isNull() ? QStringLiteral("") : text;
    return shown.size() <= LongestCopy ? shown.text({0, shown.size()}) : QString();
}

void copyBytes(const QByteArray& payload, const QString& text)
{
    auto* mime = new QMimeData; // the clipboard takes it over
    mime->setData(QStringLiteral("application/octet-stream"), payload);
    if (!text.isNull())
        mime->setText(text);
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace jetlag
