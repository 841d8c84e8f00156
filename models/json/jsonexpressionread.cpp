// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonexpression_p.h"

#include "json/jsonnumber.h"
#include "json/pathtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::JsonExpression)
};

constexpr int deepestNesting = 100;
constexpr size_t mostNodes = 1000;

} // namespace

/// Recursive descent: || binds weaker than &&, ! strongest.
class JsonExpressionReader
{
public:
    using Data = JsonExpression::Data;
    using Kind = Data::Kind;
    using Node = Data::Node;

    explicit JsonExpressionReader(const QByteArray& text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] Result<JsonExpression> readAll()
    {
        auto expression = read();
        skip();
        if (expression && m_at < m_text.size())
            return problem(Words::tr("Here && or || is missing, or this is too much"));
        return expression;
    }
    [[nodiscard]] Result<JsonExpression> read()
    {
        if (const auto root = either(0); !root)
            return unexpected(root.error());
        JsonExpression expression;
        expression.d = std::make_shared<const Data>(std::move(m_data));
        return expression;
    }
    qsizetype position() const { return m_at; }

private:
    tl::unexpected<Error> problem(const QString& what) const { return pathtext::problem(what, m_text, m_at); }
    void skip() { m_at = pathtext::afterBlanks(m_text, m_at); }
    bool take(const char* token)
    {
        skip();
        if (!m_text.mid(m_at).startsWith(token))
            return false;
        m_at += static_cast<qsizetype>(qstrlen(token));
        return true;
    }
    [[nodiscard]] Result<size_t> add(Node node)
    {
        if (m_data.nodes.size() >= mostNodes)
            return problem(Words::tr("The expression is too long"));
        m_data.nodes.push_back(std::move(node));
        return m_data.nodes.size() - 1;
    }
    [[nodiscard]] Result<size_t> join(Kind kind, size_t left, size_t right)
    {
        Node node;
        node.kind = kind;
        node.left = left;
        node.right = right;
        return add(std::move(node));
    }
    [[nodiscard]] Result<size_t> either(int depth)
    {
        auto left = both(depth);
        while (left && take("||")) {
            const auto right = both(depth);
            left = right ? join(Kind::Or, *left, *right) : right;
        }
        return left;
    }
    [[nodiscard]] Result<size_t> both(int depth)
    {
        auto left = single(depth);
        while (left && take("&&")) {
            const auto right = single(depth);
            left = right ? join(Kind::And, *left, *right) : right;
        }
        return left;
    }
    [[nodiscard]] Result<size_t> single(int depth)
    {
        if (depth > deepestNesting)
            return problem(Words::tr("The expression is nested too deeply"));
        if (take("!")) {
            const auto inner = single(depth + 1);
            return inner ? join(Kind::Not, *inner, 0) : inner;
        }
        if (take("(")) {
            auto inner = either(depth + 1);
            if (inner && !take(")"))
                return problem(Words::tr("The bracket ) is missing"));
            return inner;
        }
        return comparison();
    }
    [[nodiscard]] Result<size_t> comparison()
    {
        skip();
        Node node;
        auto path = JsonPath::parseAt(m_text, m_at);
        if (!path)
            return unexpected(path.error());
        node.path = std::move(*path);
        static constexpr std::pair<const char*, Kind> operators[] = {
            {"==", Kind::Equal},       {"!=", Kind::NotEqual}, {"<=", Kind::LessOrEqual}, {"<", Kind::Less},
            {">=", Kind::MoreOrEqual}, {">", Kind::More},      {"=~", Kind::Like}};
        const auto* found = std::find_if(std::begin(operators), std::end(operators),
                                         [this](const auto& entry) { return take(entry.first); });
        if (found == std::end(operators)) {
            if (take("="))
                return problem(Words::tr("Equality is written =="));
            take("exists");
            return add(std::move(node));
        }
        node.kind = found->second;
        return node.kind == Kind::Like ? pattern(std::move(node)) : literal(std::move(node));
    }
    [[nodiscard]] Result<size_t> pattern(Node node)
    {
        skip();
        const qsizetype begin = m_at;
        if (m_at >= m_text.size() || (m_text[m_at] != '"' && m_text[m_at] != '\''))
            return problem(Words::tr("After =~ a regular expression in quotes is needed"));
        // No escapes of JSON in it: the backslashes are those of the regular expression; \" stands for a quote.
        const char quote = m_text[m_at++];
        QByteArray expression;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            const bool isEscape = m_text[m_at] == '\\' && m_at + 1 < m_text.size();
            if (isEscape && m_text[m_at + 1] != quote)
                expression += m_text[m_at];
            m_at += isEscape ? 1 : 0;
            expression += m_text[m_at++];
        }
        if (m_at >= m_text.size()) {
            m_at = begin;
            return problem(Words::tr("The quote that begins here has no end"));
        }
        ++m_at;
        auto compiled = Pattern::compile(QString::fromUtf8(expression));
        if (!compiled)
            return unexpected(compiled.error());
        node.pattern = std::move(*compiled);
        return add(std::move(node));
    }
    [[nodiscard]] Result<size_t> literal(Node node)
    {
        skip();
        const auto wanted = [] {
            return Words::tr("A string in quotes, a number, true, false or null is needed here");
        };
        if (m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\'')) {
            auto text = pathtext::quoted(m_text, m_at);
            if (!text)
                return unexpected(text.error());
            node.type = Data::Type::String;
            node.value = std::move(*text);
            return add(std::move(node));
        }
        qsizetype end = m_at;
        while (end < m_text.size() && !QByteArrayView(" \t\r\n&|()!").contains(m_text[end]))
            ++end;
        const QByteArray word = m_text.mid(m_at, end - m_at);
        if (json::isNumber({word.constData(), static_cast<size_t>(word.size())}))
            node.type = Data::Type::Number;
        else if (word == "true" || word == "false")
            node.type = word == "true" ? Data::Type::True : Data::Type::False;
        else if (word != "null")
            return problem(wanted());
        if (node.type != Data::Type::Number && node.kind != Kind::Equal && node.kind != Kind::NotEqual)
            return problem(Words::tr("true, false and null have no order: use == or !="));
        node.value = word;
        m_at = end;
        return add(std::move(node));
    }

    const QByteArray& m_text;
    qsizetype m_at;
    Data m_data;
};

Result<JsonExpression> JsonExpression::parse(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return JsonExpressionReader(bytes).readAll();
}

Result<JsonExpression> JsonExpression::parseAt(const QByteArray& text, qsizetype& at)
{
    JsonExpressionReader reader(text, at);
    auto expression = reader.read();
    at = reader.position();
    return expression;
}

} // namespace jetlag
