// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/streamactdialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "jetstream/configedit.h"

#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int firstWidth = 560;
const QString sealedKey = QStringLiteral("sealed");

QString titleOf(StreamActDialog::Act act)
{
    return act == StreamActDialog::Act::Seal ? StreamActDialog::tr("Seal stream")
                                             : StreamActDialog::tr("Step down stream leader");
}

} // namespace

StreamActDialog::StreamActDialog(AdminService& service, const StreamName& stream, Act act, QWidget* parent)
    : ChangeDialog(ObjectName, QStringLiteral("%1: %2").arg(titleOf(act), displayText(stream.value)), titleOf(act),
                   stream, parent)
    , m_service(service)
    , m_stream(stream)
    , m_act(act)
{
    if (act == Act::Seal)
        askForName(stream.value, tr("Type the stream name to confirm"));
    arrange(new QVBoxLayout, act == Act::Seal ? tr("Seal") : tr("Step down"), "streamActButton", firstWidth);
    if (act == Act::Seal)
        setButtonText(tr("Seal %1 for ever", "a stream").arg(displayName(stream.value)));
    setPreview(tr("Looking at the stream…"));
    m_look = m_service.lookStream(stream, {.ended = [this](const auto& looked) { onLooked(looked); }});
}

void StreamActDialog::onLooked(const Result<StreamPicture>& looked)
{
    if (!looked) {
        setPreview({});
        showProblem(looked.error());
        return;
    }
    m_facts = looked->stream;
    const auto config = configOf(m_facts->raw);
    if (m_act == Act::Seal && config && fieldOf(*config, sealedKey) == "true") {
        setPreview(tr("It is sealed already."));
        return;
    }
    setPreview((m_act == Act::Seal ? sealing(*looked) : steppingDown(*looked)).join(u'\n'));
    setReady(config && (m_act == Act::Seal || (!m_facts->leader.isEmpty() && !m_facts->peers.empty())));
}

QStringList StreamActDialog::sealing(const StreamPicture& picture) const
{
    const uint64_t messages = picture.stream->state.messages;
    QStringList lines{
        tr("Its %1 messages stay as they are for ever: none is added, deleted, purged or removed by a limit.", nullptr,
           pluralNumber(messages))
            .arg(countText(messages)),
        tr("Whoever publishes on its subjects gets an error from then on."),
        tr("It cannot be taken back. The only way out is to delete the stream.")};
    if (picture.stream->config.retention != Retention::Limits)
        lines << tr("Consumers go on reading, and what they acknowledge is not removed any more.");
    return lines;
}

QStringList StreamActDialog::steppingDown(const StreamPicture& picture) const
{
    if (picture.stream->leader.isEmpty())
        return {tr("It has no leader at the moment that could step down.")};
    if (picture.stream->peers.empty())
        return {tr("Only one server holds it: no other one could take over.")};
    return {tr("The leader is %1; another replica takes over.").arg(displayText(picture.stream->leader)),
            tr("For a moment the stream takes no messages: who publishes meanwhile has to try again. Nothing that is "
               "stored is lost.")};
}

void StreamActDialog::carryOut()
{
    const Incarnation seen = incarnationOf(*m_facts);
    if (m_act == Act::StepDown) {
        begin({tr("The stream's leader stepped down."), tr("The stream's leader did not step down: %1"),
               tr("It is not known whether the stream's leader stepped down: %1")},
              [this, seen](AdminChange::Listener listener) {
                  return m_service.stepDown(m_stream, seen, std::move(listener));
              });
        return;
    }
    const ConfigEdit edit{
        {m_stream, {}, seen}, configOf(m_facts->raw).value_or(QByteArray()), {{sealedKey, QByteArrayLiteral("true")}}};
    begin({tr("The stream was sealed."), tr("The stream was not sealed: %1"),
           tr("It is not known whether the stream was sealed: %1")},
          [this, edit](AdminChange::Listener listener) { return m_service.edit(edit, std::move(listener)); });
}

} // namespace jetlag
