// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace jetlag::test {

/// A pull worker as other programs are: takes messages from a consumer and settles them, straight through nats.c.
/// Blocks. A call that fails returns what it got and says why on standard error.
class Worker
{
public:
    Worker();
    ~Worker();
    [[nodiscard]] bool connectTo(const QString& url);
    /// Up to `count` messages; the subjects that acknowledge them, in the order of delivery.
    /// They are waited for as long as `patience`.
    std::vector<QByteArray> take(const QString& stream, const QString& consumer, int count,
                                 std::chrono::milliseconds patience = std::chrono::seconds(3));
    /// "+ACK", "-NAK", "+TERM"; waits until the server has confirmed it.
    bool settle(const QByteArray& ackSubject, const QByteArray& verdict = "+ACK");

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag::test
