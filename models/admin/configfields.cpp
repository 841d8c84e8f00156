// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configfields.h"

#include "domain/subject.h"
#include "domain/thresholds.h"
#include "domain/timestamp.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConfigFields)
};

using Kind = FieldKind;
using When = FieldChange;

constexpr auto timeFormat = "yyyy-MM-dd HH:mm:ss";

Error wrong(const QString& words)
{
    return {Error::Kind::InvalidInput, words, {}, 0};
}

QString unlimitedWord()
{
    return Words::tr("unlimited");
}

bool saysUnlimited(const QString& text)
{
    return text.compare(unlimitedWord(), Qt::CaseInsensitive) == 0 || text == u"-1" ||
           text.compare(QLatin1String("unlimited"), Qt::CaseInsensitive) == 0;
}

QJsonValue valueOf(const QByteArray& json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

QByteArray jsonText(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray jsonTexts(const QStringList& texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

QString durationField(const QByteArray& json)
{
    return toGoDuration(std::chrono::nanoseconds(json.toLongLong()));
}

/// "10 MiB" where it is a whole number of them.
QString bytesField(uint64_t bytes)
{
    static constexpr std::pair<int, const char*> units[] = {{40, "TiB"}, {30, "GiB"}, {20, "MiB"}, {10, "KiB"}};
    for (const auto& [shift, name] : units) {
        if (bytes != 0 && bytes % (uint64_t(1) << shift) == 0)
            return QStringLiteral("%1 %2").arg(bytes >> shift).arg(QLatin1String(name));
    }
    return QString::number(bytes);
}

std::optional<uint64_t> parseCount(QString text)
{
    text.remove(QLocale().groupSeparator()).remove(u' ').remove(QChar::Nbsp);
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(static_cast<uint64_t>(number)) : std::nullopt;
}

std::optional<uint64_t> parseBytes(const QString& text)
{
    static constexpr std::pair<const char*, uint64_t> units[] = {{"TIB", uint64_t(1) << 40},
                                                                 {"GIB", uint64_t(1) << 30},
                                                                 {"MIB", uint64_t(1) << 20},
                                                                 {"KIB", uint64_t(1) << 10},
                                                                 {"TB", 1'000'000'000'000},
                                                                 {"GB", 1'000'000'000},
                                                                 {"MB", 1'000'000},
                                                                 {"KB", 1'000},
                                                                 {"T", uint64_t(1) << 40},
                                                                 {"G", uint64_t(1) << 30},
                                                                 {"M", uint64_t(1) << 20},
                                                                 {"K", uint64_t(1) << 10},
                                                                 {"B", 1}};
    const QString upper = text.toUpper().simplified();
    for (const auto& [name, factor] : units) {
        if (!upper.endsWith(QLatin1String(name)))
            continue;
        const auto number = parseCount(upper.chopped(QLatin1String(name).size()));
        return number && *number <= (uint64_t(1) << 62) / factor ? std::optional(*number * factor) : std::nullopt;
    }
    return parseCount(upper);
}

std::optional<Timestamp> parseTime(const QString& text)
{
    if (const auto time = parseRfc3339(text.toStdString()))
        return time;
    for (const char* format : {timeFormat, "yyyy-MM-dd HH:mm", "yyyy-MM-dd"}) {
        const QDateTime local = QDateTime::fromString(text, QLatin1String(format));
        if (local.isValid())
            return fromDateTime(local);
    }
    return std::nullopt;
}

Result<QByteArray> durationJson(const QString& text)
{
    const auto duration = parseGoDuration(text);
    if (!duration || duration->count() <= 0)
        return unexpected(wrong(Words::tr("Write a duration such as 500ms, 30s, 5m or 1h30m.")));
    return QByteArray::number(qint64(duration->count()));
}

Result<QByteArray> durationsJson(const QString& text)
{
    QByteArray all;
    for (const QString& part : subjectsIn(text)) {
        const auto one = durationJson(part);
        if (!one)
            return unexpected(wrong(Words::tr("Write durations such as 1s, 10s, 1m, separated by commas.")));
        all += (all.isEmpty() ? "" : ",") + *one;
    }
    return QByteArray('[' + all + ']');
}

Result<QByteArray> subjectsJson(const QString& text)
{
    const QStringList subjects = subjectsIn(text);
    for (const QString& subject : subjects) {
        if (!isValidSubject(subject))
            return unexpected(wrong(Words::tr("%1 is not a valid subject.").arg(displayText(subject))));
    }
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (subjectsOverlap(subjects[i], subjects[j]))
                return unexpected(
                    wrong(Words::tr("%1 and %2 overlap.").arg(displayText(subjects[j]), displayText(subjects[i]))));
        }
    }
    return jsonTexts(subjects);
}

Result<QByteArray> nameJson(const QString& text)
{
    const auto isForbidden = [](QChar c) { return c <= u' ' || QStringView(u".*>/\\").contains(c) || c == u'\x7f'; };
    if (std::any_of(text.begin(), text.end(), isForbidden))
        return unexpected(wrong(Words::tr("A name holds no blanks, dots, slashes, * and >.")));
    return jsonText(text);
}

Result<QByteArray> jsonOf(const ConfigField& field, const QString& text)
{
    if (field.noLimit && saysUnlimited(text))
        return QByteArray::number(*field.noLimit);
    switch (field.kind) {
    case Kind::Duration:
        return durationJson(text);
    case Kind::Durations:
        return durationsJson(text);
    case Kind::Count:
        if (const auto count = parseCount(text))
            return QByteArray::number(qulonglong(*count));
        return unexpected(wrong(field.noLimit ? Words::tr("Write a whole number, or \"%1\".").arg(unlimitedWord())
                                              : Words::tr("Write a whole number.")));
    case Kind::Bytes:
        if (const auto bytes = parseBytes(text))
            return QByteArray::number(qulonglong(*bytes));
        return unexpected(wrong(Words::tr("Write a size such as 500 KiB or 10 GiB, or \"%1\".").arg(unlimitedWord())));
    case Kind::Time:
        if (const auto time = parseTime(text))
            return jsonText(QString::fromLatin1(toRfc3339(*time)));
        return unexpected(wrong(Words::tr("Write a time such as 2026-12-01 08:00:00.")));
    case Kind::Subjects:
        return subjectsJson(text);
    case Kind::Subject:
        if (isLiteralSubject(text))
            return jsonText(text);
        return unexpected(wrong(Words::tr("Write a subject without wildcards.")));
    case Kind::Name:
        return nameJson(text);
    case Kind::Flag:
        return QByteArrayLiteral("true");
    case Kind::Text:
    case Kind::Choice:
        break;
    }
    return jsonText(text);
}

QString textOf(const ConfigField& field, const QByteArray& json)
{
    if (json.isEmpty())
        return {};
    if (field.noLimit && json.toLongLong() == *field.noLimit && field.kind != Kind::Choice)
        return unlimitedWord();
    switch (field.kind) {
    case Kind::Duration:
        return durationField(json);
    case Kind::Durations: {
        QStringList parts;
        const QJsonArray array = valueOf(json).toArray();
        for (const auto& value : array)
            parts << toGoDuration(std::chrono::nanoseconds(value.toInteger()));
        return parts.join(QStringLiteral(", "));
    }
    case Kind::Bytes:
        return bytesField(json.toULongLong());
    case Kind::Count:
        return QString::fromLatin1(json);
    case Kind::Time:
        if (const auto time = parseRfc3339(valueOf(json).toString().toStdString()))
            return toDateTime(*time).toLocalTime().toString(QLatin1String(timeFormat));
        return {};
    case Kind::Subjects: {
        QStringList subjects;
        const QJsonArray array = valueOf(json).toArray();
        for (const auto& value : array)
            subjects << value.toString();
        return subjects.join(QStringLiteral(", "));
    }
    case Kind::Flag:
        return json == "true" ? QStringLiteral("true") : QString();
    case Kind::Text:
    case Kind::Name:
    case Kind::Subject:
    case Kind::Choice:
        break;
    }
    return valueOf(json).toString();
}

} // namespace

const std::vector<ConfigField>& consumerFields()
{
    static const std::vector<ConfigField> fields{
        {"durable_name", Kind::Name, When::AtCreation},
        {"description", Kind::Text},
        {FiltersKey, Kind::Subjects},
        {"deliver_policy",
         Kind::Choice,
         When::AtCreation,
         {},
         "all new last last_per_subject by_start_sequence "
         "by_start_time"},
        {"opt_start_seq", Kind::Count, When::AtCreation},
        {"opt_start_time", Kind::Time, When::AtCreation},
        {"ack_policy", Kind::Choice, When::AtCreation, {}, "explicit all none"},
        {"ack_wait", Kind::Duration},
        {"max_deliver", Kind::Count, When::Always, -1},
        {"backoff", Kind::Durations},
        {"max_ack_pending", Kind::Count, When::Always, -1},
        {"max_waiting", Kind::Count, When::AtCreation},
        {"max_batch", Kind::Count},
        {"max_expires", Kind::Duration},
        {"inactive_threshold", Kind::Duration},
        {"deliver_subject", Kind::Subject, When::AtCreation},
        {"deliver_group", Kind::Text, When::AtCreation},
        {"replay_policy", Kind::Choice, When::AtCreation, {}, "instant original"},
        {"headers_only", Kind::Flag},
        {"sample_freq", Kind::Text},
        {"num_replicas", Kind::Count},
        {"mem_storage", Kind::Flag, When::AtCreation}};
    return fields;
}

const std::vector<ConfigField>& streamFields()
{
    static const std::vector<ConfigField> fields{
        {"name", Kind::Name, When::AtCreation},
        {"description", Kind::Text},
        {"subjects", Kind::Subjects},
        {"retention", Kind::Choice, When::AtCreation, {}, "limits interest workqueue"},
        {"storage", Kind::Choice, When::AtCreation, {}, "file memory"},
        {"max_msgs", Kind::Count, When::Always, -1},
        {"max_bytes", Kind::Bytes, When::Always, -1},
        {"max_age", Kind::Duration, When::Always, 0},
        {"max_msgs_per_subject", Kind::Count, When::Always, -1},
        {"max_msg_size", Kind::Bytes, When::Always, -1},
        {"discard", Kind::Choice, When::Always, {}, "old new"},
        {"discard_new_per_subject", Kind::Flag},
        {"duplicate_window", Kind::Duration},
        {"num_replicas", Kind::Count},
        {"max_consumers", Kind::Count, When::AtCreation, -1},
        {"compression", Kind::Choice, When::Always, {}, "none s2", {2, 10, 0}},
        {"allow_direct", Kind::Flag},
        {"allow_rollup_hdrs", Kind::Flag},
        {"allow_msg_ttl", Kind::Flag, When::Once, {}, "", {2, 11, 0}},
        {"no_ack", Kind::Flag},
        {"deny_delete", Kind::Flag, When::Once},
        {"deny_purge", Kind::Flag, When::Once}};
    return fields;
}

const ConfigField* fieldNamed(const std::vector<ConfigField>& fields, const QString& key)
{
    const QString name = key == u"filter_subject" || key == u"filter_subjects" ? QLatin1String(FiltersKey) : key;
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&name](const ConfigField& field) { return QLatin1String(field.key) == name; });
    return found == fields.end() ? nullptr : &*found;
}

