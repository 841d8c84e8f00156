// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/objectuploaddialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/common/typingpause.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int firstWidth = 600;
constexpr int steps = 1000; ///< of the progress bar

QString bucketName(const StreamName& stream)
{
    const auto bucket = bucketOf(stream);
    return displayText(bucket ? bucket->name : stream.value);
}

} // namespace

ObjectUploadDialog::ObjectUploadDialog(BucketService& service, StreamName stream, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_stream(std::move(stream))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Upload object: %1").arg(bucketName(m_stream)));
    setAccessibleName(tr("Upload object"));
    build();
    setPath(path);
}

void ObjectUploadDialog::build()
{
    m_file = namedField(tr("File"), "uploadFile", this);
    m_browse = new QPushButton(tr("Ch&oose…"), this);
    m_browse->setAccessibleName(tr("Choose"));
    m_browse->setObjectName(QStringLiteral("uploadBrowse"));
    m_browse->setAutoDefault(false);
    auto* file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    m_name = namedField(tr("Object name"), "uploadName", this);
    auto* form = new QFormLayout;
    auto* fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, file);
    form->addRow(tr("Object &name"), m_name);
    m_preview = plainLabel(this);
    m_preview->setObjectName(QStringLiteral("uploadPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    auto* body = new QVBoxLayout;
    body->addLayout(form);
    body->addWidget(m_preview);
    body->addStretch(1);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, steps);
    m_bar->setAccessibleName(tr("Progress"));
    m_error = new ErrorLine(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_upload = buttons->addButton(tr("Upload"), QDialogButtonBox::ActionRole);
    m_upload->setAccessibleName(tr("Upload"));
    m_upload->setObjectName(QStringLiteral("uploadButton"));
    m_upload->setAutoDefault(false);
    m_stop = buttons->addButton(tr("S&top"), QDialogButtonBox::ActionRole);
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("uploadStop"));
    m_stop->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    pressByControlEnter(*m_upload);
    arrangeDialog(*this, body, {m_bar, m_error, buttons}, firstWidth);
    connect(m_browse, &QPushButton::clicked, this, &ObjectUploadDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &ObjectUploadDialog::showPreview);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_picture.reset();
        m_looking.cancel();
        showPreview();
    });
    onTypingPause(m_name, [this] { look(); });
    connect(m_name, &QLineEdit::returnPressed, this, &ObjectUploadDialog::look);
    connect(m_upload, &QPushButton::clicked, this, &ObjectUploadDialog::start);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_work.stop(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ObjectUploadDialog::reject);
}

void ObjectUploadDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ObjectUploadDialog::setPath);
    dialog->open();
}

void ObjectUploadDialog::setPath(const QString& path)
{
    m_file->setText(QDir::toNativeSeparators(path));
    if (m_name->text().isEmpty())
        m_name->setText(QFileInfo(path).fileName());
    look();
}

void ObjectUploadDialog::look()
{
    m_picture.reset();
    m_error->clear();
    if (!m_name->text().isEmpty())
        m_looking = m_service.lookAtObject(m_stream, m_name->text(), {.ended = [this](const auto& looked) {
                                               if (looked)
                                                   m_picture = *looked;
                                               else
                                                   m_error->showError(looked.error());
                                               showPreview();
                                           }});
    showPreview();
}

void ObjectUploadDialog::showPreview()
{
    if (m_work.isRunning())
        return;
    const QFileInfo file(QDir::fromNativeSeparators(m_file->text().trimmed()));
    m_isReady = false;
    if (m_file->text().trimmed().isEmpty()) {
        m_preview->setText(tr("Choose the file that becomes an object."));
    } else if (!file.isFile() || !file.isReadable()) {
        m_preview->setText(tr("There is no such file, or it cannot be read."));
    } else if (m_name->text().isEmpty()) {
        m_preview->setText(tr("Give the object a name."));
    } else if (!m_picture) {
        m_preview->setText(m_looking.isRunning() ? tr("Looking at the object…") : QString());
    } else {
        m_preview->setText(previewOf(file.size()));
        m_isReady = true;
    }
    m_preview->setAccessibleDescription(m_preview->text());
    updateState();
}

