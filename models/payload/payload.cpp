// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/payload.h"

#include "payload/encoding.h"
#include "payload/escapedtext.h"
#include "payload/payloadformats.h"
#include "payload/textlines.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <optional>
#include <vector>

#include <nlohmann/json.hpp>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Payload)
};

constexpr qsizetype mostInflated = 8 << 20;
constexpr int deepestJson = 200;
constexpr int stopInterval = 4096; ///< steps between two looks whether anybody still waits

/// Formatted JSON may be this much larger than what is shown of a payload at most; the text takes twice as much memory.
constexpr qsizetype mostIndented(qsizetype maxBytes)
{
    return std::min<qsizetype>(8 * maxBytes + 4096, 48 << 20);
}

/// Re-indents JSON, or the beginning of it, that has been found valid: keys, order and numbers stay as the publisher
/// wrote them. Indentation can make a small hostile payload huge: nullopt when it would grow beyond `most` bytes.
std::optional<QByteArray> indentedJson(const QByteArray& json, qsizetype most, const std::stop_token& stop)
{
    QByteArray out;
    out.reserve(std::min(json.size() * 2, most));
    int depth = 0;
    int steps = 0;
    const auto newLine = [&] { out.append('\n').append(QByteArray(depth * 2, ' ')); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (out.size() > most || (++steps % stopInterval == 0 && stop.stop_requested()))
            return std::nullopt;
        const char c = json[i];
        if (c == '"') {
            const qsizetype start = i;
            for (++i; i < json.size() && json[i] != '"'; ++i)
                i += json[i] == '\\';
            out.append(json.constData() + start, std::min(i + 1, json.size()) - start);
        } else if (c == '{' || c == '[') {
            qsizetype next = i + 1;
            while (next < json.size() && std::isspace(static_cast<unsigned char>(json[next])))
                ++next;
            out.append(c);
            if (next < json.size() && (json[next] == '}' || json[next] == ']')) {
                out.append(json[next]);
                i = next;
            } else {
                ++depth;
                newLine();
            }
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out.append(c);
        } else if (c == ',') {
            out.append(c);
            newLine();
        } else if (c == ':') {
            out.append(": ");
        } else if (!std::isspace(static_cast<unsigned char>(c))) {
            out.append(c);
        }
    }
    return out;
}

/// Reads without keeping anything; remembers where it failed.
struct JsonCheck : nlohmann::json_sax<nlohmann::json>
{
    size_t failedAt = 0;

    bool null() override { return true; }
    bool boolean(bool /*value*/) override { return true; }
    bool number_integer(number_integer_t /*value*/) override { return true; }
    bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
    bool string(string_t& /*value*/) override { return true; }
    bool binary(binary_t& /*value*/) override { return true; }
    bool start_object(size_t /*size*/) override { return true; }
    bool key(string_t& /*value*/) override { return true; }
    bool end_object() override { return true; }
    bool start_array(size_t /*size*/) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(size_t position, const std::string& /*token*/, const nlohmann::detail::exception& /*why*/) override
    {
        failedAt = position;
        return false;
    }
};

/// Why it is not JSON, or, where it was cut, not the beginning of it; empty when it is. Depth is limited: nested
/// brackets must not exhaust anything.
QString jsonProblem(const QByteArray& bytes, bool isCut)
{
    int depth = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isInString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepestJson)
                return Words::tr("The JSON is nested more than %n levels deep.", nullptr, deepestJson);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    JsonCheck check;
    const bool isJson = nlohmann::json::sax_parse(bytes.cbegin(), bytes.cend(), &check) ||
                        (isCut && check.failedAt > static_cast<size_t>(bytes.size())); // the cut itself
    return isJson ? QString() : Words::tr("This is not valid JSON.");
}

} // namespace

