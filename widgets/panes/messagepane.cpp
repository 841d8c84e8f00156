// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/messagepane.h"

#include "domain/subject.h"
#include "items/headersmodel.h"
#include "widgets/common/jsonhighlighter.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/dialogparts.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStringDecoder>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace jetlag {
namespace {

constexpr qsizetype InlineBytes = 32 * 1024; // rendered at once; more goes to a worker
constexpr qsizetype mostFormats = 500;       // remembered subjects
constexpr qsizetype ShownBytes = 256 * 1024; // a text field lays out no more without stalling

QString titleOf(const StoredMessage& message)
{
    const QDateTime local = toDateTime(message.time).toLocalTime();
    const QString time = QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
                         local.time().toString(QStringLiteral("HH:mm:ss.zzz"));
    const QString size = bytesText(static_cast<quint64>(message.payload.size()));
    if (message.stream.value.isEmpty()) // a live message, stored nowhere
        return QStringLiteral("%1 · %2 · %3").arg(displayText(message.subject), time, size);
    return MessagePane::tr("%1 · sequence %2 · %3 · %4")
        .arg(displayText(message.subject), numberText(message.sequence.value), time, size);
}

} // namespace

MessagePane::MessagePane(QWidget* parent)
    : QWidget(parent)
    , m_headers(new HeadersModel(this))
{
    setObjectName(QLatin1String(ObjectName));
    setAccessibleName(tr("Message"));
    build();
    connect(&m_rendering, &QFutureWatcherBase::finished, this, [this] {
        if (!m_rendering.isCanceled())
            showView(m_rendering.result());
    });
    connect(&m_saving, &QFutureWatcherBase::finished, this, [this] {
        const QString problem = m_saving.result();
        if (problem.isEmpty())
            m_note->setText(tr("Saved all bytes of the payload."));
        if (!problem.isEmpty())
            m_error->say(Severity::Warning, problem);
    });
    setMessage(nullptr);
}

MessagePane::~MessagePane() = default;

