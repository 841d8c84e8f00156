// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messageremoval.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "deadletters/replayservice.h"
#include "items/runningreplay.h"
#include "widgets/dialogs/discarddialog.h"
#include "widgets/dialogs/replaytext.h"

#include <algorithm>

namespace jetlag {

MessageRemoval::MessageRemoval(const DeskServices& services)
    : m_services(services)
{
}

MessageRemoval::~MessageRemoval()
{
    delete m_dialog.data();
}

void MessageRemoval::open(const StreamFactsPtr& stream, const MessageRefs& messages)
{
    DiscardRequest request;
    request.source = stream->name();
    request.seen = incarnationOf(*stream);
    // What is older than the stream was shown of an earlier one: another message may lie under its number by now.
    const bool isOfAnother = stream->created && std::any_of(messages.begin(), messages.end(), [&](const auto& message) {
                                 return message.time < *stream->created;
                             });
    if (isOfAnother) {
        emit refused({Error::Kind::InvalidInput,
                      tr("The stream was deleted and created anew since. Nothing was deleted."),
                      {},
                      0});
        return;
    }
    for (const MessageRef& message : messages)
        request.letters.push_back({message.sequence, message.subject, message.time, message.payloadBytes});
    m_dialog = new DiscardDialog(m_services.session.replayService(), m_services.session.removedCopies(), {request},
                                 &m_services.window, DiscardDialog::Of::Messages);
    m_services.lock.guard(m_dialog.data());
    connect(m_dialog, &DiscardDialog::jobStarted, this, &MessageRemoval::follow);
    connect(m_dialog, &DiscardDialog::putBackWanted, m_services.window.actions()[Actions::Id::PutBack],
            &QAction::trigger);
    m_dialog->open();
}

/// Beyond the dialog, which may be closed meanwhile.
void MessageRemoval::follow(RunningReplay* job)
{
    job->setParent(this);
    connect(job, &RunningReplay::ended, this, [this, job] {
        emit actionDone(replayEndedEvent(*job));
        emit removed();
        m_services.session.refreshNow();
        job->deleteLater();
    });
}

} // namespace jetlag
