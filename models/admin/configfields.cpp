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

/// "a, b", unless one of them holds what separates them.
bool isSimple(const QString& text)
{
    return !text.isEmpty() && !text.contains(u',') && !text.contains(u'\n') && !text.startsWith(u'{') &&
           !text.startsWith(u'[') && text.trimmed() == text;
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

QStringList partsOf(const QString& text)
{
    QStringList parts;
    for (const QString& part : QString(text).replace(u'\n', u',').split(u',')) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

Result<QJsonDocument> written(const QString& text)
{
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return unexpected(wrong(Words::tr("This is no JSON: %1 at character %2.", "why, where")
                                    .arg(problem.errorString(), QString::number(problem.offset + 1))));
    return json;
}

/// Names, or a list of texts as JSON.
Result<QByteArray> textsJson(const QString& text)
{
    if (!text.startsWith(u'['))
        return jsonTexts(partsOf(text));
    const auto json = written(text);
    if (!json)
        return unexpected(json.error());
    const QJsonArray all = json->array();
    if (std::any_of(all.begin(), all.end(), [](const auto& one) { return !one.isString(); }))
        return unexpected(wrong(Words::tr("Write texts, separated by commas.")));
    return QByteArray(json->toJson(QJsonDocument::Compact));
}

/// "team=blue, room=2", or an object of texts as JSON.
Result<QByteArray> pairsJson(const QString& text)
{
    const Error problem = wrong(Words::tr("Write pairs such as team=blue, room=2."));
    QJsonObject pairs;
    if (text.startsWith(u'{')) {
        const auto json = written(text);
        if (!json)
            return unexpected(json.error());
        pairs = json->object();
    } else {
        for (const QString& part : partsOf(text)) {
            if (part.indexOf(u'=') < 1)
                return unexpected(problem);
            pairs.insert(part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed());
        }
    }
    if (std::any_of(pairs.begin(), pairs.end(), [](const auto& one) { return !one.isString(); }))
        return unexpected(problem);
    return QJsonDocument(pairs).toJson(QJsonDocument::Compact);
}

/// Names of streams, or a list of objects as JSON.
Result<QByteArray> sourcesJson(const QString& text)
{
    QJsonArray sources;
    if (text.startsWith(u'[')) {
        const auto json = written(text);
        if (!json)
            return unexpected(json.error());
        const QJsonArray all = json->array();
        for (const auto& one : all) {
            if (one.toObject().value(QLatin1String("name")).toString().isEmpty())
                return unexpected(wrong(Words::tr("Each source is an object with the \"name\" of a stream.")));
        }
        return text.toUtf8(); // its numbers have 64 bits
    }
    for (const QString& name : partsOf(text))
        sources.append(QJsonObject{{QStringLiteral("name"), name}});
    return QJsonDocument(sources).toJson(QJsonDocument::Compact);
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
    case Kind::Texts:
        return textsJson(text);
    case Kind::Pairs:
        return pairsJson(text);
    case Kind::Sources:
        return sourcesJson(text);
    case Kind::Pattern:
        if (isValidSubject(text))
            return jsonText(text);
        return unexpected(wrong(Words::tr("%1 is not a valid subject.").arg(displayText(text))));
    case Kind::Flag:
        return QByteArrayLiteral("true");
    case Kind::Text:
    case Kind::Choice:
        break;
    }
    return jsonText(text);
}

QString textsText(const QByteArray& json)
{
    QStringList texts;
    bool isPlain = true;
    const QJsonArray all = valueOf(json).toArray();
    for (const auto& one : all) {
        texts << one.toString();
        isPlain = isPlain && isSimple(texts.last());
    }
    return isPlain ? texts.join(QStringLiteral(", ")) : QString::fromUtf8(json);
}

QString pairsText(const QByteArray& json)
{
    QStringList texts;
    bool isPlain = true;
    const QJsonObject all = valueOf(json).toObject();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const QString value = one->toString();
        isPlain = isPlain && isSimple(one.key()) && !one.key().contains(u'=') && (value.isEmpty() || isSimple(value));
        texts << one.key() + u'=' + value;
    }
    return isPlain ? texts.join(QStringLiteral(", ")) : QString::fromUtf8(json);
}

QString sourcesText(const QByteArray& json)
{
    QStringList names;
    const QJsonArray all = valueOf(json).toArray();
    for (const auto& one : all) {
        const QJsonObject source = one.toObject();
        names << source.value(QLatin1String("name")).toString();
        if (source.size() != 1 || !isSimple(names.last()))
            return QString::fromUtf8(json);
    }
    return names.join(QStringLiteral(", "));
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
    case Kind::Texts:
        return textsText(json);
    case Kind::Pairs:
        return pairsText(json);
    case Kind::Sources:
        return sourcesText(json);
    case Kind::Pattern:
    case Kind::Text:
    case Kind::Name:
    case Kind::Subject:
    case Kind::Choice:
        break;
    }
    return valueOf(json).toString();
}

} // namespace

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

} // namespace jetlag
