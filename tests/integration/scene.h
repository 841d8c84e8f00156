// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverversion.h"

#include <vector>

namespace jetlag::test {

inline constexpr const char* wordsOfNoTrouble = "^(?!.*(slower|again|Nobody|wall|nothing gets|lost))";

/// Something that happens while a scene is played.
struct Act
{
    double at = 0; ///< second
    /// "stop <worker>" (SIGSTOP), "kill <worker>", "start <arguments>" (one more worker), "publish
    /// <count>", "call <operation> <JSON>",
    /// "pause <seconds>", "remake" (the consumer, deleted and made with the same configuration)
    const char* what = "";
};

/// What is true from one moment on.
struct Phase
{
    double from = 0; ///< second
    const char* truth = "";
    std::vector<const char*> allow; ///< keywords of what may be said; "gone": its row is missing,
                                    ///< "unreachable": nothing was answered
    const char* cause = "";         ///< what the words must say
    int grace = 15;                 ///< seconds until it must be known
};

/// A stream with a consumer, its workers, and what is true of it.
struct Scene
{
    const char* name = ""; ///< its stream in capitals, its consumer, and the first token of its subjects
    const char* truth = "";
    const char* stream = "";                ///< fields of the configuration beside name and subjects
    const char* consumer = "";              ///< likewise
    std::vector<const char*> workers = {};  ///< the arguments of each: see sceneworker.cpp
    double perSecond = 0;                   ///< messages that are published
    std::vector<const char*> subjects = {}; ///< in turn; behind the first token
    int before = 0;                         ///< messages that are there from the start
    std::vector<const char*> allow = {};    ///< as in a phase
    const char* cause = "";
    int grace = 15;
    ServerVersion needs{2, 9, 0};
    std::vector<Act> acts = {};
    std::vector<Phase> then = {}; ///< what becomes true later
    const char* of = "";          ///< it lives on the stream of that scene; empty: on one of its own
    const char* feeds = "";       ///< first token of what is published; empty: its name
    const char* origins = "";     ///< streams that its own takes from, with a space between: subjects like its name
};

using Scenes = std::vector<Scene>;
const Scenes& scenesOfWork();
const Scenes& scenesOfFilters();
const Scenes& scenesOfPulls();
const Scenes& scenesOfPush();
const Scenes& scenesOfStreams();
const Scenes& scenesOfGroups();

} // namespace jetlag::test

Q_DECLARE_METATYPE(const jetlag::test::Scene*)