namespace {

using Way = PayloadFormatInfo::Way;

constexpr qsizetype mostDetected = 4 << 20;

/// Only when every byte of a whole structure fits.
PayloadFormat detectBinary(const QByteArray& payload)
{
    if (payload.size() > mostDetected || payload.size() < 2)
        return PayloadFormat::Hex;
    std::vector<PayloadFormatInfo> candidates;
    std::copy_if(payloadFormats().begin(), payloadFormats().end(), std::back_inserter(candidates),
                 [](const PayloadFormatInfo& info) { return info.decode && info.recognisedAs > 0; });
    std::sort(candidates.begin(), candidates.end(),
              [](const auto& a, const auto& b) { return a.recognisedAs < b.recognisedAs; });
    for (const PayloadFormatInfo& candidate : candidates) {
        const Decoded decoded = candidate.decode(payload, mostDecodedCharacters);
        if (decoded.problem.isEmpty() && decoded.isStructure)
            return candidate.format;
    }
    return PayloadFormat::Hex;
}

PayloadFormat textFormat(const QByteArray& utf8, bool isCut)
{
    const QByteArray start = utf8.left(256).trimmed();
    const bool mayBeJson = start.startsWith('{') || start.startsWith('[');
    return mayBeJson && jsonProblem(utf8, isCut).isEmpty() ? PayloadFormat::Json : PayloadFormat::Text;
}

/// What is read of a payload, and as what.
struct Reading
{
    PayloadFormat format = PayloadFormat::Hex;
    TextGuess text;
    qsizetype size = 0; ///< bytes
    QByteArray utf8;    ///< of a text: these bytes
};

/// Text and JSON by what is shown of them; a binary structure and XML can only be judged as a whole.
Reading detected(const QByteArray& payload, qsizetype maxBytes)
{
    Reading reading;
    reading.size = std::min(payload.size(), maxBytes);
    const bool isCut = payload.size() > maxBytes;
    const auto guess = guessText(payload.left(reading.size), isCut);
    const bool isSure = guess && (guess->isPlain() || guess->hasMark);
    if (!isSure)
        reading.format = detectBinary(payload);
    if (!guess || reading.format != PayloadFormat::Hex)
        return reading;
    reading.text = *guess;
    reading.size = wholeCharacters(payload, maxBytes, guess->encoding);
    reading.utf8 = toUtf8(payload.left(reading.size), *guess);
    const bool mayBeXml = reading.utf8.left(256).trimmed().startsWith('<') && payload.size() <= mostDetected;
    reading.format =
        mayBeXml && decodeXml(payload).problem.isEmpty() ? PayloadFormat::Xml : textFormat(reading.utf8, isCut);
    return reading;
}

/// As what somebody says it is; a text may still be of any encoding.
Reading asked(const QByteArray& payload, PayloadFormat format, qsizetype maxBytes)
{
    Reading reading;
    reading.format = format;
    reading.size = std::min(payload.size(), maxBytes);
    const Way way = infoOf(format).way;
    if (way == Way::Characters || way == Way::Json) {
        reading.text = guessText(payload.left(reading.size), payload.size() > maxBytes).value_or(TextGuess());
        reading.size = wholeCharacters(payload, maxBytes, reading.text.encoding);
        reading.utf8 = toUtf8(payload.left(reading.size), reading.text);
    }
    return reading;
}

/// False: it does not fit, which the view says.
bool showBySchema(PayloadView& view, const QByteArray& payload, const PayloadSchema& schema, qsizetype maxBytes)
{
    const Decoded decoded = schema.schema->decode(payload, schema.type, mostIndented(maxBytes));
    if (!decoded.problem.isEmpty() || !decoded.isStructure) {
        if (view.problem.isEmpty())
            view.problem = decoded.problem.isEmpty()
                               ? Words::tr("Nothing in it is known to the message type %1.").arg(schema.type)
                               : decoded.problem;
        return false;
    }
    view.shown = PayloadFormat::Protobuf;
    view.messageType = schema.type;
    view.text = decoded.text;
    view.isCut = decoded.isCut;
    view.shownBytes = view.totalBytes;
    return true;
}

/// The bytes to read, and in the view what was undone to get them.
QByteArray unpacked(PayloadView& view, const QByteArray& stored, PayloadFormat format, qsizetype most,
                    Unpacking unpacking)
{
    const bool isRaw = infoOf(format).showsStoredBytes();
    if (unpacking == Unpacking::None || (unpacking == Unpacking::Automatic && isRaw))
        return stored;
    const auto& asked = infoOf(unpacking).compression;
    const auto opened = asked ? std::optional(inflatedAs(stored, *asked, most)) : inflated(stored, most);
    if (!opened)
        return stored;
    if (opened->bytes.isEmpty() && !opened->problem.isEmpty()) {
        view.problem =
            Words::tr("This cannot be read as %1: %2").arg(compressionName(opened->compression), opened->problem);
        return stored;
    }
    view.compression = opened->compression;
    view.storedBytes = static_cast<uint64_t>(stored.size());
    view.problem = opened->isCut ? Words::tr("Only the beginning was decompressed.") : opened->problem;
    return opened->bytes;
}

} // namespace

