// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/messagepane.h"

#include "domain/subject.h"
#include "items/headersmodel.h"
#include "items/messagemarker.h"
#include "payload/payloadformats.h"
#include "widgets/common/background.h"
#include "widgets/common/copymenu.h"
#include "widgets/common/findbar.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/textview.h"
#include "widgets/common/wraplayout.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/protoschemasdialog.h"
#include "widgets/panes/payloadcopy.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int buttonMargins = 16; ///< pixels, both together

constexpr qsizetype InlineBytes = 32 * 1024; // rendered at once; more goes to a worker
constexpr qsizetype mostFormats = 500;       // remembered subjects
constexpr qsizetype FirstBytes = 256 * 1024; // of a payload, shown while the rest is read
constexpr qsizetype MostBytes = 64 << 20;    // no server takes larger ones: max_payload is limited to this
constexpr qsizetype QuickCopy = 1 << 20;     // bytes that are made text at once
constexpr int sideBySide = 90;               // characters of width that headers beside the payload need

QString titleOf(const MessageRef& message)
{
    const QString time = timeText(message.time);
    const QString size = bytesText(message.payloadBytes);
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
    connect(&m_rendering, &QFutureWatcherBase::finished, this, &MessagePane::onRendered);
    connect(&m_copying, &QFutureWatcherBase::finished, this, [this] {
        if (m_copying.isCanceled() || !m_message)
            return;
        const QString text = m_copying.result();
        copyBytes(m_message->payload, text);
        setNote(text.isNull() ? tr("Copied all bytes of the payload; as text they would be too long.")
                              : tr("Copied all bytes of the payload."));
    });
    connect(&m_saving, &QFutureWatcherBase::finished, this, [this] {
        const QString problem = m_saving.result();
        if (problem.isEmpty())
            setNote(tr("Saved all bytes of the payload."));
        if (!problem.isEmpty())
            m_error->say(Severity::Warning, problem);
    });
    setMessage(nullptr);
}

void MessagePane::build()
{
    m_title = plainLabel(this);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_title->setAccessibleDescription(tr("Message position"));
    m_table = new QTableView(this);
    m_table->setModel(m_headers);
    m_table->setAccessibleName(tr("Headers"));
    m_table->setObjectName(QStringLiteral("headersTable"));
    installCopyMenu(*m_table);
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
    m_format->setToolTip(tr("How the payload is shown. A choice is remembered for its subject; Hex and "
                            "Base64 show the bytes as they are stored unless a compression is chosen."));
    for (const PayloadFormatInfo& info : payloadFormats())
        m_format->addItem(info.title(), info.id);
    m_unpacking = new QComboBox(this);
    m_unpacking->setAccessibleName(tr("Compression"));
    m_unpacking->setObjectName(QStringLiteral("payloadCompression"));
    m_unpacking->setToolTip(tr("What is undone before the payload is shown. Any of these is recognised by its first "
                               "bytes; a block of snappy without a frame is only read when snappy is chosen."));
    for (const UnpackingInfo& info : unpackings())
        m_unpacking->addItem(info.title(), info.id);
    m_raw = new QPushButton(tr("Raw"), this);
    m_raw->setAccessibleName(tr("Raw"));
    m_raw->setObjectName(QStringLiteral("payloadRaw"));
    m_raw->setCheckable(true);
    m_raw->setToolTip(tr("Shows the bytes as they are stored, whatever the format and compression."));
    connect(m_raw, &QPushButton::toggled, this, &MessagePane::render);
    auto* schemas = new QPushButton(tr("Schemas…"), this);
    schemas->setObjectName(QStringLiteral("protobufSchemas"));
    schemas->setAccessibleName(tr("Protobuf schemas"));
    schemas->setToolTip(tr("Chooses by which schemas the payloads of which subjects are read."));
    connect(schemas, &QPushButton::clicked, this, &MessagePane::openSchemas);
    // The pane is narrow: what the buttons are for stands around them.
    m_copy = new QPushButton(tr("Copy"), this);
    m_copy->setAccessibleName(tr("Copy payload"));
    m_copy->setObjectName(QStringLiteral("copyPayload"));
    m_copy->setToolTip(tr("Copies the exact bytes, and their text."));
    m_save = new QPushButton(tr("Save…"), this);
    m_save->setAccessibleName(tr("Save payload…"));
    m_save->setObjectName(QStringLiteral("savePayload"));
    m_save->setToolTip(tr("Writes the exact bytes to a file."));
    m_text = new TextView(this);
    m_text->setAccessibleName(tr("Payload"));
    m_text->setObjectName(QStringLiteral("payloadText"));
    auto* find = new FindBar(*m_text, tr("Find in payload"), QStringLiteral("payloadFind"), this);
    m_note = plainLabel(this);
    m_note->setAccessibleDescription(tr("Payload note"));
    m_note->setObjectName(QStringLiteral("payloadNote"));
    m_error = new MessageBar(this);

    auto* row = new WrapLayout;
    for (QWidget* control : std::initializer_list<QWidget*>{m_format, m_unpacking, m_raw, schemas, m_copy, m_save})
        row->addWidget(control);
    // Styles like wide buttons; a window on a small screen does not. What a combo shows is never cut.
    for (QPushButton* button : {m_raw, schemas, m_copy, m_save})
        button->setFixedWidth(fontMetrics().horizontalAdvance(button->text()) + buttonMargins);
    for (QComboBox* combo : {m_format, m_unpacking})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* lower = new QWidget(this);
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addLayout(row);
    lowerLayout->addWidget(m_note);
    lowerLayout->addWidget(find);
    lowerLayout->addWidget(m_text, 1);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(lower);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_title);
    layout->addWidget(m_error);
    layout->addWidget(m_splitter, 1);
    for (QComboBox* combo : {m_format, m_unpacking}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &MessagePane::render);
        connect(combo, &QComboBox::activated, this, [this] {
            m_raw->setChecked(false);
            rememberFormat();
        });
    }
    m_table->viewport()->installEventFilter(this);
    connect(m_copy, &QPushButton::clicked, this, &MessagePane::copyPayload);
    connect(m_save, &QPushButton::clicked, this, &MessagePane::savePayload);
}

