// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/messagematch_p.h"

#include "domain/subject.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr size_t mostPlaces = 100;

qsizetype characters(const QByteArray& utf8)
{
    return QString::fromUtf8(utf8).size();
}

template <typename Fits>
bool anyHeader(const MessageHeaders& headers, const QByteArray& name, Fits fits)
{
    const auto& entries = headers.entries();
    return std::any_of(entries.begin(), entries.end(), [&](const MessageHeaders::Entry& entry) {
        return entry.first.compare(name, Qt::CaseInsensitive) == 0 && fits(entry.second);
    });
}

} // namespace

MessageMatch::MessageMatch()
    : d(std::make_shared<const Data>())
{
}

bool MessageMatch::isEmpty() const
{
    return d->terms.empty();
}

QString MessageMatch::subjectFilter() const
{
    for (const Data::Term& term : d->terms) {
        if (term.kind == Data::Kind::Subject && !term.isNegated)
            return term.subject;
    }
    return {};
}

std::vector<std::pair<qsizetype, qsizetype>> MessageMatch::placesIn(const QString& text) const
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (const Data::Term& term : d->terms) {
        if (term.isNegated)
            continue;
        if (term.kind == Data::Kind::Text && !term.words.isEmpty()) {
            qsizetype at = text.indexOf(term.words, 0, d->options.sensitivity);
            for (; at >= 0 && places.size() < mostPlaces;
                 at = text.indexOf(term.words, at + term.words.size(), d->options.sensitivity))
                places.emplace_back(at, term.words.size());
        } else if (term.kind == Data::Kind::Like) {
            const QByteArray bytes = text.toUtf8();
            if (const auto found = term.pattern.find(bytes))
                places.emplace_back(characters(bytes.first(found->offset)),
                                    characters(bytes.mid(found->offset, found->length)));
        }
    }
    std::sort(places.begin(), places.end());
    return places;
}

bool MessageMatch::looksAtHeaders() const
{
    return std::any_of(d->terms.begin(), d->terms.end(), [this](const Data::Term& term) {
        switch (term.kind) {
        case Data::Kind::HeaderExists:
        case Data::Kind::HeaderEquals:
        case Data::Kind::HeaderContains:
        case Data::Kind::HeaderLike:
            return true;
        case Data::Kind::Text:
        case Data::Kind::Like:
            return d->options.alsoSubjectAndHeaders;
        case Data::Kind::Size:
        case Data::Kind::Subject:
        case Data::Kind::Json:
            break;
        }
        return false;
    });
}

bool MessageMatch::matches(const StoredMessage& message) const
{
    using Kind = Data::Kind;
    // Opened at most once, and only when a term needs it.
    std::optional<QByteArray> opened;
    bool wasOpened = false;
    const auto payload = [&]() -> const QByteArray& {
        if (m_opener && !std::exchange(wasOpened, true))
            opened = m_opener(message.payload);
        return opened ? *opened : message.payload;
    };
    const auto anywhere = [&](const auto& isIn) {
        if (isIn(payload()))
            return true;
        if (!d->options.alsoSubjectAndHeaders)
            return false;
        const auto& entries = message.headers.entries();
        return isIn(message.subject.toUtf8()) ||
               std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return isIn(entry.second); });
    };
    const auto compareSize = [&](const Data::Term& term) {
        const auto size = static_cast<uint64_t>(message.payload.size());
        switch (term.order) {
        case Data::Order::Less:
            return size < term.size;
        case Data::Order::LessOrEqual:
            return size <= term.size;
        case Data::Order::Equal:
            return size == term.size;
        case Data::Order::MoreOrEqual:
            return size >= term.size;
        case Data::Order::More:
            return size > term.size;
        }
        return false;
    };
    const auto holds = [&](const Data::Term& term) {
        switch (term.kind) {
        case Kind::Size:
            return compareSize(term);
        case Kind::Subject:
            return subjectMatches(term.subject, message.subject);
        case Kind::HeaderExists:
            return anyHeader(message.headers, term.name, [](const QByteArray&) { return true; });
        case Kind::HeaderEquals:
            return anyHeader(message.headers, term.name, [&](const QByteArray& value) { return value == term.value; });
        case Kind::HeaderContains:
            return anyHeader(message.headers, term.name,
                             [&](const QByteArray& value) { return term.text.isIn(value); });
        case Kind::HeaderLike:
            return anyHeader(message.headers, term.name,
                             [&](const QByteArray& value) { return term.pattern.find(value).has_value(); });
        case Kind::Text:
            return anywhere([&](const QByteArray& bytes) { return term.text.isIn(bytes); });
        case Kind::Json:
            return term.json.matches(payload());
        case Kind::Like:
            return anywhere([&](const QByteArray& bytes) { return term.pattern.find(bytes).has_value(); });
        }
        return false;
    };
    return std::all_of(d->terms.begin(), d->terms.end(),
                       [&](const Data::Term& term) { return holds(term) != term.isNegated; });
}

} // namespace jetlag
