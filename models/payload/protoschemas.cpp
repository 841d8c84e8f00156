// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/protoschemas.h"

#include "domain/subject.h"

#include <QFileInfo>

#include <algorithm>

namespace jetlag {
namespace {

const QString patternKey = QStringLiteral("subject");
const QString fileKey = QStringLiteral("file");
const QString typeKey = QStringLiteral("type");

int rankOf(QStringView token)
{
    return token == u">" ? 2 : token == u"*" ? 1 : 0;
}

bool isMoreSpecific(const ProtoRule& a, const ProtoRule& b)
{
    const auto left = QStringView(a.pattern).split(u'.');
    const auto right = QStringView(b.pattern).split(u'.');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (rankOf(left[i]) != rankOf(right[i]))
            return rankOf(left[i]) < rankOf(right[i]);
    }
    return left.size() > right.size();
}

} // namespace

ProtoRules protoRulesFrom(const QVariant& value)
{
    ProtoRules rules;
    for (const QVariant& entry : value.toList()) {
        const QVariantMap map = entry.toMap();
        ProtoRule rule{map.value(patternKey).toString(), map.value(fileKey).toString(), map.value(typeKey).toString()};
        if (isValidSubject(rule.pattern) && !rule.file.isEmpty() && !rule.type.isEmpty())
            rules.push_back(std::move(rule));
    }
    return rules;
}

QVariant toVariant(const ProtoRules& rules)
{
    QVariantList list;
    for (const ProtoRule& rule : rules)
        list += QVariantMap{{patternKey, rule.pattern}, {fileKey, rule.file}, {typeKey, rule.type}};
    return list;
}

ProtoSchemas::ProtoSchemas(ProtoRules rules)
    : m_rules(std::move(rules))
{
    std::stable_sort(m_rules.begin(), m_rules.end(), isMoreSpecific);
}

const ProtoRule* ProtoSchemas::ruleFor(const QString& subject) const
{
    const auto it = std::find_if(m_rules.begin(), m_rules.end(),
                                 [&](const ProtoRule& rule) { return subjectMatches(rule.pattern, subject); });
    return it == m_rules.end() ? nullptr : &*it;
}

Result<std::optional<PayloadSchema>> ProtoSchemas::schemaFor(const QString& subject) const
{
    const ProtoRule* rule = ruleFor(subject);
    if (!rule)
        return std::optional<PayloadSchema>();
    const QDateTime changed = QFileInfo(rule->file).lastModified();
    const std::lock_guard lock(m_mutex);
    auto it = m_loaded.find(rule->file);
    if (it == m_loaded.end() || it->second.changed != changed)
        it = m_loaded.insert_or_assign(rule->file, Loaded{changed, ProtoSchema::load(rule->file)}).first;
    if (!it->second.schema)
        return unexpected(it->second.schema.error());
    return std::optional(PayloadSchema{*it->second.schema, rule->type});
}

} // namespace jetlag
