// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of dead letters with 50,000 of them: from their news to a painted table, from a filter to what it shows,
// and from one grouping to another. Reading them from a server is not in it.
#include "bench/fixture.h"
#include "items/deadlettersmodel.h"
#include "widgets/pages/lettertable.h"

#include <QJsonObject>

#include <algorithm>

using namespace jetlag;
using namespace jetlag::bench;

namespace {

constexpr int letterCount = 50'000;
constexpr int batch = 500; ///< letters in one piece of news
constexpr int rounds = 7;

std::vector<DeadLetter> letters()
{
    static const char* const errors[] = {"timeout after %1 ms", "order %1 not found", "tenant quota exceeded",
                                         "connection reset by peer", "invalid UTF-8 at byte %1"};
    std::vector<DeadLetter> made;
    for (int i = 0; i < letterCount; ++i) {
        DeadLetter letter;
        letter.stream = {QStringLiteral("DLQ")};
        letter.sequence = {static_cast<uint64_t>(i + 1)};
        letter.time = systemNow() - std::chrono::seconds(letterCount - i);
        letter.storedSubject = QStringLiteral("dlq");
        letter.originalSubject = QStringLiteral("orders.region%1.created").arg(i * 7 % 40);
        letter.error = QLatin1String(errors[i * 13 % 5]);
        if (letter.error.contains(QLatin1String("%1")))
            letter.error = letter.error.arg(i);
        letter.deliveries = 3;
        letter.preview =
            QStringLiteral("{\"order\":%1,\"customer\":\"c-%2\",\"items\":[1,2,3]}").arg(i).arg(i * 31 % 977);
        made.push_back(letter);
    }
    return made;
}

template <typename Action>
double milliseconds(const Action& action)
{
    const auto begun = Clock::now();
    action();
    QCoreApplication::processEvents();
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    DeadLettersModel model;
    LetterTable table(model);
    table.sortByColumnId("time", Qt::DescendingOrder);
    table.resize(1200, 600);
    table.show();
    QCoreApplication::processEvents();
    const std::vector<DeadLetter> all = letters();
    const double filled = milliseconds([&] {
        for (size_t i = 0; i < all.size(); i += batch) {
            model.apply({all.begin() + static_cast<ptrdiff_t>(i), all.begin() + static_cast<ptrdiff_t>(i + batch)}, {});
            QCoreApplication::processEvents();
        }
    });
    const QJsonObject detail{{QStringLiteral("letters"), letterCount}};
    print(QStringLiteral("inbox-filled"), filled, QStringLiteral("ms"), 2000, detail);

    std::vector<double> filtered;
    std::vector<double> grouped;
    for (int round = 0; round < rounds; ++round) {
        for (const char* text : {"quota", "", "region17", "", "deliveries>2", ""})
            filtered.push_back(milliseconds([&] { table.proxy().setFilter(QLatin1String(text)); }));
        for (const auto grouping : {LetterGrouping::Subject, LetterGrouping::Hour, LetterGrouping::None,
                                    LetterGrouping::Source, LetterGrouping::Error})
            grouped.push_back(milliseconds([&] { table.groups().setGrouping(grouping); }));
    }
    for (auto& [name, times, bar] : {std::tuple{"inbox-filtered", &filtered, 100}, {"inbox-grouped", &grouped, 300}}) {
        QJsonObject more = detail;
        more.insert(QStringLiteral("worst"), *std::max_element(times->begin(), times->end()));
        print(QLatin1String(name), median(*times), QStringLiteral("ms"), bar, more);
    }
    return 0;
}
