// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/comparison.h"

#include "domain/subject.h"
#include "payload/linediff.h"
#include "json/jsonleaves.h"
#include "json/jsontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Comparison)
};

using Row = ComparedRow;

constexpr qsizetype longestCell = 2000; ///< characters
constexpr qsizetype rowBytes = 16;
constexpr size_t mostLines = 100'000;
constexpr qptrdiff mostRows = 10'000; ///< differing ones and same ones, each: a table takes them at once

QString cellText(QByteArrayView bytes)
{
    QString text = displayText(QString::fromUtf8(bytes.first(std::min(bytes.size(), 4 * longestCell))));
    if (text.size() <= longestCell && bytes.size() <= 4 * longestCell)
        return text;
    return Words::tr("%1… (%2 bytes)").arg(text.left(longestCell), QLocale().toString(bytes.size()));
}

Row rowOf(Row::Part part, const QString& place, const std::optional<QByteArray>& left,
          const std::optional<QByteArray>& right)
{
    Row row;
    row.part = part;
    row.place = place;
    row.left = left ? cellText(*left) : QString();
    row.right = right ? cellText(*right) : QString();
    row.kind = !left             ? Row::Kind::OnlyRight
               : !right          ? Row::Kind::OnlyLeft
               : *left == *right ? Row::Kind::Same
                                 : Row::Kind::Changed;
    return row;
}

/// Two lists of named values: the left order, what is only right before what it stands before there. A name that comes
/// again is compared with its like on the other side.
void compareNamed(std::vector<Row>& rows, Row::Part part, const json::Leaves& left, const json::Leaves& right)
{
    using Key = std::pair<QByteArray, int>;
    const auto keysOf = [](const json::Leaves& entries) {
        QHash<QByteArray, int> counts;
        std::vector<Key> keys;
        for (const auto& [name, value] : entries)
            keys.emplace_back(name, counts[name]++);
        return keys;
    };
    const auto placeOf = [](const Key& key) {
        const QString name = cellText(key.first);
        return key.second == 0 ? name : QStringLiteral("%1 (%2)").arg(name, QString::number(key.second + 1));
    };
    const auto leftKeys = keysOf(left);
    const auto rightKeys = keysOf(right);
    QHash<Key, size_t> leftAt;
    QHash<Key, size_t> rightAt;
    for (size_t i = 0; i < leftKeys.size(); ++i)
        leftAt.insert(leftKeys[i], i);
    for (size_t i = 0; i < rightKeys.size(); ++i)
        rightAt.insert(rightKeys[i], i);
    std::vector<std::vector<size_t>> added(leftKeys.size() + 1); // before which left one, backwards
    size_t next = leftKeys.size();
    for (size_t i = rightKeys.size(); i-- > 0;) {
        if (const auto found = leftAt.constFind(rightKeys[i]); found != leftAt.constEnd())
            next = *found;
        else
            added[next].push_back(i);
    }
    const auto addRight = [&](size_t place) {
        for (auto it = added[place].rbegin(); it != added[place].rend(); ++it)
            rows.push_back(rowOf(part, placeOf(rightKeys[*it]), std::nullopt, right[*it].second));
    };
    for (size_t i = 0; i < leftKeys.size(); ++i) {
        addRight(i);
        const auto found = rightAt.constFind(leftKeys[i]);
        rows.push_back(rowOf(part, placeOf(leftKeys[i]), left[i].second,
                             found == rightAt.constEnd() ? std::nullopt : std::optional(right[*found].second)));
    }
    addRight(leftKeys.size());
}

std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        lines.push_back(text.sliced(at, (end < 0 ? text.size() : end) - at));
        at = end < 0 ? text.size() : end + 1;
    }
    return lines;
}

/// False: too different, or too many lines.
bool compareLines(std::vector<Row>& rows, QByteArrayView left, QByteArrayView right)
{
    const auto leftLines = linesOf(left);
    const auto rightLines = linesOf(right);
    if (leftLines.size() > mostLines || rightLines.size() > mostLines)
        return false;
    const auto pairs = diffLines(leftLines, rightLines);
    if (!pairs)
        return false;
    const auto add = [&](int l, int r) {
        const QString place = l < 0   ? QStringLiteral("–/%1").arg(r + 1)
                              : r < 0 ? QStringLiteral("%1/–").arg(l + 1)
                                      : QStringLiteral("%1/%2").arg(l + 1).arg(r + 1);
        const auto bytes = [](const std::vector<QByteArrayView>& lines, int line) -> std::optional<QByteArray> {
            if (line < 0)
                return std::nullopt;
            return lines[static_cast<size_t>(line)].toByteArray();
        };
        rows.push_back(rowOf(Row::Part::Payload, place, bytes(leftLines, l), bytes(rightLines, r)));
    };
    for (size_t i = 0; i < pairs->size();) {
        if ((*pairs)[i].left >= 0 && (*pairs)[i].right >= 0) {
            add((*pairs)[i].left, (*pairs)[i].right);
            ++i;
            continue;
        }
        // Lines that went and came at one place stand side by side.
        size_t going = i;
        while (going < pairs->size() && (*pairs)[going].right < 0)
            ++going;
        size_t coming = going;
        while (coming < pairs->size() && (*pairs)[coming].left < 0)
            ++coming;
        const size_t together = std::max(going - i, coming - going);
        for (size_t n = 0; n < together; ++n)
            add(i + n < going ? (*pairs)[i + n].left : -1, going + n < coming ? (*pairs)[going + n].right : -1);
        i = coming;
    }
    return true;
}

