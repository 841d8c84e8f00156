// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/boundmessage.h"

#include <QUuid>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 20s; ///< with a server that does not answer
constexpr int wrongLastSequence = 10071;
constexpr int wrongLastSequenceToo = 10164; ///< of newer servers
constexpr Publications::Tag onlyOne = 1;

} // namespace

bool meansOvertaken(const Error& error)
{
    return error.apiCode == wrongLastSequence || error.apiCode == wrongLastSequenceToo;
}

BoundMessage::BoundMessage(const JetStreamApi& api, Spec spec, Listener listener)
    : m_spec(std::move(spec))
    , m_listener(std::move(listener))
    , m_publications(api, [this](auto, const PublicationEnd& end) {
        m_patience.stop();
        m_listener.ended(end);
    })
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] { m_publications.stop(); });
    QObject::connect(&m_publications, &Publications::waitingChanged, &m_patience, [this] {
        if (!m_publications.isWaitingForServer())
            return;
        if (!m_patience.isActive())
            m_patience.start();
        m_listener.waiting();
    });
}

void BoundMessage::send()
{
    Publication message;
    message.subject = m_spec.subject;
    message.headers = m_spec.headers;
    message.payload = m_spec.payload;
    // By the id it is found again when no answer comes; by the sequence it can never overtake anybody.
    message.messageId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    message.headers.add("Nats-Msg-Id", message.messageId);
    message.headers.add("Nats-Expected-Stream", m_spec.target->name().value.toUtf8());
    message.headers.add("Nats-Expected-Last-Subject-Sequence", QByteArray::number(m_spec.expected.value));
    message.target = m_spec.target;
    m_publications.add(onlyOne, std::move(message));
}

} // namespace jetlag
