// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/work.h"

#include <QTest>

#include <optional>
#include <vector>

namespace jetlag::test {

/// Writes down what a piece of work tells. Declared before the handle: it must outlive it.
template <typename Progress, typename Outcome>
class Heard
{
public:
    WorkListener<Progress, Outcome> listener()
    {
        news.clear();
        outcome.reset();
        return {[this](const Progress& progress) { news.push_back(progress); },
                [this](const Outcome& ended) { outcome = ended; }};
    }
    /// False: no outcome yet.
    bool waitForEnd(int ms = 30000) const
    {
        return QTest::qWaitFor([this] { return outcome.has_value(); }, ms);
    }
    std::vector<Progress> news;
    std::optional<Outcome> outcome;
};

} // namespace jetlag::test
