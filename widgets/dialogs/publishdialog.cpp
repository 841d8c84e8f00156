// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/publishdialog.h"

#include "domain/subject.h"
#include "items/headersmodel.h"
#include "items/publishresultsmodel.h"
#include "sending/publishcheck.h"
#include "widgets/common/copymenu.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/publishshelf.h"
#include "widgets/dialogs/publishtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QTableView>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int DebounceMs = 300;
constexpr int firstWidth = 760;
const char* const commonHeaders[] = {"Nats-Msg-Id",
                                     "Nats-Expected-Stream",
                                     "Nats-Expected-Last-Sequence",
                                     "Nats-Expected-Last-Subject-Sequence",
                                     "Nats-Expected-Last-Msg-Id",
                                     "Nats-TTL"};

QSpinBox* namedSpin(const QString& name, const char* object, int from, int to, int value, QWidget* parent)
{
    auto* spin = new QSpinBox(parent);
    spin->setAccessibleName(name);
    spin->setObjectName(QLatin1String(object));
    spin->setRange(from, to);
    spin->setValue(value);
    return spin;
}

QTableView* namedTable(QAbstractItemModel* model, const QString& name, const char* object, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setObjectName(QLatin1String(object));
    installCopyMenu(*table);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setMinimumHeight(parent->fontMetrics().lineSpacing() * 5);
    return table;
}

} // namespace

PublishDialog::PublishDialog(PublishService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_headers(new HeadersModel(this))
    , m_results(new PublishResultsModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Publish message"));
    setAccessibleName(tr("Publish message"));
    build();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(DebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &PublishDialog::askPreview);
    onFieldsChanged();
    m_kept = form();
    m_subject->setFocus();
}

QWidget* PublishDialog::buildHeaders()
{
    m_headers->setEditable(true);
    auto* box = new QWidget(this);
    m_headersTable = namedTable(m_headers, tr("Headers"), "publishHeaders", box);
    auto* add = new QPushButton(tr("Add &header"), box);
    add->setObjectName(QStringLiteral("publishAddHeader"));
    add->setAccessibleName(tr("Add header"));
    add->setAutoDefault(false);
    auto* remove = new QPushButton(tr("&Remove header"), box);
    remove->setObjectName(QStringLiteral("publishRemoveHeader"));
    remove->setAccessibleName(tr("Remove header"));
    remove->setAutoDefault(false);
    auto* menu = new QMenu(add);
    const auto append = [this](const QByteArray& name, int column) {
        m_headers->append(name, {});
        const QModelIndex index = m_headers->index(m_headers->rowCount() - 1, column);
        m_headersTable->setCurrentIndex(index);
        m_headersTable->edit(index);
        onFieldsChanged();
    };
    connect(menu->addAction(tr("Other header")), &QAction::triggered, this,
            [append] { append(QByteArrayLiteral("Header"), 0); });
    for (const char* name : commonHeaders)
        connect(menu->addAction(QLatin1String(name)), &QAction::triggered, this, [append, name] { append(name, 1); });
    add->setMenu(menu);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_headersTable->currentIndex().isValid())
            m_headers->removeAt(m_headersTable->currentIndex().row());
        onFieldsChanged();
    });
    connect(m_headers, &QAbstractItemModel::dataChanged, this, &PublishDialog::onFieldsChanged);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_headersTable, 1);
    layout->addLayout(buttons);
    return box;
}

