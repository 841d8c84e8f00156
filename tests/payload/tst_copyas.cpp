// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied is run: by /bin/sh with a stand-in for the nats command, by a C++ compiler, by node and by Go where
// they are installed. What comes out must be the message that went in.
#include "payload/codeliteral.h"
#include "payload/copyas.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

namespace {

using MessagePtr = std::shared_ptr<const StoredMessage>;

constexpr int randomMessages = 1000;

/// Pieces that have a meaning for shells, templates, options, languages; and plain random bytes.
QByteArray hostile(QRandomGenerator& random, int mostPieces, bool isBinary)
{
    static const QByteArrayList pieces{
        "'",     "\"",    "\\",  "$(touch x)", "`id`",    "${HOME}", "{{",  "{{.Count}}", "}}",     "{",  "-H", "--",
        "@file", "!nil!", "\n",  "\t",         "?\?/",    "%s",      "\\n", "\\x41",      "END\n",  "*",  "~",  ";",
        "&",     "|",     "Zoë", "日本",       "\u202e",  "😀",       "a b", "</script>",  "\u2028", "#",  "!",  "\\\n",
        "$'x'",  "0",     "\\0", "{{\"{{\"}}", "<<'END'", "\x7f",    "${",  "/*",         "*/",     "//", "\r", "=",
    };
    QByteArray bytes;
    for (int i = random.bounded(mostPieces + 1); i > 0; --i) {
        if (isBinary && random.bounded(4) == 0)
            bytes += static_cast<char>(random.bounded(256));
        else
            bytes += pieces[random.bounded(static_cast<int>(pieces.size()))];
    }
    return bytes;
}

MessagePtr randomMessage(QRandomGenerator& random)
{
    auto message = std::make_shared<StoredMessage>();
    message->stream = {QStringLiteral("S")};
    message->sequence = {1};
    QByteArray subject = hostile(random, 3, false);
    for (const char c : {' ', '\n', '\t', '\r'})
        subject.replace(c, "");
    message->subject = QString::fromUtf8("s." + subject);
    if (random.bounded(4) == 0)
        message->subject = QString::fromUtf8("-" + subject);
    for (int i = random.bounded(4); i > 0; --i) {
        QByteArray value = hostile(random, 4, true);
        for (const char c : {'\n', '\r', '\0'})
            value.replace(c, '.');
        static const QByteArrayList names{"Trace", "Nats-Msg-Id", "@x", "-H", "--help", "a'b", "Zoë"};
        message->headers.add(names[random.bounded(static_cast<int>(names.size()))], value.trimmed());
    }
    message->payload = hostile(random, 12, random.bounded(3) == 0);
    if (random.bounded(50) == 0)
        message->payload = QByteArray(150'000, 'x') + "'";
    if (random.bounded(50) == 0)
        message->payload = "!nil!";
    return message;
}

/// As the nats command expands such templates.
QByteArray templated(QByteArray bytes)
{
    QByteArray result;
    for (qsizetype at = 0; at < bytes.size();) {
        if (!bytes.mid(at).startsWith("{{")) {
            result += bytes[at++];
            continue;
        }
        if (!bytes.mid(at).startsWith("{{\"{{\"}}"))
            return "an action: " + bytes.mid(at, 20);
        result += "{{";
        at += 8;
    }
    return result;
}

QByteArray copied(const std::vector<MessagePtr>& messages, CopyFormat format)
{
    const auto text = copyAs(messages, format);
    return text ? text->toUtf8() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

std::vector<MessagePtr> samples(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<MessagePtr> messages;
    for (int i = 0; i < count; ++i)
        messages.push_back(randomMessage(random));
    return messages;
}

/// What the stand-ins for libraries print: one line a message, each part in hexadecimal digits.
QByteArray expectedLines(const std::vector<MessagePtr>& messages, bool onlyUtf8Headers)
{
    QByteArray lines;
    for (const auto& message : messages) {
        lines += message->subject.toUtf8().toHex() + ";" + message->payload.toHex() + ";";
        for (const auto& [name, value] : message->headers.entries()) {
            if (!onlyUtf8Headers || QString::fromUtf8(value).toUtf8() == value)
                lines += name.toHex() + "=" + value.toHex() + ",";
        }
        lines += "\n";
    }
    return lines;
}

} // namespace

class TestCopyAs : public QObject
{
    Q_OBJECT
private slots:
    void text();
    void jsonIsLossless();
    void shellWords();
    void natsPubRunsInAShell();
    void cppCompilesAndPublishes();
    void goIsFormattedAndPublishes();
    void javaScriptPublishes();
    void literals();
    void tooMuch();
};

void TestCopyAs::text()
{
    StoredMessage message;
    message.subject = QStringLiteral("a.b");
    message.payload = "{\"x\":1}";
    message.headers.add("Trace", "1");
    message.headers.add("Trace", "2");
    const auto first = std::make_shared<const StoredMessage>(message);
    QCOMPARE(copied({first}, CopyFormat::Text), QByteArray("a.b\nTrace: 1\nTrace: 2\n\n{\"x\":1}\n"));
    message.headers = {};
    message.payload = "\xff";
    const auto second = std::make_shared<const StoredMessage>(message);
    QCOMPARE(copied({first, second}, CopyFormat::Text),
             QByteArray("a.b\nTrace: 1\nTrace: 2\n\n{\"x\":1}\n\na.b\n(not UTF-8; base64:)\n/w==\n"));
}

void TestCopyAs::jsonIsLossless()
{
    StoredMessage message;
    message.stream = {QStringLiteral("S")};
    message.sequence = {18446744073709551615ULL};
    message.subject = QStringLiteral("a.b");
    message.payload = "Zoë\n";
    const auto first = std::make_shared<const StoredMessage>(message);
    const QByteArray one = copied({first}, CopyFormat::Json);
    QVERIFY2(one.contains("\"sequence\": 18446744073709551615"), one.constData());
    QVERIFY(one.count('\n') > 4);
    QCOMPARE(QJsonDocument::fromJson(one).object().value(QStringLiteral("payload")).toString().toUtf8(),
             message.payload);
    const QByteArray two = copied({first, first}, CopyFormat::Json);
    QCOMPARE(two.count('\n'), 2);
}

void TestCopyAs::shellWords()
{
    QCOMPARE(shellWord(""), QByteArray("''"));
    QCOMPARE(shellWord("a b"), QByteArray("'a b'"));
    QCOMPARE(shellWord("it's"), QByteArray("'it'\\''s'"));
    QCOMPARE(shellWord("\xff"), QByteArray("\"$(printf '\\377')\""));
}

void TestCopyAs::natsPubRunsInAShell()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const auto messages = samples(randomMessages, 17);
    // Arguments as they are, with a zero behind each; the input, which may hold zeros, as base64 behind them.
    QByteArray script = "nats() {\n"
                        "  printf 'A CALL\\0'\n"
                        "  wants=no\n"
                        "  for word; do\n"
                        "    printf '%s\\0' \"$word\"\n"
                        "    [ \"$word\" = --force-stdin ] && wants=yes\n"
                        "  done\n"
                        "  if [ $wants = yes ]; then base64 -w0; printf '\\0'; fi\n"
                        "}\n" +
                        copied(messages, CopyFormat::NatsPub);
    QVERIFY(write(folder.filePath(QStringLiteral("script.sh")), script));
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("script.sh")});
    QVERIFY(shell.waitForFinished(100000));
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("x")))); // nothing in a message was run
    std::vector<QByteArrayList> calls;
    QByteArray output = shell.readAllStandardOutput();
    output.chop(1);
    for (const QByteArray& word : output.split('\0')) {
        if (word == "A CALL")
            calls.emplace_back();
        else if (!calls.empty())
            calls.back().append(word);
    }
    QCOMPARE(calls.size(), messages.size());
    for (size_t i = 0; i < calls.size(); ++i) {
        const StoredMessage& message = *messages[i];
        QByteArrayList& words = calls[i];
        QCOMPARE(words.takeFirst(), QByteArray("pub"));
        const bool readsInput = words.removeOne("--force-stdin");
        if (readsInput)
            words.last() = QByteArray::fromBase64(words.last());
        MessageHeaders headers;
        while (!words.isEmpty() && words.first() != "--") {
            QByteArray header = words.takeFirst();
            if (header == "-H") {
                header = words.takeFirst();
                QVERIFY(!header.startsWith('-') && !header.startsWith('@'));
            } else {
                QVERIFY(header.startsWith("--header="));
                header.remove(0, 9);
            }
            const auto colon = header.indexOf(':');
            headers.add(header.left(colon), templated(header.mid(colon + 1)).trimmed());
        }
        QVERIFY(!words.isEmpty());
        words.removeFirst();
        QCOMPARE(words.size(), 2);
        QCOMPARE(templated(words[0]), message.subject.toUtf8());
        QCOMPARE(templated(words[1]), message.payload);
        QVERIFY(readsInput || message.payload != "!nil!");
        QCOMPARE(headers, message.headers);
    }
}

