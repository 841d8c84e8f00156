// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "reading/messageref.h"

#include <QPointer>

namespace jetlag {

class DiscardDialog;
class RunningReplay;

/// Deletes messages that were chosen, after a preview of who would lose them and, unless somebody does without, a copy.
/// GUI thread.
class MessageRemoval : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    explicit MessageRemoval(const DeskServices& services);
    ~MessageRemoval() override; ///< its dialog refers to services of the session
    /// Messages of one stream, as it was seen last.
    void open(const StreamFactsPtr& stream, const MessageRefs& messages);

signals:
    void actionDone(const jetlag::Event& event);
    void removed();                           ///< some have gone, or may have
    void refused(const jetlag::Error& error); ///< nothing was begun

private:
    void follow(RunningReplay* job);
    const DeskServices m_services;
    QPointer<DiscardDialog> m_dialog;
};

} // namespace jetlag