QByteArray hexRow(QByteArrayView bytes)
{
    QByteArray hex = bytes.toByteArray().toHex(' ').leftJustified(rowBytes * 3, ' ');
    for (const char c : bytes)
        hex += c >= 32 && c < 127 ? c : '.';
    return hex;
}

void compareBytes(std::vector<Row>& rows, QByteArrayView left, QByteArrayView right)
{
    for (qsizetype at = 0; at < std::max(left.size(), right.size()); at += rowBytes) {
        const auto row = [at](QByteArrayView bytes) -> std::optional<QByteArray> {
            if (at >= bytes.size())
                return std::nullopt;
            return hexRow(bytes.sliced(at, std::min(rowBytes, bytes.size() - at)));
        };
        rows.push_back(rowOf(Row::Part::Payload,
                             QStringLiteral("%1").arg(static_cast<quint64>(at), 8, 16, QLatin1Char('0')), row(left),
                             row(right)));
    }
}

void keepFirst(Comparison& comparison)
{
    std::ptrdiff_t same = 0;
    std::ptrdiff_t different = 0;
    const size_t before = comparison.rows.size();
    const auto end = std::remove_if(comparison.rows.begin(), comparison.rows.end(), [&](const Row& row) {
        return ++(row.kind == Row::Kind::Same ? same : different) > mostRows;
    });
    comparison.rows.erase(end, comparison.rows.end());
    if (comparison.rows.size() == before)
        return;
    const QString words =
        Words::tr("Of the rows that differ and of those that do not, the first %1 are listed.", "a count")
            .arg(QLocale().toString(mostRows));
    comparison.limit = comparison.limit.isEmpty() ? words : words + QLatin1Char(' ') + comparison.limit;
}

/// Valid UTF-8 up to the last few bytes, which a cut may have left of a character.
bool isText(QByteArrayView bytes, bool isCut)
{
    for (int spare = 0; spare <= (isCut ? 3 : 0) && spare <= bytes.size(); ++spare) {
        if (json::isUtf8(bytes.chopped(spare)))
            return !bytes.contains('\0');
    }
    return false;
}

} // namespace

Comparison compareMessages(const StoredMessage& left, const StoredMessage& right, qsizetype mostBytes)
{
    Comparison comparison;
    auto& rows = comparison.rows;
    const auto sizeOf = [](const StoredMessage& message) { return QByteArray::number(message.payload.size()); };
    if (!(left.stream == right.stream))
        rows.push_back(
            rowOf(Row::Part::Facts, Words::tr("Stream"), left.stream.value.toUtf8(), right.stream.value.toUtf8()));
    rows.push_back(rowOf(Row::Part::Facts, Words::tr("Subject"), left.subject.toUtf8(), right.subject.toUtf8()));
    rows.push_back(rowOf(Row::Part::Facts, Words::tr("Size"), sizeOf(left), sizeOf(right)));
    const auto headersOf = [](const StoredMessage& message) {
        return json::Leaves(message.headers.entries().begin(), message.headers.entries().end());
    };
    compareNamed(rows, Row::Part::Headers, headersOf(left), headersOf(right));

    const bool isCut = std::max(left.payload.size(), right.payload.size()) > mostBytes;
    const auto part = [mostBytes](const StoredMessage& message) {
        return QByteArrayView(message.payload).first(std::min(message.payload.size(), mostBytes));
    };
    if (isCut)
        comparison.limit =
            Words::tr("Only the first %1 bytes of each payload are compared.").arg(QLocale().toString(mostBytes));
    const auto leftFields = isCut ? std::nullopt : json::leavesOf(left.payload);
    const auto rightFields = leftFields ? json::leavesOf(right.payload) : std::nullopt;
    if (leftFields && rightFields) {
        comparison.way = Comparison::Way::Fields;
        compareNamed(rows, Row::Part::Payload, *leftFields, *rightFields);
    } else if (!isText(part(left), isCut) || !isText(part(right), isCut)) {
        comparison.way = Comparison::Way::Bytes;
        compareBytes(rows, part(left), part(right));
    } else if (!compareLines(rows, part(left), part(right))) {
        comparison.way = Comparison::Way::Bytes;
        comparison.limit =
            Words::tr("The payloads differ in too many lines to be compared line by line: these are their bytes.") +
            QLatin1Char(' ') + comparison.limit;
        comparison.limit = comparison.limit.trimmed();
        compareBytes(rows, part(left), part(right));
    }
    comparison.differences = static_cast<size_t>(
        std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.kind != Row::Kind::Same; }));
    keepFirst(comparison);
    return comparison;
}

} // namespace jetlag
