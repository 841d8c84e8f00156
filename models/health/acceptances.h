// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/health.h"

#include <map>

namespace jetlag {

/// Somebody knows of a finding and lives with it.
struct Acceptance
{
    QString finding; ///< keyOf()
    QString reason;  ///< as typed; plain text
    std::optional<Timestamp> until;
    Timestamp at{};
    Severity severity = Severity::Warning; ///< what was accepted: worse is news again
    friend bool operator==(const Acceptance&, const Acceptance&) = default;
};

/// What is accepted on one connection. A value.
class Acceptances
{
public:
    /// Of the same finding only the last one counts.
    void accept(const Acceptance& acceptance) { m_all[acceptance.finding] = acceptance; }
    void undo(const QString& finding) { m_all.erase(finding); }
    /// nullopt: it is not accepted, not any more, or has become worse.
    std::optional<Acceptance> of(const Finding& finding, Timestamp now) const;
    bool isEmpty() const { return m_all.empty(); }

    /// For settings: a text each. What cannot be read, or is over, is dropped.
    QStringList toTexts() const;
    static Acceptances fromTexts(const QStringList& texts, Timestamp now);

private:
    std::map<QString, Acceptance> m_all;
};

} // namespace jetlag
