// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/bytesinput.h"

#include <QCborStreamReader>
#include <QCborValue>
#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Decoders)
};

constexpr int deepest = 64;
constexpr int deepestXml = 200;

/// https://github.com/msgpack/msgpack/blob/master/spec.md
class MessagePackReader
{
public:
    MessagePackReader(BytesInput& in, TreeText& out)
        : m_in(in)
        , m_out(out)
    {
    }
    void value(int depth)
    {
        const uint8_t type = m_in.byte();
        if (m_in.hasFailed() || depth > deepest) {
            m_in.fail();
            return;
        }
        if (type <= 0x7F)
            m_out.number(static_cast<quint64>(type));
        else if (type <= 0x8F)
            map(type & 0x0FU, depth);
        else if (type <= 0x9F)
            array(type & 0x0FU, depth);
        else if (type <= 0xBF)
            string(type & 0x1FU);
        else if (type >= 0xE0)
            m_out.number(static_cast<qint64>(static_cast<int8_t>(type)));
        else
            tagged(type, depth);
    }

private:
    void tagged(uint8_t type, int depth)
    {
        switch (type) {
        case 0xC0:
            m_out.put(QStringLiteral("null"));
            break;
        case 0xC2:
        case 0xC3:
            m_out.put(type == 0xC3 ? QStringLiteral("true") : QStringLiteral("false"));
            break;
        case 0xC4:
        case 0xC5:
        case 0xC6:
            m_out.bytes("bin", m_in.take(length(type - 0xC4)));
            break;
        case 0xC7:
        case 0xC8:
        case 0xC9:
            extension(length(type - 0xC7));
            break;
        case 0xCA:
            m_out.number(static_cast<double>(m_in.big<float>()));
            break;
        case 0xCB:
            m_out.number(m_in.big<double>());
            break;
        case 0xCC:
            m_out.number(static_cast<quint64>(m_in.byte()));
            break;
        case 0xCD:
            m_out.number(static_cast<quint64>(m_in.big<quint16>()));
            break;
        case 0xCE:
            m_out.number(static_cast<quint64>(m_in.big<quint32>()));
            break;
        case 0xCF:
            m_out.number(m_in.big<quint64>());
            break;
        case 0xD0:
            m_out.number(static_cast<qint64>(static_cast<int8_t>(m_in.byte())));
            break;
        case 0xD1:
            m_out.number(static_cast<qint64>(m_in.big<qint16>()));
            break;
        case 0xD2:
            m_out.number(static_cast<qint64>(m_in.big<qint32>()));
            break;
        case 0xD3:
            m_out.number(m_in.big<qint64>());
            break;
        case 0xD4:
        case 0xD5:
        case 0xD6:
        case 0xD7:
        case 0xD8:
            extension(quint64(1) << (type - 0xD4U));
            break;
        case 0xD9:
        case 0xDA:
        case 0xDB:
            string(length(type - 0xD9));
            break;
        case 0xDC:
        case 0xDD:
            array(length(type - 0xDC + 1), depth);
            break;
        case 0xDE:
        case 0xDF:
            map(length(type - 0xDE + 1), depth);
            break;
        default:
            m_in.fail();
        }
    }
    quint64 length(int size) { return size == 0 ? m_in.byte() : size == 1 ? m_in.big<quint16>() : m_in.big<quint32>(); }
    void string(quint64 size)
    {
        const QByteArray text = m_in.take(size);
        if (TreeText::isUtf8(text))
            m_out.string(text);
        else
            m_out.bytes("str", text);
    }
    void extension(quint64 size)
    {
        const auto type = static_cast<int8_t>(m_in.byte());
        const QByteArray data = m_in.take(size);
        m_out.put(QStringLiteral("ext(%1, ").arg(type));
        m_out.bytes("", data);
        m_out.put(u')');
    }
    void array(quint64 size, int depth)
    {
        m_out.open(u'[');
        for (quint64 i = 0; i < size && !m_in.hasFailed(); ++i) {
            m_out.item();
            value(depth + 1);
        }
        m_out.close(u']');
    }
    void map(quint64 size, int depth)
    {
        m_out.open(u'{');
        for (quint64 i = 0; i < size && !m_in.hasFailed(); ++i) {
            m_out.item();
            value(depth + 1);
            m_out.colon();
            value(depth + 1);
        }
        m_out.close(u'}');
    }
    BytesInput& m_in;
    TreeText& m_out;
};