/// The values get what the names leave, at least half.
void MessagePane::fitHeaders()
{
    m_table->resizeColumnToContents(0);
    m_fittedName = std::min(m_table->columnWidth(0), m_table->viewport()->width() / 2);
    m_table->setColumnWidth(0, m_fittedName);
}

/// The headers may get their room after they were fitted; what somebody dragged stays as it is.
bool MessagePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_fittedName > 0 &&
        m_table->columnWidth(0) == m_fittedName)
        fitHeaders();
    return QWidget::eventFilter(watched, event);
}

/// Beside a table the pane is high, below one it is wide: headers and payload lie as leaves them the most lines.
void MessagePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() >= sideBySide * fontMetrics().averageCharWidth() && width() > height() * 3 / 2
                            ? Qt::Horizontal
                            : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const int room = wanted == Qt::Horizontal ? width() : height();
    m_splitter->setSizes(wanted == Qt::Horizontal ? QList<int>{room / 3, room - room / 3}
                                                  : QList<int>{room / 4, room - room / 4});
}

void MessagePane::setMessage(MessagePtr message)
{
    if (message && message == m_message)
        return; // keeps the scroll position and the selected text
    m_message = std::move(message);
    m_copying.setFuture({}); // of what was shown before
    m_error->clear();
    m_copy->setEnabled(m_message != nullptr);
    m_save->setEnabled(m_message != nullptr);
    m_headers->setHeaders(m_message ? m_message->headers : MessageHeaders());
    const bool hasHeaders = m_headers->rowCount() > 0;
    if (hasHeaders)
        fitHeaders();
    m_table->setVisible(hasHeaders || !m_message); // an empty table would take room from the payload
    const QString title = m_message ? titleOf(MessageRef(m_message)) : tr("No message is selected.");
    m_title->setText(hasHeaders || !m_message ? title : tr("%1 · no headers").arg(title));
    chooseFormat();
    render();
}

void MessagePane::setAwaited(const MessageRef& message)
{
    setMessage(nullptr);
    m_title->setText(titleOf(message));
    setNote(tr("Reading the payload…"));
}

