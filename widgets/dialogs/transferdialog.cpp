// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/transferdialog.h"

#include "domain/subject.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCoreApplication>
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

constexpr int progressSteps = 1000;
constexpr int firstWidth = 620;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::TransferDialog)
};

QString phaseText(TransferPhase phase)
{
    switch (phase) {
    case TransferPhase::Connecting:
        return Words::tr("Connecting…");
    case TransferPhase::Waiting:
        return Words::tr("Waiting for the server…");
    case TransferPhase::Checking:
        return Words::tr("Reading the backup to its end, before anything is sent…");
    case TransferPhase::Finishing:
        return Words::tr("Everything is sent. The server puts it in its place, which may take long…");
    case TransferPhase::Comparing:
        return Words::tr("Comparing what is there with what was announced…");
    case TransferPhase::LookingFor:
        return Words::tr("Looking on the server for what became of it…");
    case TransferPhase::Moving:
        break;
    }
    return {};
}

QString movingText(const TransferProgress& progress)
{
    QStringList parts{bytesText(progress.bytes),
                      Words::tr("%1 a second").arg(bytesText(static_cast<uint64_t>(progress.pace.perSecond)))};
    if (progress.pace.left)
        parts << leftText(*progress.pace.left);
    return Words::tr("Under way: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString transferText(const TransferProgress& progress)
{
    QString what = progress.phase == TransferPhase::Moving ? movingText(progress) : phaseText(progress.phase);
    if (progress.count < 2)
        return what;
    return Words::tr("Stream %1 of %2, %3: %4", "number, how many, name, what goes on")
        .arg(numberText(progress.index + 1), numberText(progress.count), displayText(progress.stream.value), what);
}

TransferDialog::TransferDialog(Names names, QWidget* parent)
    : QDialog(parent)
    , m_names(std::move(names))
    , m_path(namedField(m_names.folder, "transferFolder", this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_preview(plainLabel(this))
    , m_error(new ErrorLine(this))
    , m_bar(new QProgressBar(this))
    , m_result(plainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(m_names.objectName));
    setWindowTitle(m_names.title);
    setAccessibleName(m_names.title);
    m_browse->setAccessibleName(tr("Browse"));
    m_browse->setObjectName(QStringLiteral("transferBrowse"));
    m_browse->setAutoDefault(false);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setObjectName(QStringLiteral("transferPreview"));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar->setAccessibleName(m_names.progress);
    m_bar->setObjectName(QStringLiteral("transferBar"));
    m_bar->setRange(0, progressSteps);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_result->setAccessibleName(tr("Result"));
    m_result->setObjectName(QStringLiteral("transferResult"));
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TransferDialog::arrange(QLayout* head, QFormLayout* form)
{
    const auto plain = [](const QString& text) { return QString(text).remove(u'&'); };
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(m_names.go, QDialogButtonBox::ActionRole);
    m_go->setAccessibleName(plain(m_names.go));
    m_go->setObjectName(QStringLiteral("transferGo"));
    m_cancel = buttons->addButton(m_names.cancel, QDialogButtonBox::ActionRole);
    m_cancel->setAccessibleName(plain(m_names.cancel));
    m_cancel->setObjectName(QStringLiteral("transferCancel"));
    m_cancel->hide();
    auto* close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton* button : {m_go, m_cancel, close})
        button->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(m_browse);
    auto* label = new QLabel(m_names.folderText, this);
    label->setBuddy(m_path);
    form->insertRow(0, label, line);
    auto* layout = new QVBoxLayout;
    if (head)
        layout->addLayout(head);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    arrangeDialog(*this, layout, {m_error, m_bar, m_result, buttons}, firstWidth);
    pressByControlEnter(*m_go);
    connect(m_browse, &QPushButton::clicked, this, &TransferDialog::browse);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_go->isEnabled())
            begin();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { cancel(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &TransferDialog::reject);
}

QString TransferDialog::folder() const
{
    const QString written = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (written.isEmpty())
        return {};
    const QString path = QDir::cleanPath(written);
    return QFileInfo(path).isRelative() ? QDir::home().filePath(path) : path;
}

void TransferDialog::browse()
{
    QString from = folder();
    while (!from.isEmpty() && !QFileInfo(from).isDir() && QFileInfo(from).absolutePath() != from)
        from = QFileInfo(from).absolutePath();
    auto* chooser = new QFileDialog(this, m_names.chooser, from);
    chooser->setObjectName(QStringLiteral("transferChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_path->setText(QDir::toNativeSeparators(path)); });
    chooser->open();
}

void TransferDialog::setPreview(const QString& text)
{
    m_preview->setText(text);
    m_preview->setAccessibleDescription(text);
}

void TransferDialog::showProgress(const TransferProgress& progress)
{
    const double part =
        progress.total > 0 ? static_cast<double>(progress.covered) / static_cast<double>(progress.total) : 0;
    m_bar->setValue(static_cast<int>(part * progressSteps));
    say(transferText(progress));
}

void TransferDialog::showRunning(bool isRunning)
{
    m_bar->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_path->setEnabled(!isRunning);
    m_browse->setEnabled(!isRunning);
}

void TransferDialog::say(const QString& text)
{
    m_result->setText(text);
    m_result->setAccessibleDescription(text);
}

QString TransferDialog::firstOf(const QStringList& lines)
{
    constexpr qsizetype most = 8;
    if (lines.size() <= most)
        return lines.join(u'\n');
    return lines.mid(0, most).join(u'\n') + u'\n' +
           tr("And %n more, see Events.", nullptr, pluralNumber(static_cast<uint64_t>(lines.size() - most)));
}

void TransferDialog::tell(Severity severity, const EventSubject& subject, const QString& said, const QString& detail)
{
    emit actionDone({systemNow(), severity, Event::Kind::Action, subject, said, detail});
}

} // namespace jetlag
