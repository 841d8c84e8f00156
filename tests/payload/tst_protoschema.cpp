// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <google/protobuf/compiler/importer.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/text_format.h>

#include "payload/payload.h"
#include "support/slowedby.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace jetlag;
namespace pb = google::protobuf;

namespace {

const char* const orderSource = R"(syntax = "proto3";
package acme.orders.v1;
import "acme/common/money.proto";
import "google/protobuf/timestamp.proto";
enum State { STATE_UNKNOWN = 0; PAID = 1; }
message Order {
  uint64 id = 1;
  string customer = 2;
  repeated Item items = 3;
  State state = 4;
  acme.common.Money total = 5;
  map<string, int32> stock = 6;
  repeated sint64 changes = 7;
  bytes token = 8;
  double weight = 9;
  bool express = 10;
  google.protobuf.Timestamp placed = 11;
  Order parent = 12;
  fixed32 check = 13;
  map<int32, Item> extras = 14;
  message Item { string name = 1; int32 count = 2; }
}
)";

const char* const moneySource = R"(syntax = "proto2";
package acme.common;
message Money { required string currency = 1; optional int64 cents = 2; extensions 100 to 199; }
extend Money { optional string note = 100; }
)";

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList lines(const QString& text)
{
    QStringList all;
    for (const QString& line : text.split(u'\n'))
        all += line.trimmed();
    return all;
}

} // namespace

class TestProtoSchema : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void typesAreListed();
    void messagesAreRead();
    void setsAreReadToo();
    void unknownFieldsAreShown();
    void payloadsThatDoNotFit();
    void brokenSchemasAreExplained_data();
    void brokenSchemasAreExplained();
    void hostileSchemas_data();
    void hostileSchemas();
    void nobodyWaitsForPipes();
    void theMostSpecificPatternWins_data();
    void theMostSpecificPatternWins();
    void rulesAreKept();
    void changedFilesAreReadAgain();
    void manyThreads();
    void hostileBytes();

private:
    /// Written by the library itself.
    QByteArray encoded(const char* text, const char* type = "acme.orders.v1.Order")
    {
        const auto* descriptor = m_importer->pool()->FindMessageTypeByName(type);
        if (!descriptor)
            return "no such type";
        const std::unique_ptr<pb::Message> message(m_factory.GetPrototype(descriptor)->New());
        if (!pb::TextFormat::ParseFromString(text, message.get()))
            return "no such message";
        return QByteArray::fromStdString(message->SerializePartialAsString());
    }
    class Loud : public pb::compiler::MultiFileErrorCollector
    {
        void AddError(const std::string& file, int line, int, const std::string& text) override
        {
            qWarning("%s:%d: %s", file.c_str(), line, text.c_str());
        }
    };
    QTemporaryDir m_folder;
    QString m_order;
    std::shared_ptr<const ProtoSchema> m_schema;
    Loud m_loud;
    pb::compiler::DiskSourceTree m_tree;
    std::unique_ptr<pb::compiler::Importer> m_importer;
    pb::DynamicMessageFactory m_factory;
};

void TestProtoSchema::initTestCase()
{
    m_order = m_folder.filePath(QStringLiteral("acme/orders/v1/order.proto"));
    write(m_order, orderSource);
    write(m_folder.filePath(QStringLiteral("acme/common/money.proto")), moneySource);
    m_tree.MapPath("", m_folder.path().toStdString());
    m_tree.MapPath("", "/usr/include"); // only for the messages of this test
    m_importer = std::make_unique<pb::compiler::Importer>(&m_tree, &m_loud);
    QVERIFY(m_importer->Import("acme/orders/v1/order.proto"));
    const auto schema = ProtoSchema::load(m_order);
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().summary));
    m_schema = *schema;
}

void TestProtoSchema::typesAreListed()
{
    QCOMPARE(m_schema->types(),
             QStringList({QStringLiteral("acme.common.Money"), QStringLiteral("acme.orders.v1.Order"),
                          QStringLiteral("acme.orders.v1.Order.Item"), QStringLiteral("google.protobuf.Timestamp")}));
}

