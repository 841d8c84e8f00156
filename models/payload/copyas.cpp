// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/copyas.h"

#include "payload/codeliteral.h"
#include "json/jsonlines.h"
#include "json/jsontext.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::CopyAs)
};

/// Systems limit one argument to 128 KiB.
constexpr qsizetype longestArgument = 100'000;

QByteArray textOf(const StoredMessage& message)
{
    QByteArray text = message.subject.toUtf8() + "\n";
    for (const auto& [name, value] : message.headers.entries())
        text += name + ": " + value + "\n";
    if (!message.headers.isEmpty())
        text += "\n";
    if (json::isUtf8(message.payload))
        return text + message.payload + "\n";
    return text + Words::tr("(not UTF-8; base64:)").toUtf8() + "\n" + message.payload.toBase64() + "\n";
}

QByteArray jsonOf(const StoredMessage& message, bool isAlone)
{
    QByteArray line = jsonLine(message);
    if (!isAlone)
        return line;
    const auto object = nlohmann::ordered_json::parse(line.begin(), line.end(), nullptr, false);
    if (object.is_discarded())
        return line;
    return QByteArray::fromStdString(object.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) +
           "\n";
}

/// The nats command runs subjects, header values and payloads through Go's templates: {{ would begin an action.
QByteArray untemplated(QByteArray bytes)
{
    return bytes.replace("{{", "{{\"{{\"}}");
}

/// Passes through a shell's quotes unharmed and through a terminal unseen by nobody.
bool isPlainText(const QByteArray& bytes)
{
    return json::isUtf8(bytes) && std::all_of(bytes.begin(), bytes.end(), [](char c) {
               const auto byte = static_cast<uint8_t>(c);
               return (byte >= 32 && byte != 127) || c == '\n' || c == '\t';
           });
}

QByteArray natsPub(const StoredMessage& message)
{
    QByteArray options;
    for (const auto& [name, value] : message.headers.entries()) {
        const QByteArray header = name + ":" + untemplated(value);
        // Such a name would be taken for another option or for a file of arguments.
        const bool isRisky = name.startsWith('-') || name.startsWith('@');
        options += (isRisky ? " --header=" : " -H ") + shellWord(header);
    }
    // Behind -- nothing is an option, and no @ names a file.
    const QByteArray subject = " -- " + shellWord(untemplated(message.subject.toUtf8()));
    const QByteArray payload = untemplated(message.payload);
    const bool isKeyword = payload == "!nil!"; // tells the command to read its input
    if (isPlainText(payload) && payload.size() < longestArgument && !isKeyword)
        return "nats pub" + options + subject + " " + shellWord(payload) + "\n";
    const QByteArray base64 = payload.toBase64();
    QByteArray lines; // a here-document has no limit that an argument has
    for (qsizetype at = 0; at < base64.size(); at += 76)
        lines += base64.mid(at, 76) + "\n";
    return "base64 -d <<'END' | nats pub --force-stdin" + options + subject + "\n" + lines + "END\n";
}

QByteArray cpp(const std::vector<std::shared_ptr<const StoredMessage>>& messages)
{
    QByteArray code = "// g++ -std=c++17 publish.cpp -lnats\n"
                      "#include <nats/nats.h>\n\n"
                      "#include <cstdio>\n"
                      "#include <initializer_list>\n"
                      "#include <string>\n"
                      "#include <utility>\n\n"
                      "using Header = std::pair<const char*, const char*>;\n\n"
                      "static natsStatus publish(natsConnection* connection, const char* subject,\n"
                      "                          std::initializer_list<Header> headers, const std::string& payload)\n"
                      "{\n"
                      "    natsMsg* message = nullptr;\n"
                      "    natsStatus status = natsMsg_Create(&message, subject, nullptr, payload.data(),\n"
                      "                                       static_cast<int>(payload.size()));\n"
                      "    for (const auto& [name, value] : headers) {\n"
                      "        if (status == NATS_OK)\n"
                      "            status = natsMsgHeader_Add(message, name, value);\n"
                      "    }\n"
                      "    if (status == NATS_OK)\n"
                      "        status = natsConnection_PublishMsg(connection, message);\n"
                      "    natsMsg_Destroy(message);\n"
                      "    return status;\n"
                      "}\n\n"
                      "int main()\n"
                      "{\n"
                      "    natsConnection* connection = nullptr;\n"
                      "    natsStatus status = natsConnection_ConnectTo(&connection, NATS_DEFAULT_URL);\n";
    for (const auto& message : messages) {
        code += "    if (status == NATS_OK)\n        status = publish(connection, " +
                code::cString(message->subject.toUtf8()) + ",\n                         {";
        const char* comma = "";
        for (const auto& [name, value] : message->headers.entries()) {
            code += comma + QByteArray("{") + code::cString(name) + ", " + code::cString(value) + "}";
            comma = ", ";
        }
        // With its size: a payload may hold zeros.
        code += "},\n                         std::string(" + code::cString(message->payload) + ", " +
                QByteArray::number(message->payload.size()) + "));\n";
    }
    return code + "    if (status == NATS_OK)\n"
                  "        status = natsConnection_Flush(connection);\n"
                  "    if (status != NATS_OK)\n"
                  "        std::fprintf(stderr, \"%s\\n\", natsStatus_GetText(status));\n"
                  "    natsConnection_Destroy(connection);\n"
                  "    return status == NATS_OK ? 0 : 1;\n"
                  "}\n";
}

