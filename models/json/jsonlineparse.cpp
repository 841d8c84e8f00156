// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonlines.h"
#include "json/jsontext.h"

#include <QCoreApplication>

#include <simdjson.h>

namespace jetlag {
namespace {

namespace od = simdjson::ondemand;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::JsonLines)
};

tl::unexpected<Error> problem(const QString& summary, const QString& detail = {})
{
    return unexpected(Error{Error::Kind::InvalidInput, summary, detail, 0});
}

std::optional<QByteArray> text(od::value value)
{
    std::string_view view;
    if (value.get_string().get(view) != simdjson::SUCCESS)
        return std::nullopt;
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

std::optional<QByteArray> fromBase64(const QByteArray& encoded)
{
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(std::move(*decoded)) : std::nullopt;
}

/// A pair of strings; false when it is something else.
bool readPair(od::value value, bool isBase64, MessageHeaders& headers)
{
    od::array pair;
    if (value.get_array().get(pair) != simdjson::SUCCESS)
        return false;
    std::vector<QByteArray> parts;
    for (auto entry : pair) {
        od::value element;
        if (entry.get(element) != simdjson::SUCCESS || parts.size() == 2)
            return false;
        auto part = text(element);
        if (part && isBase64)
            part = fromBase64(*part);
        if (!part)
            return false;
        parts.push_back(*part);
    }
    if (parts.size() != 2)
        return false;
    headers.add(parts[0], parts[1]);
    return true;
}

std::optional<Error> readHeaders(od::value value, bool isBase64, MessageHeaders& headers)
{
    const QString key = isBase64 ? QStringLiteral("headers_base64") : QStringLiteral("headers");
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return problem(Words::tr("The value of “%1” is broken.").arg(key)).value();
    if (isBase64 && type == od::json_type::string) {
        const auto block = fromBase64(text(value).value_or("?"));
        if (!block)
            return problem(Words::tr("“%1” is not base64.").arg(key)).value();
        headers = MessageHeaders::parse(*block);
        return std::nullopt;
    }
    od::array pairs;
    const auto notPairs = [&] {
        return isBase64 ? problem(Words::tr("“%1” must be pairs of base64: [[name, value], …].").arg(key)).value()
                        : problem(Words::tr("“%1” must be pairs of strings: [[name, value], …].").arg(key)).value();
    };
    if (type != od::json_type::array || value.get_array().get(pairs) != simdjson::SUCCESS)
        return notPairs();
    for (auto entry : pairs) {
        od::value pair;
        if (entry.get(pair) != simdjson::SUCCESS || !readPair(pair, isBase64, headers))
            return notPairs();
    }
    return std::nullopt;
}

/// What was read so far, to notice what is there twice.
struct Seen
{
    bool subject = false;
    bool headers = false;
    bool payload = false;
};

std::optional<Error> readField(std::string_view key, od::value value, ImportedMessage& message, Seen& seen)
{
    const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    const auto mustBeText = [&] { return problem(Words::tr("“%1” must be a string.").arg(name)).value(); };
    const auto twice = [&] { return problem(Words::tr("“%1” is there twice.").arg(name)).value(); };
    if (key == "stream") {
        const auto stream = text(value);
        if (!stream)
            return mustBeText();
        message.stream.value = QString::fromUtf8(*stream);
    } else if (key == "sequence") {
        uint64_t sequence = 0;
        if (value.get_uint64().get(sequence) != simdjson::SUCCESS)
            return problem(Words::tr("“%1” must be a whole number that is not negative.").arg(name)).value();
        message.sequence = Sequence{sequence};
    } else if (key == "time") {
        const auto time = text(value);
        message.time = time ? parseRfc3339({time->constData(), static_cast<size_t>(time->size())}) : std::nullopt;
        if (!message.time)
            return problem(Words::tr("“%1” must be a time such as 2026-01-31T12:00:00Z.").arg(name)).value();
    } else if (key == "subject") {
        const auto subject = text(value);
        if (!subject || subject->isEmpty())
            return problem(Words::tr("“%1” must be a string that is not empty.").arg(name)).value();
        if (std::exchange(seen.subject, true))
            return twice();
        message.subject = QString::fromUtf8(*subject);
    } else if (key == "headers" || key == "headers_base64") {
        if (std::exchange(seen.headers, true))
            return twice();
        return readHeaders(value, key == "headers_base64", message.headers);
    } else if (key == "payload" || key == "payload_base64") {
        if (std::exchange(seen.payload, true))
            return twice();
        auto payload = text(value);
        if (!payload)
            return mustBeText();
        if (key == "payload_base64")
            payload = fromBase64(*payload);
        if (!payload)
            return problem(Words::tr("“%1” is not base64.").arg(name)).value();
        message.payload = std::move(*payload);
    }
    return std::nullopt;
}

} // namespace

Result<ImportedMessage> parseJsonLine(QByteArrayView line)
{
    const auto notJson = [](simdjson::error_code code) {
        return problem(Words::tr("The line is not valid JSON."), QString::fromUtf8(simdjson::error_message(code)));
    };
    json::Parsing parsing(line.trimmed());
    if (parsing.error())
        return notJson(parsing.error());
    od::value root = parsing.root();
    od::json_type type{};
    if (const auto code = root.type().get(type))
        return notJson(code);
    if (type != od::json_type::object)
        return problem(Words::tr("The line is not a JSON object."));
    od::object object;
    if (const auto code = root.get_object().get(object))
        return notJson(code);
    ImportedMessage message;
    Seen seen;
    for (auto entry : object) {
        od::field field;
        if (const auto code = std::move(entry).get(field))
            return notJson(code);
        std::string_view key;
        if (const auto code = field.unescaped_key().get(key))
            return notJson(code);
        if (const auto error = readField(key, field.value(), message, seen))
            return unexpected(*error);
    }
    if (!parsing.isAtEnd())
        return problem(Words::tr("There is more on the line than one JSON object."));
    if (!seen.subject)
        return problem(Words::tr("The line has no “subject”."));
    return message;
}

} // namespace jetlag