void PublishDialog::build()
{
    m_mode = new QComboBox(this);
    m_mode->setAccessibleName(tr("Mode"));
    m_mode->setObjectName(QStringLiteral("publishMode"));
    m_mode->addItems({tr("Publish"), tr("Request")});
    m_shelf = new PublishShelf([this] { return form(); }, this);
    connect(m_shelf, &PublishShelf::chosen, this, &PublishDialog::setForm);
    m_subject = namedField(tr("Subject"), "publishSubject", this);
    m_subjects = new QStringListModel(this);
    auto* completer = new QCompleter(m_subjects, m_subject);
    completer->setFilterMode(Qt::MatchContains);
    m_subject->setCompleter(completer);
    m_reserved = new QCheckBox(tr("Send to this subject of the &server all the same"), this);
    m_reserved->setAccessibleName(tr("Send to this subject of the server all the same"));
    m_reserved->setObjectName(QStringLiteral("publishReserved"));
    m_reserved->hide();
    auto* headers = buildHeaders();
    m_input = new QComboBox(this);
    m_input->setAccessibleName(tr("Payload input"));
    m_input->setObjectName(QStringLiteral("publishInput"));
    m_input->addItems({tr("Text"), tr("JSON"), tr("Hex"), tr("Base64")});
    m_payload = new QPlainTextEdit(this);
    m_payload->setAccessibleName(tr("Payload"));
    m_payload->setObjectName(QStringLiteral("publishPayload"));
    m_payload->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_payload->setTabChangesFocus(true);
    m_payload->setToolTip(tr("{{n}}, {{uuid}} and {{now}} become number, a new id and the time; {{{{ is {{."));
    m_payload->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_preview = new QPlainTextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setObjectName(QStringLiteral("publishPreview"));
    m_preview->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_verified = new QCheckBox(tr("&Wait for the confirmation of a stream"), this);
    m_verified->setAccessibleName(tr("Wait for the confirmation of a stream"));
    m_verified->setObjectName(QStringLiteral("publishVerified"));
    m_verified->setChecked(true);
    m_count = namedSpin(tr("Count"), "publishCount", 1, 10'000'000, 1, this);
    m_interval = namedSpin(tr("Interval"), "publishInterval", 0, 3'600'000, 0, this);
    m_interval->setSuffix(tr(" ms"));
    m_interval->setSpecialValueText(tr("As fast as confirmed"));
    m_timeout = namedSpin(tr("Time-out"), "publishTimeout", 10, 600'000, 2000, this);
    m_timeout->setSuffix(tr(" ms"));
    m_replies = namedSpin(tr("Most replies"), "publishReplies", 1, 10'000, 1, this);
    m_error = new ErrorLine(this);
    m_result = plainLabel(this);
    m_result->setObjectName(QStringLiteral("publishResult"));
    m_resultsTable = namedTable(m_results, tr("Outcomes"), "publishResults", this);

    auto* buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(tr("Publish"), QDialogButtonBox::ActionRole);
    m_send->setObjectName(QStringLiteral("publishButton"));
    m_pause = buttons->addButton(tr("Pause"), QDialogButtonBox::ActionRole);
    m_pause->setObjectName(QStringLiteral("publishPause"));
    m_stop = buttons->addButton(tr("Cancel"), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(QStringLiteral("publishCancel"));
    auto* close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton* button : {m_send, m_pause, m_stop, close})
        button->setAutoDefault(false); // Enter in a field must not send anything

    auto* run = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_count, m_interval, m_timeout, m_replies}) {
        auto* label = plainLabel(this);
        label->setWordWrap(false);
        label->setText(widget->accessibleName());
        run->addWidget(label);
        run->addWidget(widget);
        // The label comes and goes with its field.
        connect(
            m_mode, &QComboBox::currentIndexChanged, label, [label, widget] { label->setVisible(!widget->isHidden()); },
            Qt::QueuedConnection);
        if (widget == m_timeout || widget == m_replies) {
            label->hide();
            widget->hide();
        }
    }
    run->addStretch(1);
    auto* form = new QFormLayout;
    auto* top = new QHBoxLayout;
    top->addWidget(m_mode, 1);
    top->addWidget(m_shelf);
    auto* modeLabel = new QLabel(tr("&Mode"), this);
    modeLabel->setBuddy(m_mode);
    form->addRow(modeLabel, top);
    form->addRow(tr("&Subject"), m_subject);
    form->addRow(QString(), m_reserved);
    form->addRow(tr("Headers"), headers);
    form->addRow(tr("Payload &input"), m_input);
    form->addRow(tr("&Payload"), m_payload);
    form->addRow(tr("Preview"), m_preview);
    form->addRow(QString(), m_verified);
    auto* layout = new QVBoxLayout;
    layout->addLayout(form, 2);
    layout->addLayout(run);
    layout->addWidget(m_resultsTable, 1);
    arrangeDialog(*this, layout, {m_error, m_result, buttons}, firstWidth);

    connect(m_subject, &QLineEdit::textChanged, this, [this] {
        m_reserved->setChecked(false); // a confirmation is for the subject that was seen
        onFieldsChanged();
    });
    connect(m_payload, &QPlainTextEdit::textChanged, this, &PublishDialog::onFieldsChanged);
    connect(m_input, &QComboBox::currentIndexChanged, this, &PublishDialog::onFieldsChanged);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &PublishDialog::onFieldsChanged);
    connect(m_reserved, &QCheckBox::toggled, this, &PublishDialog::onFieldsChanged);
    connect(m_count, &QSpinBox::valueChanged, this, &PublishDialog::updateButtons);
    connect(m_send, &QPushButton::clicked, this, &PublishDialog::send);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_isPaused ? m_publishing.resume() : m_publishing.pause(); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_publishing.stop();
        m_requesting.stop();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    pressByControlEnter(*m_send);
}

bool PublishDialog::isRequest() const
{
    return m_mode->currentIndex() == 1;
}

void PublishDialog::setSubjects(const QStringList& subjects)
{
    m_subjects->setStringList(subjects);
}

void PublishDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_lockReason = reason;
    updateButtons();
}

Result<PublishDraft> PublishDialog::draft() const
{
    const auto payload = payloadFromInput(editedText(*m_payload), static_cast<PayloadInput>(m_input->currentIndex()));
    if (!payload)
        return unexpected(payload.error());
    PublishDraft made{m_subject->text().trimmed(), m_headers->headers(), *payload};
    // Tried as the first message, so that what is wrong is said while writing.
    const auto first = expandDraft(made, 1, m_reserved->isChecked(), 0);
    if (!first)
        return unexpected(first.error());
    return made;
}