/// https://bsonspec.org/spec.html
class BsonReader
{
public:
    BsonReader(BytesInput& in, TreeText& out)
        : m_in(in)
        , m_out(out)
    {
    }
    void document(bool isArray, int depth)
    {
        const qsizetype begin = m_in.position();
        const auto size = m_in.little<qint32>();
        if (depth > deepest || size < 5)
            m_in.fail();
        m_out.open(isArray ? u'[' : u'{');
        while (!m_in.hasFailed()) {
            const uint8_t type = m_in.byte();
            if (type == 0)
                break;
            const QByteArray name = m_in.untilZero();
            m_out.item();
            if (!isArray) {
                m_out.string(name);
                m_out.colon();
            }
            element(type, depth);
        }
        m_out.close(isArray ? u']' : u'}');
        if (m_in.position() - begin != size)
            m_in.fail();
    }

private:
    QByteArray text()
    {
        const auto size = m_in.little<qint32>();
        if (size < 1)
            m_in.fail();
        QByteArray taken = m_in.take(static_cast<quint64>(std::max(0, size)));
        if (!taken.endsWith('\0'))
            m_in.fail();
        taken.chop(1);
        return taken;
    }
    void named(const char* name, const QByteArray& value)
    {
        m_out.put(QLatin1String(name) + u'(');
        m_out.string(value);
        m_out.put(u')');
    }
    void element(uint8_t type, int depth)
    {
        switch (type) {
        case 0x01:
            m_out.number(m_in.little<double>());
            break;
        case 0x02:
            m_out.string(text());
            break;
        case 0x03:
        case 0x04:
            document(type == 0x04, depth + 1);
            break;
        case 0x05: {
            const auto size = m_in.little<qint32>();
            const uint8_t subtype = m_in.byte();
            const QByteArray data = m_in.take(size < 0 ? UINT64_MAX : static_cast<quint64>(size));
            m_out.put(QStringLiteral("binary(%1, ").arg(subtype));
            m_out.bytes("", data);
            m_out.put(u')');
            break;
        }
        case 0x06:
            m_out.put(QStringLiteral("undefined"));
            break;
        case 0x07:
            m_out.bytes("ObjectId", m_in.take(12));
            break;
        case 0x08: {
            const uint8_t value = m_in.byte();
            m_out.put(value != 0 ? QStringLiteral("true") : QStringLiteral("false"));
            break;
        }
        case 0x09: {
            const auto ms = m_in.little<qint64>();
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
            named("Date", time.isValid() ? time.toString(Qt::ISODateWithMs).toLatin1() : QByteArray::number(ms));
            break;
        }
        case 0x0A:
            m_out.put(QStringLiteral("null"));
            break;
        case 0x0B: {
            const QByteArray pattern = m_in.untilZero();
            named("Regex", '/' + pattern + '/' + m_in.untilZero());
            break;
        }
        case 0x0D:
            named("Code", text());
            break;
        case 0x0E:
            named("Symbol", text());
            break;
        case 0x10:
            m_out.number(static_cast<qint64>(m_in.little<qint32>()));
            break;
        case 0x11:
            m_out.put(QStringLiteral("Timestamp(%1)").arg(m_in.little<quint64>()));
            break;
        case 0x12:
            m_out.number(m_in.little<qint64>());
            break;
        case 0x13:
            m_out.bytes("Decimal128", m_in.take(16));
            break;
        case 0x7F:
            m_out.put(QStringLiteral("MaxKey"));
            break;
        case 0xFF:
            m_out.put(QStringLiteral("MinKey"));
            break;
        default:
            m_in.fail();
        }
    }
    BytesInput& m_in;
    TreeText& m_out;
};

} // namespace

