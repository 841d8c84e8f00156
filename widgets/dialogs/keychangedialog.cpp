// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/keychangedialog.h"

#include "domain/incarnation.h"
#include "domain/subject.h"
#include "domain/thresholds.h"
#include "widgets/common/typingpause.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/fieldproblem.h"
#include "widgets/dialogs/keychangetext.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int firstWidth = 600;
constexpr qsizetype mostEditable = 256 * 1024; ///< bytes: more is no text that somebody edits

QString titleOf(KeyChangeDialog::Mode mode)
{
    switch (mode) {
    case KeyChangeDialog::Mode::Put:
        return KeyChangeDialog::tr("Put value");
    case KeyChangeDialog::Mode::Delete:
        return KeyChangeDialog::tr("Delete key");
    case KeyChangeDialog::Mode::PurgeAll:
        return KeyChangeDialog::tr("Purge key");
    case KeyChangeDialog::Mode::Restore:
        return KeyChangeDialog::tr("Restore revision");
    }
    return {};
}

QString titleOf(KeyChangeDialog::Mode mode, const StreamName& stream, const QString& key)
{
    const auto bucket = bucketOf(stream);
    const QString where = displayText(bucket ? bucket->name : stream.value);
    return QStringLiteral("%1: %2").arg(titleOf(mode),
                                        key.isEmpty() ? where : where + QStringLiteral(" › ") + displayText(key));
}

} // namespace

KeyChangeDialog::KeyChangeDialog(BucketService& service, const StreamName& stream, Mode mode, const QString& key,
                                 MessagePtr message, QWidget* parent)
    : ChangeDialog(ObjectName, titleOf(mode, stream, key), titleOf(mode), stream, parent)
    , m_service(service)
    , m_stream(stream)
    , m_mode(mode)
    , m_key(key)
    , m_message(std::move(message))
{
    if (mode == Mode::PurgeAll)
        askForName(key, tr("Type the key to confirm"));
    arrange(buildFields(), verb(), "keyChangeButton", firstWidth);
    look();
}

QString KeyChangeDialog::verb() const
{
    switch (m_mode) {
    case Mode::Put:
        return tr("Put");
    case Mode::Delete:
        return tr("Delete");
    case Mode::PurgeAll:
        return tr("Purge");
    case Mode::Restore:
        return tr("Restore");
    }
    return {};
}

QLayout* KeyChangeDialog::buildFields()
{
    auto* layout = new QVBoxLayout;
    if (m_mode != Mode::Put)
        return layout;
    auto* form = new QFormLayout;
    m_keyField = namedField(tr("Key"), "keyName", this);
    m_keyField->setText(m_key);
    m_keyProblem = new FieldProblem(*m_keyField);
    form->addRow(tr("&Key"), m_keyField);
    form->addRow(QString(), m_keyProblem);
    m_value = new QPlainTextEdit(this);
    m_value->setAccessibleName(tr("Value"));
    m_value->setObjectName(QStringLiteral("keyValue"));
    m_value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_value->setTabChangesFocus(true);
    m_value->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    form->addRow(tr("&Value"), m_value);
    m_note = plainLabel(this);
    m_note->hide();
    form->addRow(QString(), m_note);
    m_ttl = namedField(tr("Expires after"), "keyTtl", this);
    m_ttl->setPlaceholderText(tr("30s, 15m, 24h; empty: by the rules of the bucket"));
    m_ttlLabel = new QLabel(tr("E&xpires after"), this);
    m_ttlLabel->setBuddy(m_ttl);
    m_ttlProblem = new FieldProblem(*m_ttl);
    form->addRow(m_ttlLabel, m_ttl);
    form->addRow(QString(), m_ttlProblem);
    m_ttlLabel->hide();
    m_ttl->hide();
    layout->addLayout(form);
    if (m_message)
        beginWith(*m_message);
    connect(m_keyField, &QLineEdit::textChanged, this, [this] {
        m_picture.reset();
        setReady(false);
    });
    onTypingPause(m_keyField, [this] { look(); });
    connect(m_keyField, &QLineEdit::returnPressed, this, &KeyChangeDialog::look);
    connect(m_value, &QPlainTextEdit::textChanged, this, &KeyChangeDialog::showPreview);
    connect(m_ttl, &QLineEdit::textChanged, this, &KeyChangeDialog::showPreview);
    return layout;
}

/// Whether the field would give the value back byte for byte is tried, not guessed.
void KeyChangeDialog::beginWith(const StoredMessage& value)
{
    if (value.payload.size() <= mostEditable) {
        m_value->setPlainText(fromUtf8(value.payload));
        if (this->value() == value.payload)
            return;
    }
    m_value->clear();
    m_note->setText(tr("The value now is binary or too large to be edited as text. What is written here takes its "
                       "place."));
    m_note->show();
}

QString KeyChangeDialog::key() const
{
    return m_keyField ? m_keyField->text().trimmed() : m_key;
}

QByteArray KeyChangeDialog::value() const
{
    if (m_mode == Mode::Restore)
        return m_message->payload;
    if (!m_value)
        return {};
    // Raw: toPlainText() would turn no-break spaces into blanks.
    return m_value->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').toUtf8();
}