void PublishDialog::onFieldsChanged()
{
    m_reserved->setVisible(isReservedSubject(m_subject->text().trimmed()));
    m_verified->setVisible(!isRequest());
    m_count->setVisible(!isRequest());
    m_interval->setVisible(!isRequest());
    m_timeout->setVisible(isRequest());
    m_replies->setVisible(isRequest());
    m_resultsTable->setAccessibleName(isRequest() ? tr("Replies") : tr("Outcomes"));
    m_send->setAccessibleName(isRequest() ? tr("Request") : tr("Publish"));
    m_look.cancel();
    const auto made = draft();
    if (made || m_subject->text().isEmpty())
        m_error->clear();
    else
        m_error->showError(made.error());
    m_preview->setPlainText(made ? tr("Looking for the stream…") : tr("No preview yet."));
    made ? m_debounce.start() : m_debounce.stop();
    updateButtons();
}

void PublishDialog::askPreview()
{
    m_look = m_service.preview(m_subject->text().trimmed(),
                               {{}, [this](const Result<PublishPreview>& preview) { onPreview(preview); }});
}

void PublishDialog::onPreview(const Result<PublishPreview>& preview)
{
    m_preview->setPlainText(preview ? publishPreviewText(*preview, isRequest())
                                    : tr("No preview: %1").arg(preview.error().summary));
}

void PublishDialog::send()
{
    const auto made = draft();
    if (!m_send->isEnabled() || !made)
        return;
    m_error->clear();
    m_result->clear();
    m_results->clear();
    m_isPaused = false;
    m_shelf->remember(form());
    m_kept = form();
    isRequest() ? request(*made) : publish(*made);
    updateButtons();
}

void PublishDialog::publish(const PublishDraft& draft)
{
    PublishOrder order;
    order.draft = draft;
    order.isVerified = m_verified->isChecked();
    order.count = static_cast<quint64>(m_count->value());
    order.interval = std::chrono::milliseconds(m_interval->value());
    order.isReservedConfirmed = m_reserved->isChecked();
    m_publishing =
        m_service.publish(order, {[this](const PublishNews& news) { onNews(news); },
                                  [this](const Result<PublishProgress>& progress) { onPublished(progress); }});
}

void PublishDialog::request(const PublishDraft& draft)
{
    RequestOrder order;
    order.draft = draft;
    order.timeout = std::chrono::milliseconds(m_timeout->value());
    order.maxReplies = m_replies->value();
    order.isReservedConfirmed = m_reserved->isChecked();
    m_requesting = m_service.request(order, {[this](const RequestReply& reply) { m_results->add(reply); },
                                             [this](const Result<int>& replies) { onReplied(replies); }});
}

void PublishDialog::onNews(const PublishNews& news)
{
    if (!news.messages.empty())
        m_results->add(news.messages);
    m_isPaused = news.progress.state == PublishProgress::State::Paused;
    m_result->setText(publishProgressText(news.progress));
    updateButtons();
}

void PublishDialog::onPublished(const Result<PublishProgress>& progress)
{
    if (progress)
        endWork(progress->failed + progress->unknown + progress->notSent() > 0 ? Severity::Warning : Severity::Notice,
                publishProgressText(*progress));
    else
        endWork(progress.error());
}

void PublishDialog::onReplied(const Result<int>& replies)
{
    if (replies)
        endWork(Severity::Notice, tr("%n reply(s) received.", nullptr, *replies));
    else
        endWork(replies.error());
}

void PublishDialog::endWork(const Error& error)
{
    endWork(Severity::Warning, error.summary);
    m_error->showError(error);
}

void PublishDialog::endWork(Severity severity, const QString& words)
{
    m_isPaused = false;
    m_result->setText(words);
    updateButtons();
    const QString subject = m_subject->text().trimmed();
    emit actionDone(
        {systemNow(),
         severity,
         Event::Kind::Action,
         OtherThing{subject},
         (isRequest() ? tr("Request to %1: %2") : tr("Publishing to %1: %2")).arg(displayText(subject), words),
         {}});
}

void PublishDialog::updateButtons()
{
    const auto count = static_cast<uint64_t>(m_count->value());
    m_send->setText(isRequest() ? tr("Request")
                    : count > 1 ? tr("Publish %1 message(s)", nullptr, pluralNumber(count)).arg(numberText(count))
                                : tr("Publish"));
    m_send->setEnabled(!isWorking() && !m_isLocked && draft().has_value());
    m_send->setToolTip(m_isLocked ? QStringLiteral("<span>%1</span>").arg(m_lockReason.toHtmlEscaped()) : QString());
    m_pause->setEnabled(isWorking() && !isRequest());
    m_pause->setText(m_isPaused ? tr("Resume") : tr("Pause"));
    m_stop->setEnabled(isWorking());
    m_mode->setEnabled(!isWorking());
    m_shelf->setEnabled(!isWorking());
    m_subject->setEnabled(!isWorking()); // the outcome is told of the subject on screen
}

} // namespace jetlag
