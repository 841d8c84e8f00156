// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpath.h"

#include "json/jsontext.h"
#include "json/jsonwalk.h"
#include "json/pathtext.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::JsonPath)
};

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           static_cast<uint8_t>(c) >= 0x80;
}

QByteArray nameAt(const QByteArray& text, qsizetype& at)
{
    const qsizetype begin = at;
    while (at < text.size() && isNameCharacter(text[at]))
        ++at;
    return text.mid(begin, at - begin);
}

/// What stands between brackets, `at` behind the first one.
[[nodiscard]] Result<JsonPath::Step> bracketStep(const QByteArray& text, qsizetype& at)
{
    JsonPath::Step step;
    const qsizetype begin = at;
    if (at < text.size() && (text[at] == '\'' || text[at] == '"')) {
        auto name = pathtext::quoted(text, at);
        if (!name)
            return unexpected(name.error());
        step.name = *name;
    } else if (at < text.size() && text[at] == '*') {
        step.kind = JsonPath::Step::Kind::AnyChild;
        ++at;
    } else {
        qsizetype end = at;
        while (end < text.size() && (text[end] == '-' || (text[end] >= '0' && text[end] <= '9')))
            ++end;
        bool isNumber = false;
        step.kind = JsonPath::Step::Kind::Index;
        step.index = text.mid(at, end - at).toLongLong(&isNumber);
        if (!isNumber)
            return pathtext::problem(Words::tr("Between brackets there must be a number, a name in quotes or *"), text,
                                     begin);
        at = end;
    }
    if (at >= text.size() || text[at] != ']')
        return pathtext::problem(Words::tr("The bracket ] is missing"), text, at);
    ++at;
    return step;
}

/// Where the values lie that the steps lead to, in order; nullopt: it is no JSON as far as it was read.
std::optional<std::vector<ByteRange>> rangesOf(const std::vector<JsonPath::Step>& steps, QByteArrayView json)
{
    std::vector<ByteRange> found;
    json::Parsing parsing(json);
    if (parsing.error())
        return std::nullopt;
    json::Walk walk(steps);
    const bool isRead = walk.run(parsing.root(), [&](simdjson::ondemand::value& value) {
        found.push_back(parsing.rangeOf(value));
        return parsing.isAlive() ? json::Walk::Outcome::GoOn : json::Walk::Outcome::Broken;
    });
    return isRead ? std::optional(found) : std::nullopt;
}

} // namespace

Result<JsonPath> JsonPath::parseAt(const QByteArray& text, qsizetype& at)
{
    JsonPath path;
    const qsizetype begin = at;
    if (at >= text.size() || text[at] != '$')
        return pathtext::problem(Words::tr("A path begins with $"), text, at);
    ++at;
    while (at < text.size() && (text[at] == '.' || text[at] == '[')) {
        if (text[at] == '.') {
            ++at;
            const bool isDeep = at < text.size() && text[at] == '.';
            if (isDeep) {
                ++at;
                path.m_steps.push_back({Step::Kind::AnyDepth, {}, 0});
            }
            if (isDeep && at < text.size() && text[at] == '[')
                continue;
            Step step;
            if (at < text.size() && text[at] == '*') {
                step.kind = Step::Kind::AnyChild;
                ++at;
            } else {
                step.name = nameAt(text, at);
                if (step.name.isEmpty())
                    return pathtext::problem(Words::tr("A name is missing"), text, at);
                if (text.mid(at, 2) == "()") {
                    if (step.name != "length" || isDeep)
                        return pathtext::problem(Words::tr("There is no function of this name; there is .length()"),
                                                 text, at - step.name.size());
                    at += 2;
                    path.m_takesLength = true;
                    break;
                }
            }
            path.m_steps.push_back(std::move(step));
        } else {
            auto step = bracketStep(text, ++at);
            if (!step)
                return unexpected(step.error());
            path.m_steps.push_back(std::move(*step));
        }
    }
    if (path.m_steps.size() > json::mostSteps)
        return pathtext::problem(Words::tr("The path has too many steps"), text, begin);
    return path;
}

Result<JsonPath> JsonPath::parse(const QByteArray& text)
{
    qsizetype at = pathtext::afterBlanks(text, 0);
    auto path = parseAt(text, at);
    if (!path)
        return path;
    at = pathtext::afterBlanks(text, at);
    if (at < text.size())
        return pathtext::problem(Words::tr("This cannot stand in a path"), text, at);
    return path;
}

std::optional<QByteArray> JsonPath::replaced(QByteArrayView json, const QByteArray& value) const
{
    const auto ranges = rangesOf(m_steps, json);
    if (!ranges || m_takesLength || !nlohmann::json::accept(json.begin(), json.end()))
        return std::nullopt;
    QByteArray text;
    qsizetype at = 0;
    for (const ByteRange& range : *ranges) {
        if (range.offset < at)
            continue; // lies in one that is replaced already
        text.append(json.sliced(at, range.offset - at)).append(value);
        at = range.offset + range.length;
    }
    if (!ranges->empty())
        return text.append(json.sliced(at));
    return added(json, value);
}

/// One more member of the object that the path leads to without its last step.
std::optional<QByteArray> JsonPath::added(QByteArrayView json, const QByteArray& value) const
{
    if (m_steps.empty() || m_steps.back().kind != Step::Kind::Name)
        return std::nullopt;
    const std::vector<Step> way(m_steps.begin(), m_steps.end() - 1);
    const auto parents = rangesOf(way, json);
    if (!parents || parents->size() != 1)
        return std::nullopt;
    QByteArray parent = json.sliced(parents->front().offset, parents->front().length).toByteArray();
    if (!parent.startsWith('{'))
        return std::nullopt;
    const qsizetype end = parent.lastIndexOf('}');
    const bool isEmpty = parent.mid(1, end - 1).trimmed().isEmpty();
    QByteArray member = isEmpty ? QByteArray() : QByteArray(",");
    json::appendString(member, m_steps.back().name);
    parent.insert(end, member + ':' + value);
    return json.first(parents->front().offset).toByteArray() + parent +
           json.sliced(parents->front().offset + parents->front().length).toByteArray();
}

std::vector<QByteArray> JsonPath::values(QByteArrayView json, size_t most) const
{
    std::vector<QByteArray> found;
    json::Parsing parsing(json);
    if (parsing.error() || most == 0)
        return found;
    json::Walk walk(m_steps);
    walk.run(parsing.root(), [&](simdjson::ondemand::value& value) {
        if (m_takesLength) {
            if (const auto length = json::lengthOf(value))
                found.push_back(QByteArray::number(quint64(*length)));
        } else {
            const ByteRange range = parsing.rangeOf(value);
            found.push_back(json.sliced(range.offset, range.length).toByteArray());
        }
        if (!parsing.isAlive())
            return json::Walk::Outcome::Broken;
        return found.size() >= most ? json::Walk::Outcome::Enough : json::Walk::Outcome::GoOn;
    });
    return found;
}

} // namespace jetlag