void TestCopyAs::cppCompilesAndPublishes()
{
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("c++"));
    if (compiler.isEmpty())
        QSKIP("there is no C++ compiler");
    QTemporaryDir folder;
    const auto messages = samples(60, 23);
    // A stand-in for the library that prints what is published.
    const QByteArray header = R"(#include <cstdio>
#include <string>
#include <utility>
#include <vector>
enum natsStatus { NATS_OK };
struct natsConnection {};
struct natsMsg { std::string subject, payload; std::vector<std::pair<std::string, std::string>> headers; };
#define NATS_DEFAULT_URL "nats://localhost:4222"
inline natsStatus natsConnection_ConnectTo(natsConnection** c, const char*) { *c = new natsConnection; return NATS_OK; }
inline natsStatus natsMsg_Create(natsMsg** m, const char* s, const char*, const char* d, int n)
{ *m = new natsMsg{s, std::string(d, static_cast<size_t>(n)), {}}; return NATS_OK; }
inline natsStatus natsMsgHeader_Add(natsMsg* m, const char* k, const char* v) { m->headers.push_back({k, v}); return NATS_OK; }
inline void hex(const std::string& s) { for (unsigned char c : s) std::printf("%02x", c); }
inline natsStatus natsConnection_PublishMsg(natsConnection*, natsMsg* m)
{ hex(m->subject); std::printf(";"); hex(m->payload); std::printf(";");
  for (auto& h : m->headers) { hex(h.first); std::printf("="); hex(h.second); std::printf(","); }
  std::printf("\n"); return NATS_OK; }