void TestProtoSchema::messagesAreRead()
{
    const QByteArray bytes =
        encoded(R"(id: 18446744073709551615 customer: "Zo\303\253 \"Q\"" items { name: "a" count: -1 }
        items { name: "b" } state: PAID total { currency: "EUR" cents: -5 [acme.common.note]: "hi" }
        stock { key: "x" value: 3 } stock { key: "y" value: -4 } changes: 1 changes: -9223372036854775808
        token: "\000\377" weight: 1.5 express: true placed { seconds: 1700000000 nanos: 5 } parent { id: 1 }
        check: 4000000000 extras { key: 7 value { count: 2 } })");
    const Decoded decoded = m_schema->decode(bytes, QStringLiteral("acme.orders.v1.Order"));
    QVERIFY2(decoded.problem.isEmpty(), qPrintable(decoded.problem));
    QVERIFY(decoded.isStructure && !decoded.isCut);
    const QStringList all = lines(decoded.text);
    for (const char* line :
         {"\"id\": 18446744073709551615,", "\"customer\": \"Zoë \\\"Q\\\"\",", "\"count\": -1", "\"state\": \"PAID\",",
          "\"currency\": \"EUR\",", "\"cents\": -5,", "\"[acme.common.note]\": \"hi\"", "-9223372036854775808",
          "\"token\": bytes'00ff',", "\"weight\": 1.5,", "\"express\": true,", "\"seconds\": 1700000000,",
          "\"items\": [", "\"stock\": {", "\"check\": 4000000000,", "7: {", "\"id\": 1"})
        QVERIFY2(all.contains(QString::fromUtf8(line)), qPrintable(QString::fromUtf8(line) + u'\n' + decoded.text));
    QCOMPARE(all.filter(QStringLiteral("\"items\"")).size(), 1);
    QVERIFY(decoded.text.contains(QStringLiteral("\"x\": 3")) && decoded.text.contains(QStringLiteral("\"y\": -4")));

    PayloadOptions options;
    options.protobuf = {m_schema, QStringLiteral("acme.orders.v1.Order")};
    for (const auto format : {PayloadFormat::Automatic, PayloadFormat::Protobuf}) {
        const PayloadView view = renderPayload(bytes, format, 1 << 20, options);
        QCOMPARE(view.shown, PayloadFormat::Protobuf);
        QCOMPARE(view.messageType, QStringLiteral("acme.orders.v1.Order"));
        QCOMPARE(view.text, decoded.text);
    }
    QCOMPARE(renderPayload(bytes, PayloadFormat::Hex, 1 << 20, options).shown, PayloadFormat::Hex);
    const PayloadView empty = renderPayload({}, PayloadFormat::Automatic, 1 << 20, options);
    QCOMPARE(empty.text, QStringLiteral("{}"));
}

void TestProtoSchema::setsAreReadToo()
{
    pb::FileDescriptorSet set;
    for (const char* name : {"acme/common/money.proto", "acme/orders/v1/order.proto"})
        m_importer->pool()->FindFileByName(name)->CopyTo(set.add_file());
    const QString path = m_folder.filePath(QStringLiteral("all.pb"));
    write(path, QByteArray::fromStdString(set.SerializeAsString()));
    const auto schema = ProtoSchema::load(path);
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().summary));
    QCOMPARE((*schema)->types(), m_schema->types());
    // Without what it imports: which file is missing is said.
    set.mutable_file()->DeleteSubrange(0, 1);
    write(path, QByteArray::fromStdString(set.SerializeAsString()));
    const auto lacking = ProtoSchema::load(path);
    QVERIFY(!lacking);
    QVERIFY2(lacking.error().summary.contains(QStringLiteral("money.proto")), qPrintable(lacking.error().summary));
}

void TestProtoSchema::unknownFieldsAreShown()
{
    QByteArray bytes = encoded("id: 5");
    bytes += QByteArray::fromHex("a20602686980017bf20601ff"); // field 100: "hi", 16: 123, 110: ff
    bytes += QByteArray::fromHex("1205776f726c64") + QByteArray::fromHex("1500000000"); // customer, then as fixed32
    const Decoded decoded = m_schema->decode(bytes, QStringLiteral("acme.orders.v1.Order"));
    QVERIFY2(decoded.problem.isEmpty(), qPrintable(decoded.problem));
    QCOMPARE(decoded.text.simplified(), QStringLiteral("{ \"id\": 5, \"customer\": \"world\", 100: \"hi\", 16: 123, "
                                                       "110: bytes'ff', 2: fixed32 0 (0) }"));
}

