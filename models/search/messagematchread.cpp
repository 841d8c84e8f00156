// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/messagematch_p.h"

#include "domain/subject.h"
#include "json/pathtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::MessageMatch)
};

constexpr size_t mostTerms = 100;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// "1.5KiB" in bytes; nullopt when it is no such number.
std::optional<uint64_t> bytesFrom(QByteArrayView text)
{
    static constexpr std::pair<const char*, double> units[] = {
        {"kib", 1024.0}, {"mib", 1048576.0}, {"gib", 1073741824.0},
        {"kb", 1e3},     {"mb", 1e6},        {"gb", 1e9},
        {"k", 1e3},      {"m", 1e6},         {"g", 1e9},
        {"b", 1.0},      {"", 1.0}};
    const QByteArray lower = text.toByteArray().toLower();
    for (const auto& [unit, factor] : units) {
        if (!lower.endsWith(unit))
            continue;
        bool isNumber = false;
        const double number = lower.chopped(static_cast<qsizetype>(qstrlen(unit))).trimmed().toDouble(&isNumber);
        if (!isNumber || !(number >= 0) || number * factor > 1e15)
            return std::nullopt;
        return static_cast<uint64_t>(std::llround(number * factor));
    }
    return std::nullopt;
}

} // namespace

/// One pass over the line in UTF-8; each term begins where the one before ended.
class MessageMatchReader
{
public:
    using Data = MessageMatch::Data;
    using Kind = Data::Kind;
    using Term = Data::Term;

    MessageMatchReader(const QByteArray& line, const MatchOptions& options)
        : m_text(line)
    {
        m_data.options = options;
    }