PayloadFormat detectFormat(const QByteArray& payload)
{
    return detected(payload, payload.size()).format;
}

PayloadView renderPayload(const QByteArray& stored, PayloadFormat format, qsizetype maxBytes,
                          const PayloadOptions& options)
{
    PayloadView view;
    const QByteArray payload = unpacked(view, stored, format, std::max(maxBytes, mostInflated), options.unpacking);
    view.totalBytes = static_cast<uint64_t>(payload.size());
    view.bytes = payload;
    const bool mayBeProtobuf = format == PayloadFormat::Automatic || format == PayloadFormat::Protobuf;
    if (mayBeProtobuf && options.protobuf.schema && showBySchema(view, payload, options.protobuf, maxBytes))
        return view;
    view.isCut = payload.size() > maxBytes;
    const Reading reading =
        format == PayloadFormat::Automatic ? detected(payload, maxBytes) : asked(payload, format, maxBytes);
    view.shown = reading.format;
    view.encoding = reading.text;
    view.shownBytes = static_cast<uint64_t>(reading.size);
    const PayloadFormatInfo& info = infoOf(view.shown);
    if (info.decode) {
        // All of it is read: the text is what is limited.
        const Decoded decoded = info.decode(payload, mostIndented(maxBytes));
        view.isCut = decoded.isCut;
        view.shownBytes = view.totalBytes;
        view.text = decoded.text;
        if (!decoded.problem.isEmpty())
            view.problem = decoded.problem;
        return view;
    }
    if (info.way == Way::Json) {
        const QString jsonWords = jsonProblem(reading.utf8, view.isCut);
        const bool isJson = jsonWords.isEmpty();
        if (!isJson)
            view.problem = jsonWords;
        if (const auto indented =
                isJson ? indentedJson(reading.utf8, mostIndented(maxBytes), options.stop) : std::nullopt) {
            view.text = escapedText(*indented, options.stop);
            return view;
        }
        if (view.isCut || isJson)
            view.problem = Words::tr("The JSON is too large to be formatted; its beginning is shown as text.");
    }
    switch (info.way) {
    case Way::Recognise: // has become one of the others
    case Way::Decode:    // is done
    case Way::Hex:
        view.text = hexDump(payload.left(reading.size));
        break;
    case Way::Base64:
        view.text = QString::fromLatin1(payload.left(reading.size).toBase64());
        break;
    case Way::Characters:
    case Way::Json: // which it is not
        view.text = escapedText(reading.utf8, options.stop);
        if (const qsizetype bad = firstInvalidUtf8(reading.utf8); bad >= 0 && !view.isCut)
            view.problem =
                Words::tr("Not valid UTF-8 at byte %1: such bytes are shown as \\xNN.").arg(QLocale().toString(bad));
        break;
    }
    return view;
}

QString payloadPreview(const QByteArray& payload, int maxCharacters)
{
    QString text = escapedText(payload.left(static_cast<qsizetype>(maxCharacters) * 4));
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    if (text.size() <= maxCharacters)
        return text;
    text.truncate(maxCharacters - 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1); // no half of a character
    return text + QStringLiteral("…");
}

} // namespace jetlag