void TestProtoSchema::payloadsThatDoNotFit()
{
    PayloadOptions options;
    options.protobuf = {m_schema, QStringLiteral("acme.orders.v1.Order")};
    const PayloadView json = renderPayload("{\"a\":1}", PayloadFormat::Automatic, 1 << 20, options);
    QCOMPARE(json.shown, PayloadFormat::Json);
    QVERIFY2(json.problem.contains(QStringLiteral("acme.orders.v1.Order")), qPrintable(json.problem));
    const PayloadView other = renderPayload(QByteArray::fromHex("a2060268 69"), PayloadFormat::Automatic, 100, options);
    QVERIFY2(other.problem.contains(QStringLiteral("Nothing in it is known")), qPrintable(other.problem));
    const QByteArray whole = encoded("id: 5 customer: \"someone\" items { name: \"abc\" }");
    QCOMPARE(renderPayload(whole, PayloadFormat::Automatic, 1 << 20, options).shown, PayloadFormat::Protobuf);
    QVERIFY(!m_schema->decode(whole.left(5), QStringLiteral("acme.orders.v1.Order")).problem.isEmpty());
    QVERIFY(!m_schema->decode(whole, QStringLiteral("acme.Nothing")).problem.isEmpty());
}

void TestProtoSchema::brokenSchemasAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& content, const char* words) {
        QTest::newRow(name) << QString::fromUtf8(name) << content << QString::fromUtf8(words);
    };
    row("syntax.proto", "syntax = \"proto3\";\nmessage {", "syntax.proto, line 2:");
    row("import.proto", "syntax = \"proto3\";\nimport \"not/there.proto\";\nmessage A {}", "not/there.proto");
    row("type.proto", "syntax = \"proto3\";\nmessage A { Nothing n = 1; }", "Nothing");
    row("empty.proto", "syntax = \"proto3\";", "no message types");
    row("itself.proto", "syntax = \"proto3\";\nimport \"itself.proto\";\nmessage A {}", "itself.proto");
    row("noise.pb", "this is no set", "neither");
    row("nothing.pb", "", "neither");
}

void TestProtoSchema::brokenSchemasAreExplained()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QString path = m_folder.filePath(QStringLiteral("broken/") + name);
    write(path, content);
    const auto schema = ProtoSchema::load(path);
    QVERIFY(!schema);
    QVERIFY2(schema.error().summary.contains(words), qPrintable(schema.error().summary));
    const auto missing = ProtoSchema::load(m_folder.filePath(QStringLiteral("missing.proto")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Storage);
    QVERIFY(!ProtoSchema::load(m_folder.path()));
}