QStringList subjectsIn(const QString& text)
{
    QString line = text;
    line.replace(u',', u' ').replace(u'\n', u' ');
    return line.simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList filtersOf(const QByteArray& config)
{
    const QJsonObject object = QJsonDocument::fromJson(config).object();
    QStringList filters;
    const QJsonArray several = object.value(QLatin1String("filter_subjects")).toArray();
    for (const auto& value : several)
        filters << value.toString();
    const QString one = object.value(QLatin1String("filter_subject")).toString();
    return filters.isEmpty() && !one.isEmpty() ? QStringList{one} : filters;
}

QStringList subjectsOfConfig(const QByteArray& config)
{
    QStringList subjects;
    const QJsonArray all = QJsonDocument::fromJson(config).object().value(QLatin1String("subjects")).toArray();
    for (const auto& value : all)
        subjects << value.toString();
    return subjects;
}

QString fieldText(const ConfigField& field, const QByteArray& config)
{
    if (QLatin1String(field.key) == QLatin1String(FiltersKey))
        return filtersOf(config).join(QStringLiteral(", "));
    const QByteArray value = fieldOf(config, QLatin1String(field.key));
    // None of its own: as many as the stream.
    if (value == "0" && QLatin1String(field.key) == QLatin1String("num_replicas"))
        return {};
    return textOf(field, value);
}

Result<FieldChanges> changesOf(const ConfigField& field, const QString& written)
{
    const QString text = field.kind == Kind::Text ? written : written.trimmed();
    const QString key = QLatin1String(field.key);
    if (key == QLatin1String(FiltersKey)) {
        const auto json = subjectsJson(text);
        if (!json)
            return unexpected(json.error());
        const QStringList filters = subjectsIn(text);
        const QString one = QStringLiteral("filter_subject");
        const QString several = QStringLiteral("filter_subjects");
        return FieldChanges{{one, filters.size() == 1 ? jsonText(filters.front()) : QByteArray()},
                            {several, filters.size() > 1 ? *json : QByteArray()}};
    }
    if (text.isEmpty())
        return FieldChanges{{key, QByteArray()}};
    const auto json = jsonOf(field, text);
    if (!json)
        return unexpected(json.error());
    return FieldChanges{{key, *json}};
}

QString valueText(const std::vector<ConfigField>& fields, const FieldDifference& difference, bool isAfter)
{
    const QByteArray& json = isAfter ? difference.after : difference.before;
    if (json.isEmpty())
        return QStringLiteral("—");
    const ConfigField* field = fieldNamed(fields, difference.key);
    if (!field || field->kind == Kind::Flag || difference.key == u"filter_subject")
        return displayText(QString::fromUtf8(json));
    const QString text = textOf(*field, json);
    return text.isEmpty() ? displayText(QString::fromUtf8(json)) : displayText(text);
}

QString fieldOfRefusal(const Error& error)
{
    static const std::vector<std::pair<int, const char*>> codes{
        {10093, FiltersKey},     {10138, FiltersKey},        {10136, FiltersKey},           {10099, FiltersKey},
        {10100, FiltersKey},     {10116, "backoff"},         {10183, "ack_wait"},           {10065, "subjects"},
        {10074, "num_replicas"}, {10121, "max_ack_pending"}, {10153, "inactive_threshold"}, {10126, "num_replicas"}};
    // Words of the server, in lower case, the longer ones first.
    static const std::vector<std::pair<const char*, const char*>> words{
        {"duplicates window", "duplicate_window"},
        {"max age", "max_age"},
        {"max deliver", "max_deliver"},
        {"max waiting", "max_waiting"},
        {"max ack pending", "max_ack_pending"},
        {"ack wait", "ack_wait"},
        {"backoff", "backoff"},
        {"replica", "num_replicas"},
        {"max bytes", "max_bytes"},
        {"max msgs per subject", "max_msgs_per_subject"},
        {"per subject", "discard_new_per_subject"},
        {"message size", "max_msg_size"},
        {"description", "description"},
        {"inactive", "inactive_threshold"},
        {"filter", FiltersKey},
        {"subject", "subjects"}};
    for (const auto& [code, key] : codes) {
        if (error.apiCode == code)
            return QLatin1String(key);
    }
    if (error.kind != Error::Kind::Api)
        return {};
    const QString detail = error.detail.mid(error.detail.indexOf(u':')).toLower();
    for (const auto& [word, key] : words) {
        if (detail.contains(QLatin1String(word)))
            return QLatin1String(key);
    }
    return {};
}

} // namespace jetlag
