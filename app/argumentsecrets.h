// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace jetlag {

/// The program's arguments in memory of their own. Passwords, tokens, credentials and the user info of addresses are
/// overwritten where the system gave them, which is what other users' process lists show on Linux and the BSDs.
/// Elsewhere the lists keep what they got. First thing in main(); must outlive the application object, which is to be
/// given count() and values().
class Arguments
{
public:
    Arguments(int argc, char** argv);
    int& count() { return m_count; }
    char** values() { return m_pointers.data(); }

private:
    std::vector<std::string> m_texts;
    std::vector<char*> m_pointers;
    int m_count;
};

} // namespace jetlag