/// Protobuf's own readers descend as deep as the file says, until the stack is full.
void TestProtoSchema::hostileSchemas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray descriptor(
        "syntax = \"proto2\"; import \"google/protobuf/descriptor.proto\"; message R { optional R a "
        "= 1; } extend google.protobuf.MessageOptions { optional R x = 50000; } ");
    const auto option = [](int depth) {
        return QByteArray(QByteArray("a{").repeated(depth) + QByteArray("}").repeated(depth));
    };
    constexpr int deep = 200'000;
    const QString source = QStringLiteral("hostile.proto");
    const QString binary = QStringLiteral("hostile.pb");
    const QString nested = QStringLiteral("nested too deeply");
    QTest::newRow("messages") << source << QByteArray("message A{").repeated(deep) << nested;
    QTest::newRow("closed in comments") << source << QByteArray("message A{//}\n").repeated(deep) << nested;
    QTest::newRow("closed by another") << source << QByteArray("message A{>").repeated(deep) << nested;
    QTest::newRow("an option") << source
                               << QByteArray(descriptor + "message A { option (x) = {" + option(deep) + "}; }")
                               << nested;
    QTest::newRow("an option, deep enough")
        << source << QByteArray(descriptor + "message A { option (x) = {" + option(50) + "}; }") << QString();
    QTest::newRow("a device") << source << QByteArray("import \"dev/zero\"; message A {}")
                              << QStringLiteral("dev/zero: File not found.");
    QTest::newRow("from outside") << source << QByteArray("import \"../hostile.proto\"; message A {}")
                                  << QStringLiteral("File not found.");

    pb::FileDescriptorSet set;
    auto* file = set.add_file();
    file->set_name("a.proto");
    auto* one = file->add_message_type();
    one->set_name("A");
    auto* written = one->mutable_options()->add_uninterpreted_option();
    written->add_name()->set_name_part("x");
    written->mutable_name(0)->set_is_extension(true);
    written->set_aggregate_value("a{#}\n" + option(deep).toStdString());
    QTest::newRow("an option of a set") << binary << QByteArray::fromStdString(set.SerializeAsString()) << nested;
    const auto chain = [](int length) {
        pb::FileDescriptorSet made;
        for (int i = 0; i < length; ++i) {
            auto* next = made.add_file();
            next->set_name(std::to_string(i));
            next->add_message_type()->set_name("A" + std::to_string(i));
            if (i + 1 < length)
                next->add_dependency(std::to_string(i + 1));
        }
        return QByteArray::fromStdString(made.SerializeAsString());
    };
    QTest::newRow("a chain of imports") << binary << chain(50'000) << QStringLiteral("too long a chain");
    QTest::newRow("a chain of imports, short enough") << binary << chain(100) << QString();
}

void TestProtoSchema::hostileSchemas()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString path = m_folder.filePath(name);
    write(path, bytes);
    const auto schema = ProtoSchema::load(path);
    const QString problem = schema ? QString() : schema.error().summary;
    QCOMPARE(problem.isEmpty(), words.isEmpty());
    QVERIFY2(problem.contains(words), qPrintable(problem));
}

void TestProtoSchema::nobodyWaitsForPipes()
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.proto"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!ProtoSchema::load(pipe));
    const QString path = m_folder.filePath(QStringLiteral("importing.proto"));
    write(path, "import \"pipe.proto\"; message A {}");
    const auto schema = ProtoSchema::load(path);
    QVERIFY(!schema);
    QVERIFY2(schema.error().summary.contains(QStringLiteral("pipe.proto")), qPrintable(schema.error().summary));
}

void TestProtoSchema::theMostSpecificPatternWins_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("pattern");
    for (const auto& [subject, pattern] :
         std::initializer_list<std::pair<const char*, const char*>>{{"orders.eu.new", "orders.eu.new"},
                                                                    {"orders.eu.old", "orders.eu.*"},
                                                                    {"orders.us.new", "orders.*.new"},
                                                                    {"orders.us.old", "orders.>"},
                                                                    {"orders.eu", "orders.>"},
                                                                    {"other", "*"},
                                                                    {"a.b", ""}})
        QTest::newRow(subject) << QString::fromUtf8(subject) << QString::fromUtf8(pattern);
}

void TestProtoSchema::theMostSpecificPatternWins()
{
    QFETCH(QString, subject);
    QFETCH(QString, pattern);
    ProtoRules rules;
    for (const char* one : {"*", "orders.>", "orders.*.new", "orders.eu.*", "orders.eu.new"})
        rules.push_back({QString::fromUtf8(one), QStringLiteral("f"), QStringLiteral("T")});
    for (int turn = 0; turn < 2; ++turn) {
        const ProtoSchemas schemas(rules);
        const ProtoRule* rule = schemas.ruleFor(subject);
        QCOMPARE(rule ? rule->pattern : QString(), pattern);
        std::reverse(rules.begin(), rules.end());
    }
}

