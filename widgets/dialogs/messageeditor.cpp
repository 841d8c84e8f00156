// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/messageeditor.h"

#include "items/headersmodel.h"
#include "payload/payload.h"
#include "widgets/common/copymenu.h"
#include "widgets/dialogs/dialogparts.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr qsizetype MaxEditable = 256 * 1024;

} // namespace

MessageEditor::MessageEditor(QWidget* parent)
    : QWidget(parent)
    , m_headers(new HeadersModel(this))
    , m_table(new QTableView(this))
    , m_payload(new QPlainTextEdit(this))
    , m_note(plainLabel(this))
    , m_remove(new QPushButton(tr("Remove header"), this))
{
    m_headers->setEditable(true);
    m_table->setModel(m_headers);
    m_table->setAccessibleName(tr("Headers"));
    m_table->setObjectName(QStringLiteral("replayHeaders"));
    installCopyMenu(*m_table);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_payload->setAccessibleName(tr("Payload"));
    m_payload->setObjectName(QStringLiteral("replayPayload"));
    m_payload->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_payload->setTabChangesFocus(true);
    m_payload->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_note->hide();
    auto* add = new QPushButton(tr("Add header"), this);
    add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    layout->addWidget(m_payload, 1);
    layout->addWidget(m_note);

    connect(add, &QPushButton::clicked, this, [this] {
        m_headers->append(QByteArrayLiteral("Header"), {});
        const QModelIndex index = m_headers->index(m_headers->rowCount() - 1, 0);
        m_table->setCurrentIndex(index);
        m_table->edit(index);
        emit changed();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentIndex().isValid()) {
            m_headers->removeAt(m_table->currentIndex().row());
            emit changed();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_remove->setEnabled(current.isValid()); });
    connect(m_headers, &QAbstractItemModel::dataChanged, this, &MessageEditor::changed);
    connect(m_payload, &QPlainTextEdit::textChanged, this, &MessageEditor::changed);
}

void MessageEditor::setMessage(const StoredMessage& message)
{
    m_message = message;
    m_headers->setHeaders(message.headers);
    const QSignalBlocker blocker(m_payload);
    m_usesCrLf = message.payload.contains("\r\n");
    // QPlainTextEdit changes some characters. Whether this payload survives is tried, not guessed.
    bool survives = message.payload.size() <= MaxEditable;
    if (survives) {
        m_payload->setPlainText(QString::fromUtf8(message.payload));
        survives = payloadFromText() == message.payload;
    }
    m_isEditable = survives;
    m_payload->setReadOnly(!survives);
    m_note->setVisible(!survives);
    if (!survives) {
        m_payload->setPlainText(renderPayload(message.payload.left(4096), PayloadFormat::Hex).text);
        m_note->setText(tr("This payload is binary or too large to be edited as text; it is replayed unchanged."));
    }
}

void MessageEditor::setContent(const QByteArray& payload, const MessageHeaders& headers)
{
    const QSignalBlocker blocker(m_payload);
    m_headers->setHeaders(headers);
    if (m_isEditable)
        m_payload->setPlainText(QString::fromUtf8(payload));
    emit changed();
}

QByteArray MessageEditor::payloadFromText() const
{
    // Raw: toPlainText() would turn no-break spaces into blanks.
    QString text = m_payload->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, m_usesCrLf ? QStringLiteral("\r\n") : QStringLiteral("\n"));
    return text.toUtf8();
}

std::optional<QByteArray> MessageEditor::editedPayload() const
{
    if (!m_isEditable)
        return std::nullopt;
    QByteArray payload = payloadFromText();
    return payload == m_message.payload ? std::nullopt : std::optional(std::move(payload));
}

std::optional<MessageHeaders> MessageEditor::editedHeaders() const
{
    const MessageHeaders headers = m_headers->headers();
    return headers == m_message.headers ? std::nullopt : std::optional(headers);
}

} // namespace jetlag
