// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written in the fields: where it comes from, and that it does not get lost.
#include "domain/subject.h"
#include "items/headersmodel.h"
#include "widgets/dialogs/publishdialog.h"
#include "widgets/dialogs/publishshelf.h"
#include "widgets/dialogs/publishtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jetlag {

void PublishDialog::setDraft(const PublishDraft& draft)
{
    m_headers->setHeaders(draft.headers);
    m_subject->setText(draft.subject);
    const QString text = QString::fromUtf8(draft.payload);
    // Only what the editor gives back byte for byte is shown as text.
    m_payload->setPlainText(text);
    m_input->setCurrentIndex(static_cast<int>(PayloadInput::Text));
    if (editedText(*m_payload).toUtf8() != draft.payload) {
        m_input->setCurrentIndex(static_cast<int>(PayloadInput::Base64));
        QByteArray bytes = draft.payload;
        bytes.replace("{{{{", "{{"); // as bytes they are escaped when read back
        m_payload->setPlainText(QString::fromLatin1(bytes.toBase64()));
    }
    onFieldsChanged();
}

void PublishDialog::setMessage(const StoredMessage& message)
{
    m_shelf->remember(form());
    setDraft(draftOf(message));
    m_kept = form();
}

/// Where a wildcard stands the rest is left to be written.
void PublishDialog::proposeSubject(const QStringList& subjects)
{
    if (!m_subject->text().isEmpty() || subjects.isEmpty() || isWorking())
        return;
    QString proposal;
    for (const QString& token : subjects.front().split(QLatin1Char('.'))) {
        if (token == u"*" || token == u">")
            break;
        proposal += token + QLatin1Char('.');
    }
    if (isLiteralSubject(subjects.front()))
        proposal.chop(1);
    m_subject->setText(proposal);
    m_kept = form();
    // Opening a dialog selects what its first field holds; this is to be gone on with.
    QMetaObject::invokeMethod(
        m_subject, [this] { m_subject->end(false); }, Qt::QueuedConnection);
}

void PublishDialog::reject()
{
    if (form() == m_kept || form().isEmpty() || isWorking()) {
        QDialog::reject();
        return;
    }
    if (findChild<QMessageBox*>(QLatin1String(DraftQuestionName)))
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Publish message"),
                                     tr("This message was not sent. Closing the window throws it away."),
                                     QMessageBox::NoButton, this);
    question->setObjectName(QLatin1String(DraftQuestionName));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const auto* away = question->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    QPushButton* stay = question->addButton(tr("Keep writing"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(away, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

void PublishDialog::setForm(const PublishForm& form)
{
    if (isWorking())
        return; // the outcome is told of what is on screen
    m_mode->setCurrentIndex(form.isRequest ? 1 : 0);
    m_subject->setText(form.subject);
    m_headers->setHeaders(form.headers);
    m_input->setCurrentIndex(static_cast<int>(form.input));
    m_payload->setPlainText(form.payload);
    m_verified->setChecked(form.isVerified);
    m_count->setValue(form.count);
    m_interval->setValue(form.intervalMs);
    m_timeout->setValue(form.timeoutMs);
    m_replies->setValue(form.replies);
    onFieldsChanged();
    m_kept = this->form(); // it lies on the shelf
}

PublishForm PublishDialog::form() const
{
    PublishForm form;
    form.isRequest = isRequest();
    form.subject = m_subject->text();
    form.headers = m_headers->headers();
    form.input = static_cast<PayloadInput>(m_input->currentIndex());
    form.payload = editedText(*m_payload);
    form.isVerified = m_verified->isChecked();
    form.count = m_count->value();
    form.intervalMs = m_interval->value();
    form.timeoutMs = m_timeout->value();
    form.replies = m_replies->value();
    return form;
}

} // namespace jetlag