inline void natsMsg_Destroy(natsMsg* m) { delete m; }
inline natsStatus natsConnection_Flush(natsConnection*) { return NATS_OK; }
inline const char* natsStatus_GetText(natsStatus) { return ""; }
inline void natsConnection_Destroy(natsConnection* c) { delete c; }
)";
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("nats")));
    QVERIFY(write(folder.filePath(QStringLiteral("nats/nats.h")), header));
    QVERIFY(write(folder.filePath(QStringLiteral("publish.cpp")), copied(messages, CopyFormat::Cpp)));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(compiler, {QStringLiteral("-std=c++17"), QStringLiteral("-Wall"), QStringLiteral("-Werror"),
                             QStringLiteral("-trigraphs"), QStringLiteral("-I."), QStringLiteral("publish.cpp"),
                             QStringLiteral("-o"), QStringLiteral("publish")});
    QVERIFY(process.waitForFinished(100000));
    const QByteArray problems = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, problems.constData());
    process.start(folder.filePath(QStringLiteral("publish")), QStringList());
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), expectedLines(messages, false));
    // And against the library itself, as far as its header goes.
    if (QFile::exists(QStringLiteral("/usr/include/nats/nats.h"))) {
        process.start(compiler, {QStringLiteral("-std=c++17"), QStringLiteral("-fsyntax-only"), QStringLiteral("-Wall"),
                                 QStringLiteral("-Werror"), QStringLiteral("publish.cpp")});
        QVERIFY(process.waitForFinished(100000));
        const QByteArray output = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, output.constData());
    }
}