QByteArray go(const std::vector<std::shared_ptr<const StoredMessage>>& messages)
{
    QByteArray code = "package main\n\n"
                      "import (\n\t\"log\"\n\n\t\"github.com/nats-io/nats.go\"\n)\n\n"
                      "func main() {\n"
                      "\tconnection, err := nats.Connect(nats.DefaultURL)\n"
                      "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                      "\tdefer connection.Close()\n"
                      "\tpublish := func(message *nats.Msg) {\n"
                      "\t\tif err := connection.PublishMsg(message); err != nil {\n\t\t\tlog.Fatal(err)\n\t\t}\n"
                      "\t}\n";
    for (const auto& message : messages) {
        code += "\t{\n\t\tmessage := nats.NewMsg(" + code::goString(message->subject.toUtf8()) + ")\n";
        for (const auto& [name, value] : message->headers.entries())
            code += "\t\tmessage.Header.Add(" + code::goString(name) + ", " + code::goString(value) + ")\n";
        code += "\t\tmessage.Data = []byte(" + code::goString(message->payload) + ")\n\t\tpublish(message)\n\t}\n";
    }
    return code + "\tif err := connection.Flush(); err != nil {\n\t\tlog.Fatal(err)\n\t}\n}\n";
}

QByteArray javaScript(const std::vector<std::shared_ptr<const StoredMessage>>& messages)
{
    QByteArray code = "// npm install nats\n"
                      "import { connect, headers } from \"nats\";\n\n"
                      "const connection = await connect({ servers: \"nats://localhost:4222\" });\n";
    for (const auto& message : messages) {
        code += "{\n  const header = headers();\n";
        for (const auto& [name, value] : message->headers.entries()) {
            if (json::isUtf8(name) && json::isUtf8(value))
                code += "  header.append(" + code::jsString(name) + ", " + code::jsString(value) + ");\n";
            else // the library knows headers as text only
                code += "  // " +
                        Words::tr("A header is left out: it is not UTF-8. In base64: %1")
                            .toUtf8()
                            .replace("%1", QByteArray(name + ": " + value).toBase64()) +
                        "\n";
        }
        const QByteArray payload =
            json::isUtf8(message->payload)
                ? QByteArray("new TextEncoder().encode(" + code::jsString(message->payload) + ")")
                : "Uint8Array.from(atob(\"" + message->payload.toBase64() + "\"), (c) => c.charCodeAt(0))";
        code += "  connection.publish(" + code::jsString(message->subject.toUtf8()) + ", " + payload +
                ", { headers: header });\n}\n";
    }
    return code + "await connection.drain();\n";
}

} // namespace

QByteArray shellWord(const QByteArray& bytes)
{
    const bool isText = json::isUtf8(bytes) && std::all_of(bytes.begin(), bytes.end(), [](char c) {
                            const auto byte = static_cast<uint8_t>(c);
                            return byte >= 32 || c == '\n' || c == '\t';
                        });
    if (isText) {
        QByteArray quoted = bytes;
        return "'" + quoted.replace("'", "'\\''") + "'";
    }
    // A clipboard holds text: other bytes are made by the shell itself. The x keeps line feeds at the end.
    QByteArray octal;
    for (const char c : bytes)
        octal += "\\" + QByteArray::number(static_cast<uint8_t>(c), 8).rightJustified(3, '0');
    return "\"$(printf '" + octal + "')\"";
}

std::optional<Error> tooMuchToCopy(uint64_t bytes)
{
    if (bytes <= static_cast<uint64_t>(mostCopiedBytes))
        return std::nullopt;
    return Error{Error::Kind::InvalidInput,
                 Words::tr("This is too much for the clipboard: save the payload to a file instead."),
                 {},
                 0};
}

Result<QString> copyAs(const std::vector<std::shared_ptr<const StoredMessage>>& messages, CopyFormat format)
{
    uint64_t bytes = 0;
    for (const auto& message : messages)
        bytes += static_cast<uint64_t>(message->payload.size());
    if (auto problem = tooMuchToCopy(bytes))
        return unexpected(std::move(*problem));
    QByteArray all;
    switch (format) {
    case CopyFormat::Text:
        for (const auto& message : messages)
            all += (all.isEmpty() ? "" : "\n") + textOf(*message);
        break;
    case CopyFormat::Json:
        for (const auto& message : messages)
            all += jsonOf(*message, messages.size() == 1);
        break;
    case CopyFormat::NatsPub:
        for (const auto& message : messages)
            all += natsPub(*message);
        break;
    case CopyFormat::Cpp:
        all = cpp(messages);
        break;
    case CopyFormat::Go:
        all = go(messages);
        break;
    case CopyFormat::JavaScript:
        all = javaScript(messages);
        break;
    }
    return QString::fromUtf8(all);
}

} // namespace jetlag