    Result<MessageMatch> read()
    {
        for (skip(); !isAtEnd(); skip()) {
            if (m_data.terms.size() >= mostTerms)
                return problem(Words::tr("These are too many terms"));
            auto term = single();
            if (!term)
                return unexpected(term.error());
            m_data.terms.push_back(std::move(*term));
        }
        std::stable_sort(m_data.terms.begin(), m_data.terms.end(),
                         [](const Term& a, const Term& b) { return a.kind < b.kind; });
        MessageMatch match;
        match.d = std::make_shared<const Data>(std::move(m_data));
        return match;
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    char peek(qsizetype further = 0) const { return m_at + further < m_text.size() ? m_text[m_at + further] : '\0'; }
    void skip() { m_at = pathtext::afterBlanks(m_text, m_at); }
    tl::unexpected<Error> problem(const QString& what) const { return pathtext::problem(what, m_text, m_at); }
    bool take(const char* token)
    {
        if (!QByteArrayView(m_text).sliced(m_at).startsWith(token))
            return false;
        m_at += static_cast<qsizetype>(qstrlen(token));
        return true;
    }

    Result<Term> single()
    {
        const bool isNegated = peek() == '-' && peek(1) != '\0' && !isBlank(peek(1));
        m_at += isNegated ? 1 : 0;
        auto term = positive();
        if (term)
            term->isNegated = term->isNegated != isNegated;
        return term;
    }

    Result<Term> positive()
    {
        if (isExpression())
            return json();
        if (peek() == '/')
            return pattern();
        if (take("header:"))
            return header();
        if (take("size:"))
            return size();
        if (take("subject:"))
            return subject();
        auto word = value();
        if (!word)
            return unexpected(word.error());
        Term term;
        term.words = QString::fromUtf8(*word);
        term.text = TextFinder(term.words, m_data.options.sensitivity);
        return term;
    }

    /// $ begins a path unless it is a price or a variable: "$." and "$[" do, behind any ! and ( as well.
    bool isExpression() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && (m_text[at] == '!' || m_text[at] == '(' || (at > m_at && isBlank(m_text[at]))))
            ++at;
        return at + 1 < m_text.size() && m_text[at] == '$' && (m_text[at + 1] == '.' || m_text[at + 1] == '[');
    }

    Result<Term> json()
    {
        auto expression = JsonExpression::parseAt(m_text, m_at);
        if (!expression)
            return unexpected(expression.error());
        if (!isAtEnd() && !isBlank(peek()) && !isBlank(m_text[m_at - 1]))
            return problem(Words::tr("Between two terms there must be a blank"));
        Term term;
        term.kind = Kind::Json;
        term.json = std::move(*expression);
        return term;
    }

    Result<Term> pattern()
    {
        const qsizetype begin = m_at++;
        QByteArray expression;
        while (!isAtEnd() && peek() != '/') {
            // The backslashes are those of the expression; only \/ stands for a slash.
            if (peek() == '\\' && peek(1) != '\0') {
                if (peek(1) != '/')
                    expression += '\\';
                ++m_at;
            }
            expression += m_text[m_at++];
        }
        if (isAtEnd()) {
            m_at = begin;
            return problem(Words::tr("The regular expression that begins here has no / at its end; to look for a "
                                     "slash, put the text in quotes"));
        }
        ++m_at;
        const bool ignoresCase = take("i");
        if (!isAtEnd() && !isBlank(peek()))
            return problem(Words::tr("After a regular expression only i and a blank may follow; to look for a slash, "
                                     "put the text in quotes"));
        return like(Kind::Like, expression, ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
    }

    static Result<Term> like(Kind kind, const QByteArray& expression, Qt::CaseSensitivity sensitivity)
    {
        auto compiled = Pattern::compile(QString::fromUtf8(expression), sensitivity);
        if (!compiled)
            return unexpected(compiled.error());
        Term term;
        term.kind = kind;
        term.pattern = std::move(*compiled);
        return term;
    }

    Result<Term> header()
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && !isBlank(peek()) && peek() != '=' && peek() != '~' && peek() != '!')
            ++m_at;
        const QByteArray name = m_text.mid(begin, m_at - begin);
        if (name.isEmpty())
            return problem(Words::tr("After header: the name of a header is needed"));
        if (isAtEnd() || isBlank(peek())) {
            Term term;
            term.kind = Kind::HeaderExists;
            term.name = name;
            return term;
        }
        const bool isLike = take("=~");
        const bool isNegated = !isLike && take("!=");
        const bool isContains = !isLike && !isNegated && take("~");
        if (!isLike && !isNegated && !isContains && !take("="))
            return problem(Words::tr("After the name of a header = != ~ or =~ is needed"));
        auto wanted = value();
        if (!wanted)
            return unexpected(wanted.error());
        Term term;
        if (isLike) {
            auto made = like(Kind::HeaderLike, *wanted, Qt::CaseSensitive);
            if (!made)
                return made;
            term = std::move(*made);
        } else {
            term.kind = isContains ? Kind::HeaderContains : Kind::HeaderEquals;
            term.text = TextFinder(QString::fromUtf8(*wanted), m_data.options.sensitivity);
            term.value = *wanted;
            term.isNegated = isNegated;
        }
        term.name = name;
        return term;
    }

    Result<Term> size()
    {
        static constexpr std::pair<const char*, Data::Order> orders[] = {
            {">=", Data::Order::MoreOrEqual}, {">", Data::Order::More},   {"<=", Data::Order::LessOrEqual},
            {"<", Data::Order::Less},         {"==", Data::Order::Equal}, {"=", Data::Order::Equal}};
        Term term;
        term.kind = Kind::Size;
        for (const auto& [sign, order] : orders) {
            if (take(sign)) {
                term.order = order;
                break;
            }
        }
        const auto bytes = bytesFrom(word());
        if (!bytes)
            return problem(Words::tr("After size: a number of bytes is needed, such as size:>1KiB"));
        term.size = *bytes;
        m_at += word().size();
        return term;
    }

    Result<Term> subject()
    {
        const qsizetype begin = m_at;
        auto wanted = value();
        if (!wanted)
            return unexpected(wanted.error());
        Term term;
        term.kind = Kind::Subject;
        term.subject = QString::fromUtf8(*wanted);
        if (!isValidSubject(term.subject)) {
            m_at = begin;
            return problem(Words::tr("This is not a valid subject: tokens between dots, * for one, > for the rest"));
        }
        return term;
    }

    /// Up to the next blank.
    QByteArrayView word() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !isBlank(m_text[end]))
            ++end;
        return QByteArrayView(m_text).sliced(m_at, end - m_at);
    }

    /// A word, or what stands in quotes, where only \" and \\ are escapes.
    Result<QByteArray> value()
    {
        if (peek() != '"') {
            const QByteArray plain = word().toByteArray();
            m_at += plain.size();
            return plain;
        }
        const qsizetype begin = m_at++;
        QByteArray phrase;
        while (!isAtEnd() && peek() != '"') {
            if (peek() == '\\' && (peek(1) == '"' || peek(1) == '\\'))
                ++m_at;
            phrase += m_text[m_at++];
        }
        if (isAtEnd()) {
            m_at = begin;
            return problem(Words::tr("The quote that begins here has no end"));
        }
        ++m_at;
        return phrase;
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    Data m_data;
};

Result<MessageMatch> MessageMatch::parse(const QString& line, const MatchOptions& options)
{
    const QByteArray bytes = line.toUtf8();
    return MessageMatchReader(bytes, options).read();
}

} // namespace jetlag