void TestCopyAs::goIsFormattedAndPublishes()
{
    const QString go = QStandardPaths::findExecutable(QStringLiteral("go"));
    if (go.isEmpty())
        QSKIP("there is no Go compiler");
    QTemporaryDir folder;
    const auto messages = samples(60, 29);
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("nats")));
    QVERIFY(write(folder.filePath(QStringLiteral("nats/go.mod")), "module github.com/nats-io/nats.go\n\ngo 1.18\n"));
    QVERIFY(write(folder.filePath(QStringLiteral("nats/nats.go")), R"(package nats

import "fmt"

const DefaultURL = ""

type Header struct{ text string }

func (h *Header) Add(name, value string) { h.text += fmt.Sprintf("%x=%x,", name, value) }

type Msg struct {
	Subject string
	Header  Header
	Data    []byte
}
type Conn struct{}

func Connect(url string) (*Conn, error) { return &Conn{}, nil }
func NewMsg(subject string) *Msg        { return &Msg{Subject: subject} }
func (c *Conn) Close()                  {}
func (c *Conn) Flush() error            { return nil }
func (c *Conn) PublishMsg(m *Msg) error {
	fmt.Printf("%x;%x;%s\n", m.Subject, m.Data, m.Header.text)
	return nil
}
)"));
    QVERIFY(write(folder.filePath(QStringLiteral("go.mod")),
                  "module x\n\ngo 1.18\n\nrequire github.com/nats-io/nats.go v1.0.0\n\nreplace "
                  "github.com/nats-io/nats.go => ./nats\n"));
    QVERIFY(write(folder.filePath(QStringLiteral("main.go")), copied(messages, CopyFormat::Go)));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GOCACHE"), folder.filePath(QStringLiteral("cache")));
    environment.insert(QStringLiteral("GOPROXY"), QStringLiteral("off"));
    process.setProcessEnvironment(environment);
    process.start(go, {QStringLiteral("run"), QStringLiteral(".")});
    QVERIFY(process.waitForFinished(110000));
    const QByteArray problems = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, problems.constData());
    QCOMPARE(process.readAllStandardOutput(), expectedLines(messages, false));
}

void TestCopyAs::javaScriptPublishes()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty())
        QSKIP("there is no node");
    QTemporaryDir folder;
    const auto messages = samples(60, 31);
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("node_modules/nats")));
    QVERIFY(write(folder.filePath(QStringLiteral("node_modules/nats/package.json")),
                  R"({"name":"nats","type":"module","main":"index.js"})"));
    QVERIFY(write(folder.filePath(QStringLiteral("node_modules/nats/index.js")), R"(
const hex = (x) => Buffer.from(x).toString("hex");
export const headers = () => ({ text: "", append(name, value) { this.text += `${hex(name)}=${hex(value)},`; } });
export const connect = async () => ({
  publish(subject, data, { headers }) { console.log(`${hex(subject)};${hex(data)};${headers.text}`); },
  async drain() {},
});
)"));
    QVERIFY(write(folder.filePath(QStringLiteral("publish.mjs")), copied(messages, CopyFormat::JavaScript)));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(node, {QStringLiteral("publish.mjs")});
    QVERIFY(process.waitForFinished(100000));
    const QByteArray problems = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, problems.constData());
    QCOMPARE(process.readAllStandardOutput(), expectedLines(messages, true));
}

void TestCopyAs::literals()
{
    QCOMPARE(code::cString("a\"\\\xffg0?\?/\n"), QByteArray(R"("a\"\\\377g0?\?/\n")"));
    QCOMPARE(code::cString("a\nb"), QByteArray("\"a\\n\"\n        \"b\""));
    QCOMPARE(code::cString("Zoë"), QByteArray("\"Zoë\""));
    QCOMPARE(code::cString("\u202e"), QByteArray(R"("\342\200\256")"));
    QCOMPARE(code::goString(QByteArray("\0\x1b`", 3)), QByteArray(R"("\x00\x1b`")"));
    QCOMPARE(code::jsString("a\u202e😀\n"), QByteArray("\"a\\u{202e}😀\\n\""));
}

void TestCopyAs::tooMuch()
{
    auto message = std::make_shared<StoredMessage>();
    message->payload = QByteArray(mostCopiedBytes / 2 + 1, 'x');
    QVERIFY(copyAs({message}, CopyFormat::Text));
    const auto result = copyAs({message, message}, CopyFormat::Text);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestCopyAs)
#include "tst_copyas.moc"
