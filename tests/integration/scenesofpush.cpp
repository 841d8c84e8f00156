// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Consumers that push, with and without somebody who listens.
#include "scene.h"

namespace jetlag::test {

const Scenes& scenesOfPush()
{
    static const Scenes all{
        {.name = "pushed",
         .truth = "a subscriber keeps up",
         .consumer = R"("deliver_subject":"to.pushed")",
         .workers = {"subject=to.pushed work=5"},
         .perSecond = 6,
         .subjects = {"a"},
         .allow = {"ok", "idle"},
         .cause = wordsOfNoTrouble,
         .acts = {{30, "kill 0"}, {60, "start subject=to.pushed"}},
         .then = {{30, "its subscriber is dead", {"stopped"}, "Nobody listens", 15},
                  {60, "another one has come", {"ok", "idle"}, wordsOfNoTrouble, 12}}},
        {.name = "pushnobody",
         .truth = "nobody has subscribed",
         .consumer = R"("deliver_subject":"to.pushnobody")",
         .perSecond = 4,
         .subjects = {"a"},
         .allow = {"stopped"},
         .cause = "Nobody listens"},
        {.name = "pushqueue",
         .truth = "two subscribers of its queue group share",
         .consumer = R"("deliver_subject":"to.pushqueue","deliver_group":"crew")",
         .workers = {"subject=to.pushqueue queue=crew work=20", "subject=to.pushqueue queue=crew work=20"},
         .perSecond = 8,
         .subjects = {"a"},
         .allow = {"ok", "idle"},
         .cause = wordsOfNoTrouble,
         .acts = {{30, "kill 0"}},
         .then = {{30, "one of them is dead, the other keeps up", {"ok", "idle", "behind"}, "", 0},
                  {70, "what the dead one had has come again", {"ok", "idle"}, wordsOfNoTrouble, 5}}},
        {.name = "pushother",
         .truth = "somebody listens, though not in its queue group",
         .consumer = R"("deliver_subject":"to.pushother","deliver_group":"crew")",
         .workers = {"subject=to.pushother"},
         .perSecond = 4,
         .subjects = {"a"},
         .allow = {"stopped"},
         .cause = "Nobody listens"},
        {.name = "pushflow",
         .truth = "flow control, and a subscriber that keeps up",
         .consumer = R"("deliver_subject":"to.pushflow","flow_control":true,"idle_heartbeat":1000000000)",
         .workers = {"subject=to.pushflow work=5"},
         .perSecond = 10,
         .subjects = {"a"},
         .allow = {"ok", "idle"},
         .cause = wordsOfNoTrouble},
        {.name = "pushslow",
         .truth = "a subscriber finishes two a second of eight",
         .consumer = R"("deliver_subject":"to.pushslow","max_ack_pending":20,"ack_wait":60000000000)",
         .workers = {"subject=to.pushslow work=500"},
         .perSecond = 8,
         .subjects = {"a"},
         .allow = {"behind", "full"},
         .cause = "wall|[Ss]lower",
         .grace = 35},
        {.name = "pushnone",
         .truth = "ack none, and a subscriber",
         .consumer = R"("deliver_subject":"to.pushnone","ack_policy":"none")",
         .workers = {"subject=to.pushnone"},
         .perSecond = 8,
         .subjects = {"a"},
         .allow = {"ok", "idle"},
         .cause = wordsOfNoTrouble},
    };
    return all;
}

} // namespace jetlag::test
