// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonexpression_p.h"

#include "json/jsonnumber.h"
#include "json/jsontext.h"
#include "json/jsonwalk.h"

namespace jetlag {
namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

std::string_view tokenOf(json::od::value& value)
{
    std::string_view token = value.raw_json_token();
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

} // namespace

/// One evaluation.
class JsonExpressionRun
{
public:
    using Data = JsonExpression::Data;
    using Kind = Data::Kind;

    JsonExpressionRun(const Data& data, QByteArrayView json)
        : m_data(data)
        , m_parsing(json)
    {
    }
    bool matches()
    {
        const bool holds = !m_parsing.error() && !m_data.nodes.empty() && holdsAt(m_data.nodes.size() - 1);
        return holds && !m_isBroken;
    }
    ByteRange hit() const { return m_hit.value_or(ByteRange()); }

private:
    bool holdsAt(size_t index)
    {
        const Data::Node& node = m_data.nodes[index];
        switch (node.kind) {
        case Kind::And:
            return holdsAt(node.left) && !m_isBroken && holdsAt(node.right);
        case Kind::Or:
            return holdsAt(node.left) || (!m_isBroken && holdsAt(node.right));
        case Kind::Not: {
            const auto before = m_hit;
            const bool holds = holdsAt(node.left);
            m_hit = before; // what is denied is no hit
            return !holds;
        }
        case Kind::Exists:
        case Kind::Equal:
        case Kind::NotEqual:
        case Kind::Less:
        case Kind::LessOrEqual:
        case Kind::More:
        case Kind::MoreOrEqual:
        case Kind::Like:
            break;
        }
        return meets(node);
    }
    bool meets(const Data::Node& node)
    {
        if (m_wasRead && !m_parsing.rewind()) {
            m_isBroken = true;
            return false;
        }
        m_wasRead = true;
        bool isMet = false;
        json::Walk walk(node.path.steps());
        const bool isWhole = walk.run(m_parsing.root(), [&](json::od::value& value) {
            const ByteRange range = m_hit ? ByteRange() : m_parsing.rangeOf(value);
            isMet = node.path.takesLength() ? meetsLength(node, value) : meetsValue(node, value);
            if (!m_parsing.isAlive())
                return json::Walk::Outcome::Broken;
            if (isMet && !m_hit)
                m_hit = range;
            return isMet ? json::Walk::Outcome::Enough : json::Walk::Outcome::GoOn;
        });
        m_isBroken = m_isBroken || !isWhole;
        return isMet;
    }
    static bool meetsLength(const Data::Node& node, json::od::value& value)
    {
        const auto length = json::lengthOf(value);
        if (!length)
            return false;
        char digits[24];
        const auto size = snprintf(digits, sizeof digits, "%llu", static_cast<unsigned long long>(*length));
        return meetsNumber(node, {digits, static_cast<size_t>(size)});
    }
    static bool isInOrder(Kind kind, int order)
    {
        switch (kind) {
        case Kind::Equal:
            return order == 0;
        case Kind::NotEqual:
            return order != 0;
        case Kind::Less:
            return order < 0;
        case Kind::LessOrEqual:
            return order <= 0;
        case Kind::More:
            return order > 0;
        case Kind::MoreOrEqual:
            return order >= 0;
        case Kind::And:
        case Kind::Or:
        case Kind::Not:
        case Kind::Exists:
        case Kind::Like:
            break;
        }
        return false;
    }
    static bool meetsNumber(const Data::Node& node, std::string_view token)
    {
        if (node.kind == Kind::Exists)
            return true;
        if (node.kind == Kind::Like)
            return node.pattern.matches(QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size())));
        if (node.type != Data::Type::Number)
            return node.kind == Kind::NotEqual;
        return json::isNumber(token) && isInOrder(node.kind, json::compareNumbers(token, viewOf(node.value)));
    }
    static bool meetsValue(const Data::Node& node, json::od::value& value)
    {
        if (node.kind == Kind::Exists)
            return true;
        json::od::json_type type{};
        if (value.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type == json::od::json_type::number)
            return meetsNumber(node, tokenOf(value));
        if (type == json::od::json_type::string) {
            std::string_view text;
            if (value.get_string().get(text) != simdjson::SUCCESS)
                return false;
            if (node.kind == Kind::Like)
                return node.pattern.matches(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
            if (node.type != Data::Type::String)
                return node.kind == Kind::NotEqual;
            return isInOrder(node.kind, text.compare(viewOf(node.value)));
        }
        if (type == json::od::json_type::object || type == json::od::json_type::array)
            return node.kind == Kind::NotEqual;
        const std::string_view token = tokenOf(value);
        if (token != "true" && token != "false" && token != "null")
            return false;
        if (node.kind == Kind::Like)
            return node.pattern.matches(QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size())));
        const bool isWord = node.type != Data::Type::String && node.type != Data::Type::Number;
        const bool isEqual = isWord && token == viewOf(node.value);
        return node.kind == Kind::Equal ? isEqual : node.kind == Kind::NotEqual && !isEqual;
    }

    const Data& m_data;
    json::Parsing m_parsing;
    std::optional<ByteRange> m_hit;
    bool m_wasRead = false;
    bool m_isBroken = false;
};

bool JsonExpression::matches(QByteArrayView json) const
{
    return find(json).has_value();
}

std::optional<ByteRange> JsonExpression::find(QByteArrayView json) const
{
    if (!d)
        return std::nullopt;
    JsonExpressionRun run(*d, json);
    return run.matches() ? std::optional(run.hit()) : std::nullopt;
}

} // namespace jetlag
