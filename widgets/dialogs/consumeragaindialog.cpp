// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/consumeragaindialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "items/timestyle.h"
#include "jetstream/configedit.h"
#include "widgets/dialogs/configeffects.h"
#include "widgets/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int firstWidth = 600;
constexpr int jsonLines = 8;

/// A consumer is younger than its stream, unless the stream is another one by now.
bool isOfAnotherStream(const Recreation& recreation, const StreamFacts& stream)
{
    return recreation.created && stream.created && *stream.created > *recreation.created + std::chrono::seconds(1);
}

} // namespace

ConsumerAgainDialog::ConsumerAgainDialog(AdminService& service, const Recreation& recreation, QWidget* parent)
    : ChangeDialog(ObjectName,
                   tr("Create consumer again: %1")
                       .arg(subjectText(eventSubject(recreation.key.stream, recreation.key.consumer))),
                   tr("Create consumer again"), eventSubject(recreation.key.stream, recreation.key.consumer), parent)
    , m_service(service)
    , m_recreation(recreation)
    , m_forget(buttons().addButton(tr("Forget It"), QDialogButtonBox::ActionRole))
{
    QLabel* intro = plainLabel(this);
    intro->setText(tr("On %1 this consumer was deleted to be made anew, and no new one was seen since. This is what it "
                      "is to be made of:")
                       .arg(instantText(recreation.at)));
    auto* json = new QPlainTextEdit(this);
    json->setReadOnly(true);
    json->setTabChangesFocus(true);
    json->setObjectName(QStringLiteral("againJson"));
    json->setAccessibleName(tr("JSON"));
    json->setLineWrapMode(QPlainTextEdit::NoWrap);
    json->setPlainText(QString::fromUtf8(indentedJson(recreation.config)));
    json->setFixedHeight(json->fontMetrics().lineSpacing() * jsonLines + 2 * json->frameWidth() + 8);
    m_forget->setObjectName(QStringLiteral("againForget"));
    m_forget->setAccessibleName(tr("Forget It"));
    m_forget->setToolTip(toolTipText(tr("It is not offered any more. What it was made of goes into Events.")));
    m_forget->setAutoDefault(false);
    connect(m_forget, &QPushButton::clicked, this, &ConsumerAgainDialog::forget);
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addWidget(json);
    arrange(layout, tr("Create again"), "againButton", firstWidth);
    setPreview(tr("Looking at the stream…"));
    m_look = m_service.lookStream(recreation.key.stream, {.ended = [this](const auto& looked) { onStream(looked); }});
}

void ConsumerAgainDialog::onStream(const Result<StreamPicture>& looked)
{
    if (!looked) {
        setPreview({});
        showProblem(looked.error());
        return;
    }
    if (isOfAnotherStream(m_recreation, *looked->stream)) {
        setPreview(tr("The stream was deleted and created anew since: its messages are others, and the place where the "
                      "consumer was to begin means nothing there. Create a consumer of the new stream instead."));
        return;
    }
    m_stream = looked->stream;
    if (const auto query = startOf(m_recreation.key.stream, m_recreation.config))
        m_counting = m_service.count(*query, {.ended = [this](const auto& counted) { onCounted(counted); }});
    else
        onCounted({});
}

void ConsumerAgainDialog::onCounted(const std::optional<Result<MatchCount>>& matching)
{
    setPreview(consumerCreationEffects(*m_stream, m_recreation.config, matching).join(u'\n'));
    setReady(true);
}

void ConsumerAgainDialog::updateState()
{
    ChangeDialog::updateState();
    m_forget->setEnabled(!isWorking());
}

void ConsumerAgainDialog::carryOut()
{
    const QString name = displayName(m_recreation.key.consumer.value);
    begin({tr("The consumer %1 was created again.").arg(name), tr("The consumer was not created again: %1"),
           tr("It is not known whether the consumer was created again: %1")},
          [this](AdminChange::Listener listener) { return m_service.createAgain(m_recreation, std::move(listener)); });
}

void ConsumerAgainDialog::forget()
{
    m_service.forget(m_recreation.key);
    emit actionDone({systemNow(), Severity::Notice, Event::Kind::Action,
                     eventSubject(m_recreation.key.stream, m_recreation.key.consumer),
                     tr("The deleted consumer is not offered any more."), QString::fromUtf8(m_recreation.config)});
    QDialog::accept();
}

} // namespace jetlag