void TestProtoSchema::rulesAreKept()
{
    const ProtoRules rules{{QStringLiteral("a.>"), QStringLiteral("/x/y.proto"), QStringLiteral("A")},
                           {QStringLiteral("b"), QStringLiteral("/z.pb"), QStringLiteral("p.B")}};
    QCOMPARE(protoRulesFrom(toVariant(rules)), rules);
    QVERIFY(protoRulesFrom(QVariant()).empty());
    QVERIFY(protoRulesFrom(QStringLiteral("nonsense")).empty());
    QVariantList odd = toVariant(rules).toList();
    odd += QVariantMap{{QStringLiteral("subject"), QStringLiteral("a..b")}};
    odd += 17;
    QCOMPARE(protoRulesFrom(odd), rules);
}

void TestProtoSchema::changedFilesAreReadAgain()
{
    const QString path = m_folder.filePath(QStringLiteral("changing.proto"));
    write(path, "syntax = \"proto3\"; message A { int32 old = 1; }");
    const ProtoSchemas schemas({{QStringLiteral(">"), path, QStringLiteral("A")}});
    const auto before = schemas.schemaFor(QStringLiteral("a"));
    QVERIFY(before && before->has_value());
    QCOMPARE((*schemas.schemaFor(QStringLiteral("b")))->schema, (*before)->schema);
    write(path, "syntax = \"proto3\"; message A { int32 fresh = 1; }");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    const auto after = schemas.schemaFor(QStringLiteral("a"));
    QVERIFY(after && after->has_value());
    QVERIFY((*after)->schema->decode("\x08\x01", QStringLiteral("A")).text.contains(QStringLiteral("fresh")));
    QVERIFY((*before)->schema->decode("\x08\x01", QStringLiteral("A")).text.contains(QStringLiteral("old")));
    QVERIFY(QFile::remove(path));
    QVERIFY(!schemas.schemaFor(QStringLiteral("a")));
    QVERIFY(!*ProtoSchemas().schemaFor(QStringLiteral("a")));
}

void TestProtoSchema::manyThreads()
{
    const ProtoSchemas schemas({{QStringLiteral(">"), m_order, QStringLiteral("acme.orders.v1.Order")}});
    const QByteArray bytes = encoded("id: 5 items { name: \"abc\" } stock { key: \"x\" value: 3 }");
    const QString wanted = m_schema->decode(bytes, QStringLiteral("acme.orders.v1.Order")).text;
    std::atomic_int good = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 200; ++i) {
                const auto found = schemas.schemaFor(QStringLiteral("a"));
                good += found && *found && (*found)->schema->decode(bytes, (*found)->type).text == wanted ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(good.load(), 800);
}

void TestProtoSchema::hostileBytes()
{
    const QString type = QStringLiteral("acme.orders.v1.Order");
    QRandomGenerator random(4);
    const QByteArray whole = encoded(R"(id: 5 customer: "x" items { name: "abc" } stock { key: "x" value: 3 }
        changes: 5 changes: 6 parent { parent { id: 1 } } total { currency: "EUR" } extras { key: 1 value { } })");
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = whole;
        for (int k = static_cast<int>(random.bounded(4)); k >= 0; --k)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        bytes.truncate(random.bounded(static_cast<int>(bytes.size()) + 1));
        QVERIFY(m_schema->decode(bytes, type).text.size() < 10'000);
    }
    // Parents within parents, and very many of the smallest fields.
    QByteArray deep;
    for (int i = 0; i < 2'000; ++i) {
        QByteArray length;
        for (auto size = static_cast<quint64>(deep.size());; size >>= 7U) {
            length += static_cast<char>(size >= 128 ? (size & 127U) | 128U : size);
            if (size < 128)
                break;
        }
        deep = '\x62' + length + deep;
    }
    QVERIFY(!m_schema->decode(deep, type).problem.isEmpty());
    QElapsedTimer clock;
    clock.start();
    const Decoded wide = m_schema->decode(QByteArray("\x1a\x00", 2).repeated(1'000'000), type);
    QVERIFY(wide.text.size() <= mostDecodedCharacters);
    QVERIFY(wide.isCut);
    QVERIFY(!m_schema->decode(QByteArray("\x1a\x00", 2).repeated(8'000'000), type).problem.isEmpty());
    QVERIFY2(clock.elapsed() < test::slowedBy * 60'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestProtoSchema)
#include "tst_protoschema.moc"