void MessagePane::build()
{
    m_title = plainLabel(this);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_title->setAccessibleDescription(tr("Message position"));
    m_table = new QTableView(this);
    m_table->setModel(m_headers);
    m_table->setAccessibleName(tr("Headers"));
    m_table->setObjectName(QStringLiteral("headersTable"));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 26);
    m_format = new QComboBox(this);
    m_format->setAccessibleName(tr("Payload format"));
    m_format->setObjectName(QStringLiteral("payloadFormat"));
    m_format->setToolTip(tr("How the payload is shown. A choice is remembered for its subject; compression is looked "
                            "through except by Hex and Base64."));
    m_format->addItem(tr("Automatic"), int(PayloadFormat::Automatic));
    m_format->addItem(tr("Text"), int(PayloadFormat::Text));
    m_format->addItem(tr("JSON"), int(PayloadFormat::Json));
    m_format->addItem(tr("Hex"), int(PayloadFormat::Hex));
    m_format->addItem(tr("Base64"), int(PayloadFormat::Base64));
    m_format->addItem(tr("XML"), int(PayloadFormat::Xml));
    m_format->addItem(QStringLiteral("MessagePack"), int(PayloadFormat::MessagePack));
    m_format->addItem(QStringLiteral("CBOR"), int(PayloadFormat::Cbor));
    m_format->addItem(QStringLiteral("BSON"), int(PayloadFormat::Bson));
    m_format->addItem(tr("Protobuf (no schema)"), int(PayloadFormat::Protobuf));
    m_copy = new QPushButton(tr("Copy payload"), this);
    m_copy->setObjectName(QStringLiteral("copyPayload"));
    m_copy->setToolTip(tr("Copies the exact bytes, and their text."));
    m_save = new QPushButton(tr("Save payload…"), this);
    m_save->setObjectName(QStringLiteral("savePayload"));
    m_save->setToolTip(tr("Writes the exact bytes to a file."));
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Payload"));
    m_text->setObjectName(QStringLiteral("payloadText"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_highlighter = new JsonHighlighter(m_text->document());
    m_highlighter->setDark(palette().color(QPalette::Base).lightness() < 128);
    m_note = plainLabel(this);
    m_note->setAccessibleDescription(tr("Payload note"));
    m_note->setObjectName(QStringLiteral("payloadNote"));
    m_error = new MessageBar(this);

    auto* row = new QHBoxLayout;
    row->addWidget(m_format);
    row->addWidget(m_note, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    auto* lower = new QWidget(this);
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addLayout(row);
    lowerLayout->addWidget(m_text, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_title);
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);
    connect(m_format, &QComboBox::currentIndexChanged, this, &MessagePane::render);
    connect(m_format, &QComboBox::activated, this, &MessagePane::rememberFormat);
    connect(m_copy, &QPushButton::clicked, this, &MessagePane::copyPayload);
    connect(m_save, &QPushButton::clicked, this, &MessagePane::savePayload);
}

void MessagePane::setMessage(MessagePtr message)
{
    if (message && message == m_message)
        return; // keeps the scroll position and the selected text
    m_message = std::move(message);
    m_error->clear();
    m_copy->setEnabled(m_message != nullptr);
    m_save->setEnabled(m_message != nullptr);
    m_headers->setHeaders(m_message ? m_message->headers : MessageHeaders());
    m_title->setText(m_message ? titleOf(*m_message) : tr("No message is selected."));
    chooseFormat();
    render();
}

void MessagePane::setFormats(const QVariantMap& formats)
{
    if (formats == m_formats)
        return;
    m_formats = formats;
    chooseFormat();
    render();
}

/// Without a word: whoever changes what is shown renders it.
void MessagePane::chooseFormat()
{
    const int wanted = m_message ? m_formats.value(m_message->subject).toInt() : 0;
    const QSignalBlocker blocker(m_format);
    m_format->setCurrentIndex(std::max(0, m_format->findData(wanted)));
}

void MessagePane::rememberFormat()
{
    if (!m_message)
        return;
    if (m_format->currentIndex() == 0) {
        m_formats.remove(m_message->subject);
    } else if (m_formats.size() < mostFormats || m_formats.contains(m_message->subject)) {
        m_formats.insert(m_message->subject, m_format->currentData());
    }
    emit formatsChanged(m_formats);
}

void MessagePane::showProblem(const QString& text)
{
    m_error->say(Severity::Warning, text);
}

void MessagePane::render()
{
    m_rendering.setFuture({}); // an older rendering is of no interest any more
    m_note->clear();
    if (!m_message) {
        m_text->clear();
        return;
    }
    const auto format = static_cast<PayloadFormat>(m_format->currentData().toInt());
    if (m_message->payload.size() <= InlineBytes) {
        showView(renderPayload(m_message->payload, format, ShownBytes));
        return;
    }
    m_text->clear();
    m_note->setText(tr("Reading the payload…"));
    m_rendering.setFuture(QtConcurrent::run(
        [message = m_message, format] { return renderPayload(message->payload, format, ShownBytes); }));
}

void MessagePane::showView(const PayloadView& view)
{
    // Set before the text: the highlighter runs over it once, and not at all where it is not JSON.
    m_text->clear();
    m_highlighter->setEnabled(view.shown == PayloadFormat::Json && view.problem.isEmpty());
    m_text->setPlainText(view.text);
    QStringList notes;
    if (m_message && m_message->payload.isEmpty())
        notes.append(tr("The payload is empty."));
    const bool isAutomatic = m_format->currentIndex() == 0;
    if (view.compression)
        notes.append(
            QStringLiteral("%1, %2 → %3.")
                .arg(compressionName(*view.compression), bytesText(view.storedBytes), bytesText(view.totalBytes)));
    if (const int shown = m_format->findData(int(view.shown)); isAutomatic && view.shown >= PayloadFormat::Xml)
        notes.append(m_format->itemText(shown) + u'.');
    if (!view.problem.isEmpty())
        notes.append(view.problem);
    if (view.isCut)
        notes.append(tr("The first %1 of %2 are shown; copy and save take everything.")
                         .arg(bytesText(view.shownBytes), bytesText(view.totalBytes)));
    m_note->setText(notes.join(QLatin1Char(' ')));
}

void MessagePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->setDark(palette().color(QPalette::Base).lightness() < 128);
    QWidget::changeEvent(event);
}

void MessagePane::copyPayload()
{
    if (!m_message)
        return;
    auto* mime = new QMimeData; // the clipboard takes it over
    mime->setData(QStringLiteral("application/octet-stream"), m_message->payload);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(m_message->payload);
    // What is not text is pasted as what is seen.
    mime->setText(decoder.hasError() ? m_text->toPlainText() : text);
    QGuiApplication::clipboard()->setMimeData(mime);
}

void MessagePane::savePayload()
{
    if (!m_message)
        return;
    auto* dialog = new QFileDialog(this, tr("Save payload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString& stream = m_message->stream.value;
    dialog->selectFile(stream.isEmpty() ? QStringLiteral("message.bin")
                                        : QStringLiteral("%1-%2.bin").arg(stream).arg(m_message->sequence.value));
    connect(dialog, &QFileDialog::fileSelected, this, &MessagePane::savePayloadTo);
    dialog->open();
}

void MessagePane::savePayloadTo(const QString& path)
{
    if (!m_message)
        return;
    m_note->setText(tr("Saving…"));
    m_saving.setFuture(QtConcurrent::run([message = m_message, path]() -> QString {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(message->payload) != message->payload.size() ||
            !file.commit())
            return MessagePane::tr("The payload could not be saved to %1: %2").arg(path, file.errorString());
        return {};
    }));
}

} // namespace jetlag
