// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/argumentsecrets.h"

#include "nats/connectionoptions.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace jetlag {
namespace {

/// Which part of an option's value is secret.
enum class Part { Nothing, All, Credential, UserInfo };

Part secretPartOf(std::string_view option, bool hasPassword)
{
    if (option == "--password" || option == "--token")
        return Part::All;
    if (option == "--user") // alone it is a token
        return hasPassword ? Part::Nothing : Part::All;
    if (option == "--creds" || option == "--nkey" || option.starts_with("--tls"))
        return Part::Credential;
    if (option == "--server" || option == "-s")
        return Part::UserInfo;
    return Part::Nothing;
}

/// Up to the last '@', and what is without a scheme, too: a list may hold several addresses.
void blotUserInfo(char* value)
{
    char* const end = std::strrchr(value, '@');
    if (!end)
        return;
    for (char* at = value; at != end; ++at) {
        if (*at != ',' && *at != ':' && *at != '/' && *at != '@')
            *at = 'x';
    }
}

void blot(char* value, Part part)
{
    switch (part) {
    case Part::Nothing:
        return;
    case Part::UserInfo:
        blotUserInfo(value);
        return;
    case Part::Credential:
        if (!looksLikeCredential(QString::fromLocal8Bit(value)))
            return;
        break;
    case Part::All:
        break;
    }
    std::memset(value, 'x', std::strlen(value));
}

} // namespace

Arguments::Arguments(int argc, char** argv)
    : m_texts(argv, argv + argc)
    , m_count(argc)
{
    for (std::string& text : m_texts)
        m_pointers.push_back(text.data());
    m_pointers.push_back(nullptr);
    const bool hasPassword =
        std::any_of(m_texts.begin(), m_texts.end(), [](const auto& text) { return text.starts_with("--password"); });
    Part expected = Part::Nothing; // of the argument that follows
    for (int i = 1; i < argc; ++i) {
        if (expected != Part::Nothing) {
            blot(argv[i], expected);
            expected = Part::Nothing;
            continue;
        }
        const std::string_view text = m_texts[static_cast<size_t>(i)];
        if (const size_t equals = text.find('='); text.starts_with("--") && equals != std::string_view::npos)
            blot(argv[i] + equals + 1, secretPartOf(text.substr(0, equals), hasPassword));
        else if (text.starts_with("--") || text == "-s")
            expected = secretPartOf(text, hasPassword);
        else if (text.starts_with("-s"))
            blotUserInfo(argv[i] + 2);
        else if (!text.starts_with('-'))
            blotUserInfo(argv[i]); // will be refused, and may be an address all the same
    }
}

} // namespace jetlag
