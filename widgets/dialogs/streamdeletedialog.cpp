// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/streamdeletedialog.h"

#include "domain/subject.h"
#include "widgets/dialogs/streameffectstext.h"

#include <QVBoxLayout>

namespace jetlag {
namespace {
constexpr int firstWidth = 560;
} // namespace

StreamDeleteDialog::StreamDeleteDialog(AdminService& service, const StreamName& stream, QWidget* parent)
    : ChangeDialog(ObjectName, tr("Delete stream: %1").arg(displayText(stream.value)), tr("Delete stream"), stream,
                   parent)
    , m_service(service)
    , m_stream(stream)
{
    askForName(stream.value, tr("Type the stream name to confirm"));
    arrange(new QVBoxLayout, tr("Delete"), "streamDeleteButton", firstWidth);
    setButtonText(tr("Delete %1", "a stream").arg(displayName(stream.value)));
    setPreview(tr("Looking at the stream…"));
    m_look = m_service.lookStream(stream, {.ended = [this](const auto& looked) { onLooked(looked); }});
}

void StreamDeleteDialog::onLooked(const Result<StreamPicture>& looked)
{
    if (!looked) {
        setPreview({});
        showProblem(looked.error());
        return;
    }
    m_seen = incarnationOf(*looked->stream);
    setPreview(streamDeletionLines(*looked).join(u'\n'));
    setReady(true);
}

void StreamDeleteDialog::carryOut()
{
    begin({tr("The stream was deleted."), tr("The stream was not deleted: %1"),
           tr("It is not known whether the stream was deleted: %1")},
          [this](AdminChange::Listener listener) {
              return m_service.deleteStream(m_stream, *m_seen, std::move(listener));
          });
}

} // namespace jetlag
