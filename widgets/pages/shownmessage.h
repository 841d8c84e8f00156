// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/messagereader.h"
#include "reading/messageref.h"

#include <QObject>

#include <optional>

namespace jetlag {

class MessagePane;

/// Puts the message that somebody looks at into a pane; a body that was let go of is read again first. One body at a
/// time is on its way, and only the latest wish counts: walking over large messages reads those where somebody stays.
/// GUI thread.
class ShownMessage : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    ShownMessage(MessageReader& reader, MessagePane& pane, QObject* parent = nullptr);

    void show(const MessageRef& message);
    void clear();  ///< nothing is chosen
    void resume(); ///< the connection is there: reads what could not be read for want of one

signals:
    void bodyRead(const std::shared_ptr<const jetlag::StoredMessage>& message);

private:
    void read();
    void onRead(const Result<std::shared_ptr<const StoredMessage>>& read);

    MessageReader& m_reader;
    MessagePane& m_pane;
    std::optional<MessageRef> m_wanted; ///< whose body is not here yet
    MessageRef m_asked;                 ///< what is on its way
    OneReading m_reading;               ///< of that
};

} // namespace jetlag