Result<std::optional<std::chrono::seconds>> KeyChangeDialog::ttl() const
{
    const QString text = m_ttl && m_ttl->isVisibleTo(this) ? m_ttl->text().trimmed() : QString();
    if (text.isEmpty())
        return std::nullopt;
    const auto duration = parseGoDuration(text);
    const auto seconds = duration ? std::chrono::floor<std::chrono::seconds>(*duration) : std::chrono::seconds(0);
    if (seconds.count() < 1)
        return unexpected(
            Error{Error::Kind::InvalidInput, tr("Write a duration of a second or more, such as 30s or 1h30m."), {}, 0});
    return seconds;
}

void KeyChangeDialog::look()
{
    m_picture.reset();
    setReady(false);
    const QString problem = m_mode == Mode::Put ? keyProblem(key()) : QString();
    if (!problem.isEmpty()) {
        m_look.cancel();
        if (m_keyProblem && !m_keyField->text().isEmpty())
            m_keyProblem->say(problem);
        setPreview(tr("Write the key that gets the value."));
        return;
    }
    setPreview(tr("Looking at the key…"));
    m_look = m_service.lookAtKey(m_stream, key(), {.ended = [this](const auto& looked) { onLooked(looked); }});
}

void KeyChangeDialog::onLooked(const Result<KeyPicture>& looked)
{
    if (!looked) {
        setPreview({});
        showProblem(looked.error());
        return;
    }
    m_picture = *looked;
    if (m_ttl) {
        const bool takesTtl = rulesOf(*m_picture->stream).takesTtl;
        m_ttl->setVisible(takesTtl);
        m_ttlLabel->setVisible(takesTtl);
    }
    showPreview();
}

void KeyChangeDialog::showPreview()
{
    if (!m_picture || isWorking())
        return;
    const auto expiry = ttl();
    if (m_ttlProblem)
        m_ttlProblem->say(expiry ? QString() : expiry.error().summary);
    KeyPlan plan;
    plan.picture = *m_picture;
    plan.bytes = static_cast<uint64_t>(value().size());
    plan.ttl = expiry.value_or(std::nullopt);
    bool isPossible = true;
    switch (m_mode) {
    case Mode::Put:
        setPreview(putLines(plan).join(u'\n'));
        setButtonText(tr("Put %1", "a key").arg(displayName(key())));
        break;
    case Mode::Delete:
        isPossible = m_picture->state.isThere();
        setPreview(deleteLines(plan).join(u'\n'));
        setButtonText(tr("Delete %1", "a key").arg(displayName(key())));
        break;
    case Mode::PurgeAll:
        isPossible = m_picture->state.isThere();
        setPreview(purgeLines(plan).join(u'\n'));
        setButtonText(tr("Purge %1", "a key").arg(displayName(key())));
        break;
    case Mode::Restore:
        setPreview(restoreLines(plan, *m_message).join(u'\n'));
        setButtonText(tr("Restore revision %1").arg(numberText(m_message->sequence.value)));
        break;
    }
    setReady(isPossible && expiry.has_value());
}

void KeyChangeDialog::updateState()
{
    ChangeDialog::updateState();
    for (QWidget* field :
         {static_cast<QWidget*>(m_keyField), static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_ttl)}) {
        if (field)
            field->setEnabled(!isWorking());
    }
}

ChangeDialog::Words KeyChangeDialog::words() const
{
    const QString shown = displayText(key());
    switch (m_mode) {
    case Mode::Put:
        return {
            tr("The key %1 has a new value.").arg(shown),
            tr("The key %1 was not changed: %2", "a key; why").arg(shown, QStringLiteral("%1")),
            tr("It is not known whether the key %1 was changed: %2", "a key; why").arg(shown, QStringLiteral("%1"))};
    case Mode::Delete:
        return {
            tr("The key %1 was deleted.").arg(shown),
            tr("The key %1 was not deleted: %2", "a key; why").arg(shown, QStringLiteral("%1")),
            tr("It is not known whether the key %1 was deleted: %2", "a key; why").arg(shown, QStringLiteral("%1"))};
    case Mode::PurgeAll:
        return {tr("The key %1 was purged.").arg(shown),
                tr("The key %1 was not purged: %2", "a key; why").arg(shown, QStringLiteral("%1")),
                tr("It is not known whether the key %1 was purged: %2", "a key; why").arg(shown, QStringLiteral("%1"))};
    case Mode::Restore:
        break;
    }
    return {tr("The key %1 has the value of revision %2 again.").arg(shown, numberText(m_message->sequence.value)),
            tr("The key %1 was not changed: %2", "a key; why").arg(shown, QStringLiteral("%1")),
            tr("It is not known whether the key %1 was changed: %2", "a key; why").arg(shown, QStringLiteral("%1"))};
}

void KeyChangeDialog::carryOut()
{
    const auto expiry = ttl();
    if (!expiry || !m_picture)
        return;
    KeyChange change;
    change.stream = m_stream;
    change.seen = incarnationOf(*m_picture->stream);
    change.key = key();
    change.act = m_mode == Mode::Delete     ? KeyChange::Act::Delete
                 : m_mode == Mode::PurgeAll ? KeyChange::Act::PurgeAll
                                            : KeyChange::Act::Put;
    change.value = value();
    change.expected = m_picture->state.revision;
    change.ttl = *expiry;
    begin(words(),
          [this, change](AdminChange::Listener listener) { return m_service.change(change, std::move(listener)); });
}

/// What is there now is another state: the next try is bound to that.
void KeyChangeDialog::onNotDone(const Error& error)
{
    if (error.kind == Error::Kind::InvalidInput)
        look();
}

} // namespace jetlag
