// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Health room: what should be done something about, and how one knows. Pure rules on the facts of a snapshot, one file
/// a family: each says yes, no, or that it cannot tell and why. Sees domain only; no QObject, no I/O, no thread of its
/// own. Snapshots come from models/monitor by way of whoever owns the HealthWatch (app: the session, or --check);
/// reports go to the page Health and to the command line, in the same words.

#include "domain/ids.h"
#include "domain/severity.h"
#include "domain/timestamp.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace jetlag {

struct HealthRule;

/// What a rule is about. In the order in which they are shown.
enum class HealthFamily { Losing, Stuck, Acks, Practice, Configuration, Cluster, Account };
constexpr HealthFamily LastHealthFamily = HealthFamily::Account;
QString familyText(HealthFamily family);    ///< translated: "Losing work"
QString familyKeyword(HealthFamily family); ///< "losing": for filters and programs

/// What helps, as something that can be opened: each a dialog that shows first what it would change, or a place to
/// look.
enum class Remedy {
    None,
    EditStream,
    EditConsumer,
    CreateConsumer,
    DeleteConsumer,
    ResumeConsumer,
    UnpinConsumer,
    Thresholds,
    UnackedMessages,
    OldestMessage,
    DeadLetters,
    RecordDeaths
};

/// What a finding is of; monostate: the account.
using FindingSubject = std::variant<std::monostate, StreamName, ConsumerKey>;
/// Names as they are: "ORDERS › worker"; the account in words.
QString subjectText(const FindingSubject& subject);
/// Stable, for keys and files: "ORDERS/worker", empty for the account. No name holds a slash.
QString subjectKey(const FindingSubject& subject);
FindingSubject subjectOfKey(const QString& key);

/// Something that should be done something about. Immutable once made; the same pointer as long as nothing about it
/// changes.
struct Finding
{
    const HealthRule* rule = nullptr; ///< of allRules(): lives as long as the program
    FindingSubject subject;
    Severity severity = Severity::Notice;
    QString evidence; ///< translated sentences, with the numbers; foreign text in it is plain
    QString advice;   ///< translated: the next step
    Remedy remedy = Remedy::None;
    Timestamp since{};                ///< of the episode; where nobody knows: since it is seen
    bool isSinceKnown = false;        ///< told by the server, not just seen since then
    bool isOld = false;               ///< it was so, and cannot be judged anew
    std::optional<Timestamp> created; ///< of its subject: another one is another finding
    friend bool operator==(const Finding&, const Finding&) = default;
};
using FindingPtr = std::shared_ptr<const Finding>;

QString nameOf(const Finding& finding); ///< translated: the name of the rule
/// "stuck.wall:ORDERS/worker", stable: for selections, for what was accepted, for programs.
QString keyOf(const Finding& finding);
/// Translated: the evidence, and since when where that does not say it.
QStringList evidenceLines(const Finding& finding);

/// Why a rule has no answer for some of what it is about.
struct CannotTell
{
    const HealthRule* rule = nullptr;
    QString because; ///< translated sentence
    size_t subjects = 0;
    FindingSubject example; ///< the first of them
};

/// All rules, on one snapshot. Immutable.
struct HealthReport
{
    std::vector<FindingPtr> findings; ///< by rule, then by subject
    std::vector<CannotTell> cannotTell;
    size_t rules = 0;       ///< checked
    QStringList incomplete; ///< translated: what of the account could not be seen
    Timestamp at{};         ///< when the snapshot was taken, by the local clock
    Severity worst() const; ///< Ok: nothing found
};
using HealthReportPtr = std::shared_ptr<const HealthReport>;

} // namespace jetlag