void MessagePane::setUnreadable(const Error& error)
{
    setNote({});
    m_error->say(error);
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
    const auto wanted = m_message ? PayloadChoice::fromVariant(m_formats.value(m_message->subject)) : PayloadChoice();
    const QSignalBlocker blockers[] = {QSignalBlocker(m_format), QSignalBlocker(m_unpacking)};
    m_format->setCurrentIndex(std::max(0, m_format->findData(infoOf(wanted.format).id)));
    m_unpacking->setCurrentIndex(std::max(0, m_unpacking->findData(infoOf(wanted.unpacking).id)));
}

PayloadChoice MessagePane::choice() const
{
    if (m_raw->isChecked())
        return {PayloadFormat::Hex, Unpacking::None};
    return rememberedChoice();
}

PayloadChoice MessagePane::rememberedChoice() const
{
    return {payloadFormatOf(m_format->currentData().toInt()), unpackingOf(m_unpacking->currentData().toInt())};
}

void MessagePane::rememberFormat()
{
    if (!m_message)
        return;
    const PayloadChoice chosen = rememberedChoice();
    if (chosen.isAutomatic()) {
        m_formats.remove(m_message->subject);
    } else if (m_formats.size() < mostFormats || m_formats.contains(m_message->subject)) {
        m_formats.insert(m_message->subject, chosen.toVariant());
    }
    emit formatsChanged(m_formats);
}

MessagePane::~MessagePane()
{
    m_stop.request_stop();
}

void MessagePane::setProtoRules(const ProtoRules& rules)
{
    if (rules == m_protoRules)
        return;
    m_protoRules = rules;
    m_schemas = std::make_shared<const ProtoSchemas>(rules);
    render();
}

void MessagePane::openSchemas()
{
    auto* dialog = new ProtoSchemasDialog(m_protoRules, m_message ? m_message->subject : QString(), this);
    connect(dialog, &ProtoSchemasDialog::saved, this, [this](const ProtoRules& rules) {
        m_protoRules = rules;
        m_schemas = std::make_shared<const ProtoSchemas>(rules); // reads the files anew
        render();
        emit protoRulesChanged(rules);
    });
    dialog->open();
}

/// Takes no room while there is nothing to say.
void MessagePane::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void MessagePane::showProblem(const QString& text)
{
    m_error->say(Severity::Warning, text);
}

void MessagePane::render()
{
    m_stop.request_stop(); // an older rendering is of no interest any more
    m_next.reset();
    setNote({});
    m_shown.reset();
    if (!m_message) {
        m_text->setLines(linesOfText({}));
        return;
    }
    const PayloadChoice chosen = choice();
    if (isQuick(chosen)) {
        const PayloadView view = renderPayload(m_message->payload, chosen.format, MostBytes, {chosen.unpacking});
        showRendering({view, linesOfText(view.text)});
        return;
    }
    m_text->setLines(linesOfText({}));
    setNote(tr("Reading the payload…"));
    renderOnWorker(Extent::Beginning);
}

/// A schema may have to be read from its file first, and little that is compressed can become much.
bool MessagePane::isQuick(const PayloadChoice& chosen) const
{
    const bool mayBeProtobuf = chosen.format == PayloadFormat::Automatic || chosen.format == PayloadFormat::Protobuf;
    return m_message->payload.size() <= InlineBytes && !infoOf(chosen.unpacking).compression &&
           !(mayBeProtobuf && m_schemas->ruleFor(m_message->subject)) &&
           (chosen.unpacking == Unpacking::None || !inflated(m_message->payload, 1));
}

