// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/templates.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Template)
};

tl::unexpected<Error> problem(const QString& summary)
{
    return unexpected(Error{Error::Kind::InvalidInput, summary, {}, 0});
}

QString place(qsizetype position)
{
    return QLocale().toString(position + 1);
}

/// Evenly spread over the range: values of the last, incomplete turn are drawn again.
uint64_t drawn(QRandomGenerator& random, uint64_t from, uint64_t to)
{
    const uint64_t span = to - from + 1;
    if (span == 0)
        return random.generate64(); // all 64-bit numbers
    const uint64_t limit = std::numeric_limits<uint64_t>::max() - std::numeric_limits<uint64_t>::max() % span;
    uint64_t value = random.generate64();
    while (value >= limit)
        value = random.generate64();
    return from + value % span;
}

QByteArray uuid(QRandomGenerator& random)
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 2; ++i) {
        const quint64 value = random.generate64();
        std::copy_n(reinterpret_cast<const char*>(&value), sizeof value, bytes.data() + i * 8);
    }
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40); // version 4
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80); // RFC 4122
    return QUuid::fromRfc4122(bytes).toByteArray(QUuid::WithoutBraces);
}

} // namespace

Result<Template::Piece> Template::placeholder(const QByteArray& name, qsizetype position)
{
    Piece piece;
    const qsizetype colon = name.indexOf(':');
    const QByteArray word = name.left(colon < 0 ? name.size() : colon);
    const QByteArray option = colon < 0 ? QByteArray() : name.mid(colon + 1);
    if (name == "n")
        piece.kind = Piece::Kind::Number;
    else if (name == "uuid")
        piece.kind = Piece::Kind::Uuid;
    else if (name == "now")
        piece.kind = Piece::Kind::Time;
    else if (name == "now:unix")
        piece.kind = Piece::Kind::UnixSeconds;
    else if (name == "now:unixms")
        piece.kind = Piece::Kind::UnixMilliseconds;
    else if (name == "now:unixns")
        piece.kind = Piece::Kind::UnixNanoseconds;
    else if (word == "now")
        return problem(Words::tr("The placeholder at byte %1 is not understood. Times are {{now}}, {{now:unix}}, "
                                 "{{now:unixms}} and {{now:unixns}}.")
                           .arg(place(position)));
    else if (word == "random") {
        const qsizetype dash = option.indexOf('-');
        bool hasFrom = false;
        bool hasTo = false;
        piece.kind = Piece::Kind::Random;
        piece.from = option.left(std::max<qsizetype>(dash, 0)).toULongLong(&hasFrom);
        piece.to = option.mid(dash + 1).toULongLong(&hasTo);
        if (dash < 0 || !hasFrom || !hasTo || piece.to < piece.from)
            return problem(Words::tr("The placeholder at byte %1 needs a range of whole numbers, the smaller one "
                                     "first, such as {{random:1-100}}.")
                               .arg(place(position)));
    } else {
        return problem(Words::tr("There is no placeholder “%1” (byte %2). There are {{n}}, {{uuid}}, {{now}} and "
                                 "{{random:1-100}}; {{{{ stands for two braces.")
                           .arg(displayText(QString::fromUtf8(name.left(60))), place(position)));
    }
    return piece;
}

Result<Template> Template::parse(const QByteArray& text)
{
    Template result;
    QByteArray bytes;
    const auto endBytes = [&] {
        if (!bytes.isEmpty())
            result.m_pieces.push_back({Piece::Kind::Bytes, bytes, 0, 0});
        bytes.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf("{{", at);
        bytes += text.mid(at, open < 0 ? -1 : open - at);
        if (open < 0)
            break;
        if (text.mid(open + 2, 2) == "{{") {
            bytes += "{{";
            at = open + 4;
            continue;
        }
        const qsizetype close = text.indexOf("}}", open + 2);
        if (close < 0)
            return problem(Words::tr("The placeholder at byte %1 has no end: }} is missing. Write {{{{ for two braces.")
                               .arg(place(open)));
        auto piece = placeholder(text.mid(open + 2, close - open - 2).trimmed(), open);
        if (!piece)
            return unexpected(piece.error());
        endBytes();
        result.m_pieces.push_back(std::move(*piece));
        at = close + 2;
    }
    endBytes();
    return result;
}

QByteArray Template::expand(const TemplateContext& context) const
{
    QRandomGenerator& random = context.random ? *context.random : *QRandomGenerator::global();
    const auto since = [&context](auto unit) {
        return QByteArray::number(qint64(std::chrono::floor<decltype(unit)>(context.now.time_since_epoch()).count()));
    };
    QByteArray result;
    for (const Piece& piece : m_pieces) {
        switch (piece.kind) {
        case Piece::Kind::Bytes:
            result += piece.bytes;
            break;
        case Piece::Kind::Number:
            result += QByteArray::number(quint64(context.n));
            break;
        case Piece::Kind::Uuid:
            result += uuid(random);
            break;
        case Piece::Kind::Time:
            result += toRfc3339(context.now);
            break;
        case Piece::Kind::UnixSeconds:
            result += since(std::chrono::seconds());
            break;
        case Piece::Kind::UnixMilliseconds:
            result += since(std::chrono::milliseconds());
            break;
        case Piece::Kind::UnixNanoseconds:
            result += since(std::chrono::nanoseconds());
            break;
        case Piece::Kind::Random:
            result += QByteArray::number(quint64(drawn(random, piece.from, piece.to)));
            break;
        }
    }
    return result;
}

bool Template::isConstant() const
{
    return std::all_of(m_pieces.begin(), m_pieces.end(),
                       [](const Piece& piece) { return piece.kind == Piece::Kind::Bytes; });
}

} // namespace jetlag