QString ObjectUploadDialog::previewOf(qint64 bytes) const
{
    const auto& before = m_picture->object;
    QStringList lines{tr("%1 are sent in chunks of 128 KiB, then the object is described.")
                          .arg(bytesText(static_cast<uint64_t>(bytes)))};
    if (!before)
        lines << tr("The object is new in this bucket.");
    else if (before->isDeleted)
        lines << tr("An object of this name was deleted; it is there again afterwards.");
    else
        lines << tr("It replaces the content of now, %1: that is gone afterwards.").arg(bytesText(before->size));
    lines << tr("Nothing changes for anybody before all of it is stored. If somebody else changes the object first, "
                "it stays as they left it.");
    return lines.join(u'\n');
}

void ObjectUploadDialog::start()
{
    if (!m_upload->isEnabled())
        return;
    m_error->clear();
    m_bar->setValue(0);
    ObjectUpload order;
    order.stream = m_stream;
    order.seen = incarnationOf(*m_picture->stream);
    order.name = m_name->text();
    order.path = QDir::fromNativeSeparators(m_file->text().trimmed());
    order.before = m_picture->object;
    m_work =
        m_service.upload(order, {[this](const ObjectProgress& progress) {
                                     if (progress.total > 0)
                                         m_bar->setValue(static_cast<int>(static_cast<double>(progress.bytes) /
                                                                          static_cast<double>(progress.total) * steps));
                                 },
                                 [this](const ObjectUploadEnd& end) { onEnded(end); }});
    updateState();
}

void ObjectUploadDialog::onEnded(const ObjectUploadEnd& end)
{
    const QString name = displayText(m_name->text());
    const Error error = end.error.value_or(Error());
    if (end.how == ChangeEnd::Done)
        tell(Severity::Ok, tr("The object %1 was stored (%2).", "a name, its size").arg(name, bytesText(end.bytes)),
             m_preview->text());
    else if (end.how == ChangeEnd::Unknown)
        tell(Severity::Warning,
             tr("It is not known whether the object %1 was stored: %2", "a name; why").arg(name, error.summary),
             error.detail);
    else
        tell(Severity::Warning, tr("The object %1 was not changed: %2", "a name; why").arg(name, error.summary),
             error.detail);
    if (end.leftover)
        tell(Severity::Warning,
             tr("Chunks that nobody needs may be left in the bucket %1: %2", "a name; why")
                 .arg(bucketName(m_stream), end.leftover->summary),
             end.leftover->detail);
    if (isHidden())
        deleteLater(); // closed before the answer came
    else if (end.how == ChangeEnd::Done)
        accept();
    else {
        look(); // what is there now is another state
        m_error->showError(error);
    }
}

void ObjectUploadDialog::tell(Severity severity, const QString& text, const QString& detail)
{
    emit actionDone({systemNow(), severity, Event::Kind::Action, m_stream, text, detail});
}

void ObjectUploadDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_lockReason = reason;
    updateState();
}

void ObjectUploadDialog::updateState()
{
    const bool isRunning = m_work.isRunning();
    for (QWidget* field :
         {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_browse), static_cast<QWidget*>(m_name)})
        field->setEnabled(!isRunning);
    m_upload->setEnabled(m_isReady && !isRunning && !m_isLocked);
    m_upload->setToolTip(m_isLocked ? toolTipText(m_lockReason) : QString());
    m_stop->setVisible(isRunning);
    m_bar->setVisible(isRunning);
}

/// What was begun goes on out of sight, and its outcome is told.
void ObjectUploadDialog::reject()
{
    if (!m_work.isRunning()) {
        QDialog::reject();
        return;
    }
    setAttribute(Qt::WA_DeleteOnClose, false);
    hide();
}

} // namespace jetlag