void MessagePane::renderOnWorker(Extent extent)
{
    if (m_rendering.isRunning()) {
        m_next = extent;
        return;
    }
    m_stop = std::stop_source();
    m_rendering.setFuture(
        inBackground([message = m_message, chosen = choice(), schemas = m_schemas, extent, stop = m_stop.get_token()] {
            PayloadOptions options{chosen.unpacking, {}, stop};
            const auto schema = schemas->schemaFor(message->subject);
            if (schema && *schema)
                options.protobuf = **schema;
            const qsizetype most = extent == Extent::Beginning ? FirstBytes : MostBytes;
            PayloadView view = renderPayload(message->payload, chosen.format, most, options);
            // What can be read without the schema is not spoilt by its error.
            const bool wantsSchema = chosen.format == PayloadFormat::Protobuf ||
                                     (chosen.format == PayloadFormat::Automatic && !infoOf(view.shown).isText);
            if (!schema && wantsSchema)
                view.problem = schema.error().summary;
            // Hexadecimal lines are made when they are looked at, so there is nothing more to read.
            const bool isHex = view.shown == PayloadFormat::Hex && (extent == Extent::All || !view.compression);
            if (isHex) {
                view.isCut = false;
                view.shownBytes = view.totalBytes;
            }
            Rendering rendering{view, isHex ? linesOfHex(view.bytes) : linesOfText(view.text)};
            rendering.isAll = extent == Extent::All || !view.isCut;
            rendering.view.text.clear();
            rendering.view.bytes.clear();
            return rendering;
        }));
}

void MessagePane::onRendered()
{
    if (m_rendering.isCanceled()) // that is the empty one
        return;
    const Rendering rendering = m_rendering.result();
    m_rendering.setFuture({}); // which holds the text, too
    const auto next = std::exchange(m_next, std::nullopt);
    if (!m_stop.stop_requested())
        showRendering(rendering);
    else if (next && m_message)
        renderOnWorker(*next);
}

void MessagePane::showRendering(const Rendering& rendering)
{
    const PayloadView& view = rendering.view;
    m_text->setJsonColors(view.shown == PayloadFormat::Json && view.problem.isEmpty());
    // The beginning stays where it is when the rest comes.
    m_text->setLines(rendering.lines, m_shown == view.shown ? TextView::Position::Keep : TextView::Position::Start);
    m_shown = view.shown;
    if (!rendering.isAll)
        renderOnWorker(Extent::All);
    QStringList notes;
    if (m_message && m_message->payload.isEmpty()) {
        const QString marker = markerText(*m_message);
        notes.append(marker.isEmpty() ? tr("The payload is empty.") : marker);
    }
    const bool isAutomatic = m_format->currentIndex() == 0;
    if (view.compression)
        notes.append(
            QStringLiteral("%1, %2 → %3.")
                .arg(compressionName(*view.compression), bytesText(view.storedBytes), bytesText(view.totalBytes)));
    if (const PayloadFormatInfo& shown = infoOf(view.shown);
        (isAutomatic || !view.messageType.isEmpty()) && shown.decode)
        notes.append(view.messageType.isEmpty()
                         ? shown.title() + u'.'
                         : QStringLiteral("%1, %2.").arg(shown.title(), displayText(view.messageType)));
    if (!view.encoding.isPlain())
        notes.append(view.encoding.name() + u'.');
    if (!view.problem.isEmpty())
        notes.append(view.problem);
    if (!rendering.isAll)
        notes.append(tr("The first %1 of %2 are shown; the rest is being read…")
                         .arg(bytesText(view.shownBytes), bytesText(view.totalBytes)));
    else if (view.isCut)
        notes.append(tr("The first %1 of %2 are shown; copy and save take everything.")
                         .arg(bytesText(view.shownBytes), bytesText(view.totalBytes)));
    setNote(notes.join(QLatin1Char(' ')));
}

void MessagePane::copyPayload()
{
    if (!m_message)
        return;
    if (m_message->payload.size() <= QuickCopy)
        copyBytes(m_message->payload, copiedText(m_message->payload, *m_text->lines()));
    else
        copyOnWorker();
}

void MessagePane::copyOnWorker()
{
    setNote(tr("Copying…"));
    m_copying.setFuture(
        inBackground([message = m_message, lines = m_text->lines()] { return copiedText(message->payload, *lines); }));
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
    setNote(tr("Saving…"));
    m_saving.setFuture(inBackground([message = m_message, path]() -> QString {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(message->payload) != message->payload.size() ||
            !file.commit())
            return MessagePane::tr("The payload could not be saved to %1: %2").arg(path, file.errorString());
        return {};
    }));
}

} // namespace jetlag
