// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/messageref.h"

#include "domain/subject.h"

#include <QCoreApplication>

namespace jetlag {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::MessageRef)
};
} // namespace

Error replacedError(const MessageRef& message)
{
    return {Error::Kind::NotFound,
            Words::tr("The message is gone: sequence %1 of the stream %2 is another one by now. Read the stream again.")
                .arg(message.sequence.value)
                .arg(displayText(message.stream.value)),
            {},
            0};
}

} // namespace jetlag