Decoded finishedDecoding(TreeText& out, const BytesInput& in, bool isStructure)
{
    Decoded decoded;
    decoded.isCut = out.isCut();
    decoded.text = out.take();
    decoded.isStructure = isStructure;
    if (in.hasFailed())
        decoded.problem = Words::tr("What comes at byte %1 is not understood.").arg(in.position());
    else if (!in.isAtEnd())
        decoded.problem = Words::tr("It ends at byte %1; more bytes follow.").arg(in.position());
    return decoded;
}

Decoded decodeMessagePack(const QByteArray& bytes, qsizetype most)
{
    BytesInput in(bytes);
    TreeText out(most);
    MessagePackReader(in, out).value(0);
    const auto first = bytes.isEmpty() ? uint8_t(0) : static_cast<uint8_t>(bytes[0]);
    return finishedDecoding(out, in, (first >= 0x80 && first <= 0x9F) || (first >= 0xDC && first <= 0xDF));
}

Decoded decodeBson(const QByteArray& bytes, qsizetype most)
{
    BytesInput in(bytes);
    TreeText out(most);
    BsonReader(in, out).document(false, 0);
    return finishedDecoding(out, in, true);
}

Decoded decodeCbor(const QByteArray& bytes, qsizetype most)
{
    Decoded decoded;
    QCborStreamReader reader(bytes);
    const QCborValue value = QCborValue::fromCbor(reader);
    const QCborError error = reader.lastError();
    decoded.isStructure = value.isMap() || value.isArray() || value.isTag();
    // Qt 6.4 trips over values that were not read to their end.
    if (error != QCborError::NoError || value.isInvalid() || value.isUndefined()) {
        decoded.problem = Words::tr("What comes at byte %1 is not understood.").arg(reader.currentOffset());
        return decoded;
    }
    if (reader.currentOffset() != bytes.size())
        decoded.problem = Words::tr("It ends at byte %1; more bytes follow.").arg(reader.currentOffset());
    QString text = value.toDiagnosticNotation(QCborValue::DiagnosticNotationOptions(QCborValue::LineWrapped) |
                                              QCborValue::ExtendedFormat);
    decoded.isCut = text.size() > most;
    text.truncate(most);
    for (const QString& line : text.split(u'\n'))
        decoded.text += (decoded.text.isEmpty() ? QString() : QString(u'\n')) + displayText(line);
    return decoded;
}

Decoded decodeXml(const QByteArray& bytes, qsizetype most)
{
    Decoded decoded;
    decoded.isStructure = true;
    QXmlStreamReader reader(bytes);
    reader.setEntityExpansionLimit(0);
    reader.setNamespaceProcessing(false);
    QString text;
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (reader.hasError())
            break;
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > deepestXml) {
            decoded.problem = Words::tr("The XML is nested more than %n levels deep.", nullptr, deepestXml);
            break;
        }
        if (text.size() > most) {
            decoded.isCut = true;
            continue;
        }
        if (token == QXmlStreamReader::Characters && reader.isWhitespace())
            continue;
        if (token == QXmlStreamReader::StartDocument) {
            if (!reader.documentVersion().isEmpty())
                writer.writeStartDocument(reader.documentVersion().toString());
        } else if (token != QXmlStreamReader::EndDocument) {
            writer.writeCurrentToken(reader);
        }
    }
    if (reader.hasError())
        decoded.problem = Words::tr("This is not valid XML (line %1).").arg(reader.lineNumber());
    for (const QString& line : text.trimmed().split(u'\n'))
        decoded.text += (decoded.text.isEmpty() ? QString() : QString(u'\n')) + displayText(line);
    return decoded;
}

} // namespace jetlag
