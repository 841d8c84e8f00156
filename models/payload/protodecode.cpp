// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/protoschema_p.h"

#include "payload/bytesinput.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace jetlag {
namespace {

namespace pb = google::protobuf;
using Field = pb::FieldDescriptor;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ProtoSchema)
};

constexpr int deepest = 64;
constexpr size_t mostFields = 2'000'000; ///< of all messages that are open at a time

unsigned wireTypeOf(Field::Type type)
{
    switch (type) {
    case Field::TYPE_DOUBLE:
    case Field::TYPE_FIXED64:
    case Field::TYPE_SFIXED64:
        return 1;
    case Field::TYPE_FLOAT:
    case Field::TYPE_FIXED32:
    case Field::TYPE_SFIXED32:
        return 5;
    case Field::TYPE_STRING:
    case Field::TYPE_BYTES:
    case Field::TYPE_MESSAGE:
        return 2;
    case Field::TYPE_GROUP:
        return 3;
    default:
        return 0;
    }
}

template <typename To, typename From>
To sameBits(From from)
{
    To to{};
    static_assert(sizeof to == sizeof from);
    std::memcpy(&to, &from, sizeof to);
    return to;
}

/// Writes messages by their types, straight from the bytes: nothing is built of them.
class SchemaReader
{
public:
    SchemaReader(const pb::DescriptorPool& pool, const QByteArray& bytes, TreeText& out)
        : m_pool(pool)
        , m_begin(bytes.constData())
        , m_out(out)
    {
    }
    void message(const QByteArray& bytes, const pb::Descriptor& type, int depth)
    {
        if (depth > deepest) {
            fail(bytes, 0);
            return;
        }
        std::vector<Piece> pieces = scanned(bytes, type);
        m_open += pieces.size();
        m_out.open(u'{');
        for (size_t i = 0; i < pieces.size();) {
            m_out.item();
            size_t end = i + 1;
            if (const Field* field = pieces[i].field) {
                m_out.string(
                    QByteArray::fromStdString(field->is_extension() ? '[' + field->full_name() + ']' : field->name()));
                m_out.colon();
                while (field->is_repeated() && end < pieces.size() && pieces[end].field == field)
                    ++end;
                const std::vector<Piece> values(pieces.begin() + static_cast<std::ptrdiff_t>(i),
                                                pieces.begin() + static_cast<std::ptrdiff_t>(end));
                if (field->is_map())
                    map(values, depth);
                else if (field->is_repeated())
                    array(values, depth);
                else
                    one(*field, pieces[i].data, depth);
            } else {
                m_out.number(static_cast<quint64>(pieces[i].number));
                m_out.colon();
                BytesInput in(pieces[i].data);
                writeProtobufValue(in, m_out, pieces[i].wireType, depth);
            }
            i = end;
        }
        m_out.close(u'}');
        m_open -= pieces.size();
    }
    std::optional<qsizetype> failedAt() const { return m_failedAt; }
    bool knewSomething() const { return m_knewSomething; }

private:
    struct Piece
    {
        const Field* field = nullptr; ///< null: not known, or not of this wire type
        unsigned number = 0;
        unsigned wireType = 0;
        QByteArray data; ///< with the length before it where it is of any
        size_t order = 0;
    };
    void fail(const QByteArray& bytes, qsizetype at)
    {
        if (!m_failedAt)
            m_failedAt = bytes.constData() - m_begin + at;
    }
    /// Values of one field side by side, at the place of the first; what is not known comes last.
    std::vector<Piece> scanned(const QByteArray& bytes, const pb::Descriptor& type)
    {
        std::vector<Piece> pieces;
        std::unordered_map<const Field*, size_t> first;
        BytesInput in(bytes);
        while (!in.isAtEnd() && !m_failedAt) {
            const qsizetype at = in.position();
            const quint64 key = in.varint();
            Piece piece;
            piece.number = static_cast<unsigned>(key >> 3U);
            piece.wireType = key & 7U;
            const qsizetype begin = in.position();
            if (piece.wireType == 0)
                in.varint();
            else if (piece.wireType == 2)
                in.take(in.varint());
            else if (piece.wireType == 1 || piece.wireType == 5)
                in.take(piece.wireType == 1 ? 8 : 4);
            else
                in.fail(); // groups are no longer in use
            if (in.hasFailed() || key >> 3U == 0 || key >> 3U > 536'870'911 || m_open + pieces.size() >= mostFields) {
                fail(bytes, at);
                break;
            }
            piece.data = QByteArray::fromRawData(bytes.constData() + begin, in.position() - begin);
            piece.field = fieldOf(type, piece);
            m_knewSomething = m_knewSomething || piece.field;
            piece.order = piece.field ? first.try_emplace(piece.field, pieces.size()).first->second : SIZE_MAX;
            pieces.push_back(std::move(piece));
        }
        std::stable_sort(pieces.begin(), pieces.end(),
                         [](const Piece& a, const Piece& b) { return a.order < b.order; });
        return pieces;
    }
    const Field* fieldOf(const pb::Descriptor& type, const Piece& piece) const
    {
        const int number = static_cast<int>(piece.number);
        const Field* field = type.FindFieldByNumber(number);
        if (!field && type.IsExtensionNumber(number))
            field = m_pool.FindExtensionByNumber(&type, number);
        const bool fits =
            field && (piece.wireType == wireTypeOf(field->type()) || (piece.wireType == 2 && field->is_packable()));
        return fits ? field : nullptr;
    }
    static QByteArray content(const QByteArray& data)
    {
        BytesInput in(data);
        return in.take(in.varint());
    }
    void one(const Field& field, const QByteArray& data, int depth)
    {
        if (wireTypeOf(field.type()) != 2) {
            BytesInput in(data);
            scalar(field, in);
        } else if (field.type() == Field::TYPE_MESSAGE) {
            message(content(data), *field.message_type(), depth + 1);
        } else if (const QByteArray text = content(data);
                   field.type() == Field::TYPE_STRING && TreeText::isUtf8(text)) {
            m_out.string(text);
        } else {
            m_out.bytes(field.type() == Field::TYPE_STRING ? "string" : "bytes", text);
        }
    }
    void array(const std::vector<Piece>& values, int depth)
    {
        m_out.open(u'[');
        for (const Piece& value : values) {
            const Field& field = *value.field;
            if (value.wireType != 2 || !field.is_packable()) {
                m_out.item();
                one(field, value.data, depth);
                continue;
            }
            const QByteArray packed = content(value.data);
            BytesInput in(packed);
            while (!in.isAtEnd() && !m_failedAt) {
                m_out.item();
                scalar(field, in);
                if (in.hasFailed())
                    fail(packed, in.position());
            }
        }
        m_out.close(u']');
    }
    /// Entries are messages of a key and a value, either of which may be missing.
    void map(const std::vector<Piece>& values, int depth)
    {
        m_out.open(u'{');
        for (const Piece& value : values) {
            const pb::Descriptor& entry = *value.field->message_type();
            const QByteArray bytes = content(value.data);
            const std::vector<Piece> pieces = scanned(bytes, entry);
            m_out.item();
            for (const Field* field : {entry.map_key(), entry.map_value()}) {
                const auto it = std::find_if(pieces.rbegin(), pieces.rend(),
                                             [field](const Piece& piece) { return piece.field == field; });
                if (it != pieces.rend())
                    one(*field, it->data, depth + 1);
                else
                    absent(*field);
                if (field == entry.map_key())
                    m_out.colon();
            }
        }
        m_out.close(u'}');
    }
    void absent(const Field& field)
    {
        const bool isText = field.type() == Field::TYPE_STRING || field.type() == Field::TYPE_BYTES;
        const QByteArray zeros(8, '\0');
        BytesInput in(zeros);
        if (isText)
            m_out.string({});
        else if (field.type() == Field::TYPE_MESSAGE)
            m_out.put(QStringLiteral("{}"));
        else
            scalar(field, in);
    }
    void scalar(const Field& field, BytesInput& in)
    {
        switch (field.type()) {
        case Field::TYPE_DOUBLE:
            m_out.number(sameBits<double>(in.little<quint64>()));
            break;
        case Field::TYPE_FLOAT:
            m_out.put(QString::number(static_cast<double>(sameBits<float>(in.little<quint32>())), 'g', 9));
            break;
        case Field::TYPE_FIXED64:
            m_out.number(in.little<quint64>());
            break;
        case Field::TYPE_SFIXED64:
            m_out.number(in.little<qint64>());
            break;
        case Field::TYPE_FIXED32:
            m_out.number(static_cast<quint64>(in.little<quint32>()));
            break;
        case Field::TYPE_SFIXED32:
            m_out.number(static_cast<qint64>(in.little<qint32>()));
            break;
        case Field::TYPE_BOOL:
            m_out.put(in.varint() != 0 ? QStringLiteral("true") : QStringLiteral("false"));
            break;
        case Field::TYPE_UINT32:
            m_out.number(static_cast<quint64>(static_cast<quint32>(in.varint())));
            break;
        case Field::TYPE_UINT64:
            m_out.number(in.varint());
            break;
        case Field::TYPE_INT32:
            m_out.number(static_cast<qint64>(static_cast<qint32>(in.varint())));
            break;
        case Field::TYPE_SINT32:
        case Field::TYPE_SINT64: {
            const quint64 raw = in.varint();
            m_out.number(static_cast<qint64>((raw >> 1U) ^ (~(raw & 1U) + 1U)));
            break;
        }
        case Field::TYPE_ENUM: {
            const auto number = static_cast<int>(in.varint());
            const auto* value = field.enum_type()->FindValueByNumber(number);
            if (value)
                m_out.string(QByteArray::fromStdString(value->name()));
            else
                m_out.number(static_cast<qint64>(number));
            break;
        }
        default:
            m_out.number(static_cast<qint64>(in.varint()));
        }
    }
    const pb::DescriptorPool& m_pool;
    const char* const m_begin;
    TreeText& m_out;
    size_t m_open = 0;
    bool m_knewSomething = false;
    std::optional<qsizetype> m_failedAt;
};

} // namespace

Decoded ProtoSchema::decode(const QByteArray& bytes, const QString& type, qsizetype most) const
{
    Decoded decoded;
    const auto* descriptor = d->pool.FindMessageTypeByName(type.toStdString());
    if (!descriptor) {
        decoded.problem = Words::tr("The schema has no message type %1.").arg(type);
        return decoded;
    }
    TreeText out(most);
    SchemaReader reader(d->pool, bytes, out);
    reader.message(bytes, *descriptor, 0);
    decoded.isCut = out.isCut();
    decoded.text = out.take();
    decoded.isStructure = reader.knewSomething() || bytes.isEmpty();
    if (const auto at = reader.failedAt())
        decoded.problem = Words::tr("What comes at byte %1 does not fit the message type %2.").arg(*at).arg(type);
    return decoded;
}

} // namespace jetlag
