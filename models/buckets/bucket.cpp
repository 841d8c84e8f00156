// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/bucket.h"

#include "domain/subject.h"
#include "jetstream/configedit.h"
#include "payload/payload.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jetlag {
namespace {

constexpr int previewCharacters = 120;
constexpr QLatin1String keysMark("KV_");
constexpr QLatin1String objectsMark("OBJ_");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Bucket)
};

/// The name of a mirror's origin; nullopt: it is none.
std::optional<StreamName> originOf(const QByteArray& config)
{
    const QByteArray mirror = fieldOf(config, QStringLiteral("mirror"));
    const QByteArray name = mirror.isEmpty() ? QByteArray() : fieldOf(mirror, QStringLiteral("name"));
    return name.size() > 2 ? std::optional(StreamName{fromUtf8(name.mid(1, name.size() - 2))}) : std::nullopt;
}

} // namespace

std::optional<Bucket> bucketOf(const StreamName& stream)
{
    for (const auto& [mark, kind] : {std::pair(keysMark, BucketKind::Keys), {objectsMark, BucketKind::Objects}}) {
        if (stream.value.startsWith(mark) && stream.value.size() > mark.size())
            return Bucket{stream, kind, stream.value.mid(mark.size())};
    }
    return std::nullopt;
}

StreamName streamOf(BucketKind kind, const QString& name)
{
    return {(kind == BucketKind::Keys ? keysMark : objectsMark) + name};
}

BucketRules rulesOf(const StreamFacts& facts)
{
    BucketRules rules;
    const auto config = configOf(facts.raw);
    const QByteArray json = config.value_or(QByteArrayLiteral("{}"));
    if (facts.config.isMirror)
        rules.mirrorOf = originOf(json);
    const auto bucket = bucketOf(rules.mirrorOf.value_or(facts.name()));
    rules.keyPrefix = QStringLiteral("$KV.%1.").arg(bucket ? bucket->name : facts.name().value);
    rules.takesTtl = fieldOf(json, QStringLiteral("allow_msg_ttl")) == "true";
    const qint64 marker = fieldOf(json, QStringLiteral("subject_delete_marker_ttl")).toLongLong();
    if (marker > 0)
        rules.markerTtl = std::chrono::nanoseconds(marker);
    return rules;
}

std::optional<QString> keyOf(const BucketRules& rules, const QString& subject)
{
    if (!subject.startsWith(rules.keyPrefix) || subject.size() == rules.keyPrefix.size())
        return std::nullopt;
    return subject.mid(rules.keyPrefix.size());
}

QString keyProblem(const QString& key)
{
    static const QRegularExpression allowed(QStringLiteral("^[-/_=.a-zA-Z0-9]+$"),
                                            QRegularExpression::DontCaptureOption);
    if (key.isEmpty())
        return Words::tr("A key has at least one character.");
    if (!allowed.match(key).hasMatch() || key.endsWith(u'\n'))
        return Words::tr("A key holds only letters and digits of ASCII and the characters - / _ = and the dot.");
    if (key.startsWith(u'.') || key.endsWith(u'.') || key.contains(QLatin1String("..")))
        return Words::tr("A dot stands between other characters of a key: not at its beginning or end, and not twice "
                         "in a row.");
    return {};
}

QString bucketNameProblem(const QString& name)
{
    static const QRegularExpression allowed(QStringLiteral("^[-_a-zA-Z0-9]+$"), QRegularExpression::DontCaptureOption);
    if (name.isEmpty())
        return Words::tr("A bucket needs a name.");
    if (!allowed.match(name).hasMatch() || name.endsWith(u'\n'))
        return Words::tr("The name of a bucket holds only letters and digits of ASCII, - and _.");
    return {};
}

RevisionKind revisionKindOf(const MessageHeaders& headers)
{
    if (const auto operation = headers.firstValue("KV-Operation")) {
        if (*operation == "DEL")
            return RevisionKind::Deleted;
        if (*operation == "PURGE")
            return RevisionKind::Purged;
    }
    if (const auto reason = headers.firstValue("Nats-Marker-Reason")) {
        return *reason == "MaxAge"  ? RevisionKind::Expired
               : *reason == "Purge" ? RevisionKind::Purged
                                    : RevisionKind::Removed;
    }
    return RevisionKind::Value;
}

KeyState keyStateOf(const QString& key, const StoredMessage& message)
{
    KeyState state;
    state.key = key;
    state.revision = message.sequence;
    state.time = message.time;
    state.kind = revisionKindOf(message.headers);
    state.bytes = static_cast<uint64_t>(message.payload.size());
    state.preview = payloadPreview(message.payload, previewCharacters);
    return state;
}

} // namespace jetlag
