// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exportdialog.h"

#include "domain/subject.h"
#include "widgets/common/gotofields.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {
constexpr int progressSteps = 1000;
using Format = ExportTarget::Format;
} // namespace

ExportDialog::ExportDialog(ExportService& service, const StreamName& stream, const QString& subject,
                           MessageRefs selected, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_stream(stream)
    , m_selected(std::move(selected))
{
    setObjectName(QLatin1String(ObjectName));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export messages"));
    setAccessibleName(tr("Export messages"));
    build();
    m_subject->setText(subject);
    (m_selected.size() > 1 ? m_those : m_all)->setChecked(true);
    m_path->setText(QDir::toNativeSeparators(QDir::home().filePath(proposedName())));
    onFormatChanged();
    updateState();
}

void ExportDialog::build()
{
    m_those = new QRadioButton(
        tr("The %1 &selected message(s)", nullptr, pluralNumber(m_selected.size())).arg(numberText(m_selected.size())),
        this);
    m_those->setAccessibleName(tr("Selected messages"));
    m_those->setObjectName(QStringLiteral("exportSelected"));
    m_those->setEnabled(!m_selected.empty());
    m_all = new QRadioButton(tr("&Messages of the stream %1")
                                 .arg(displayText(m_stream.value).replace(QStringLiteral("&"), QStringLiteral("&&"))),
                             this);
    m_all->setAccessibleName(tr("Messages of the stream"));
    m_all->setObjectName(QStringLiteral("exportRange"));
    buildRange();
    m_format = new QComboBox(this);
    m_format->setAccessibleName(tr("Format"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("JSON Lines: all of it, byte for byte"), static_cast<int>(Format::JsonLines));
    m_format->addItem(tr("CSV, for spreadsheets"), static_cast<int>(Format::Csv));
    m_format->addItem(tr("One file a message, in a new folder"), static_cast<int>(Format::Files));
    m_compress = new QCheckBox(tr("Compress with &zstd"), this);
    m_compress->setAccessibleName(tr("Compress with zstd"));
    m_compress->setObjectName(QStringLiteral("exportCompress"));
    m_formulas = new QCheckBox(tr("&Disarm formulas"), this);
    m_formulas->setAccessibleName(tr("Disarm formulas"));
    m_formulas->setObjectName(QStringLiteral("exportFormulas"));
    m_formulas->setChecked(true);
    m_formulas->setToolTip(tr("Puts ' before cells that a spreadsheet would take for a formula."));
    m_path = namedField(tr("Export to"), "exportPath", this);
    m_browse = new QPushButton(tr("&Browse…"), this);
    m_browse->setAccessibleName(tr("Browse"));
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    m_error = new ErrorLine(this);
    m_result = plainLabel(this);
    m_result->setAccessibleDescription(tr("Export result"));
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Export progress"));
    m_bar->setRange(0, progressSteps);
    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setAccessibleName(tr("Export"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_cancel = buttons->addButton(tr("Ca&ncel export"), QDialogButtonBox::ActionRole);
    m_cancel->setAccessibleName(tr("Cancel export"));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    buttons->addButton(QDialogButtonBox::Close);

    auto* range = new QFormLayout;
    range->setContentsMargins(24, 0, 0, 0);
    range->addRow(tr("S&ubject"), m_subject);
    range->addRow(tr("&From"), m_from);
    range->addRow(tr("&To"), m_to);
    auto* path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(m_browse);
    auto* target = new QFormLayout;
    target->addRow(tr("F&ormat"), m_format);
    target->addRow(QString(), m_compress);
    target->addRow(QString(), m_formulas);
    auto* pathLabel = new QLabel(tr("Export t&o"), this);
    pathLabel->setBuddy(m_path);
    target->addRow(pathLabel, path);
    auto* layout = new QVBoxLayout;
    layout->addWidget(m_those);
    layout->addWidget(m_all);
    layout->addLayout(range);
    layout->addSpacing(8);
    layout->addLayout(target);
    layout->addStretch(1);
    arrangeDialog(*this, layout, {m_error, m_bar, m_result, buttons});

    connect(m_all, &QRadioButton::toggled, this, &ExportDialog::updateState);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::onFormatChanged);
    connect(m_compress, &QCheckBox::toggled, this, &ExportDialog::onFormatChanged);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_work.stop(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

void ExportDialog::buildRange()
{
    m_subject = namedField(tr("Subject"), "exportSubject", this);
    m_subject->setPlaceholderText(tr("all subjects"));
    m_from = namedField(tr("Export from"), "exportFrom", this);
    m_from->setPlaceholderText(tr("the beginning"));
    m_from->setToolTip(tr("The first sequence, or a time such as 2026-03-01 12:30, or 15m for 15 minutes ago. Empty: "
                          "the beginning of the stream."));
    m_to = namedField(tr("Export to sequence"), "exportTo", this);
    m_to->setPlaceholderText(tr("the end"));
    m_to->setToolTip(tr("The last sequence, or a time. Empty: the end of the stream."));
}

ExportTarget::Format ExportDialog::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

QString ExportDialog::suffix() const
{
    if (format() == Format::Files)
        return {};
    return (format() == Format::Csv ? QStringLiteral(".csv") : QStringLiteral(".jsonl")) +
           (m_compress->isChecked() ? QStringLiteral(".zst") : QString());
}

/// The stream's name as a file's: no separators, nothing that a file system refuses.
QString ExportDialog::proposedName() const
{
    QString name;
    for (const QChar c : m_stream.value)
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'_');
    return name + suffix();
}

/// A path that ends as the old format's did gets the new one's ending; what people wrote otherwise stays.
void ExportDialog::onFormatChanged()
{
    const bool isFolder = format() == Format::Files;
    m_compress->setEnabled(!isFolder);
    m_formulas->setVisible(format() == Format::Csv);
    QString path = m_path->text();
    bool hadSuffix = false;
    for (const char* known : {".zst", ".jsonl", ".csv"}) {
        if (path.endsWith(QLatin1String(known))) {
            path.chop(static_cast<qsizetype>(qstrlen(known)));
            hadSuffix = true;
        }
    }
    const bool isPlain = QFileInfo(path).suffix().isEmpty();
    if (hadSuffix || isPlain)
        m_path->setText(path + suffix());
    updateState();
}

void ExportDialog::browse()
{
    auto* chooser = new QFileDialog(this, tr("Export messages"), m_path->text());
    chooser->setObjectName(QStringLiteral("exportChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    // Whether to replace a file is asked when the export begins.
    chooser->setOption(QFileDialog::DontConfirmOverwrite);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_path->setText(QDir::toNativeSeparators(path));
        onFormatChanged();
    });
    chooser->open();
}

Result<ExportOrder> ExportDialog::order() const
{
    const auto bad = [](const QString& text) { return unexpected(Error{Error::Kind::InvalidInput, text, {}, 0}); };
    ExportOrder order;
    order.stream = m_stream;
    order.target.format = format();
    order.target.isCompressed = m_compress->isEnabled() && m_compress->isChecked();
    order.target.csv.neutralisesFormulas = m_formulas->isChecked();
    order.target.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (order.target.path.isEmpty() || QFileInfo(order.target.path).fileName().isEmpty())
        return bad(tr("Say which file or folder to export to."));
    if (QFileInfo(order.target.path).isRelative())
        order.target.path = QDir::home().filePath(order.target.path);
    if (m_those->isChecked()) {
        order.messages = m_selected;
        return order;
    }
    order.subjectFilter = m_subject->text().trimmed();
    if (!order.subjectFilter.isEmpty() && !isValidSubject(order.subjectFilter))
        return bad(tr("“%1” is not a valid subject: tokens between dots, * for one, > for the rest.")
                       .arg(displayText(order.subjectFilter)));
    const auto from = parseGoToPlace(m_from->text());
    const auto to = parseGoToPlace(m_to->text());
    if (!from || !to)
        return unexpected(from ? to.error() : from.error());
    order.first = from->sequence;
    order.since = from->time;
    order.last = to->sequence;
    order.until = to->time;
    if (order.first && order.last && *order.last < *order.first)
        return bad(tr("The range ends before it begins."));
    return order;
}

void ExportDialog::start()
{
    const auto wanted = order();
    m_result->clear();
    if (!wanted) {
        m_error->showError(wanted.error());
        return;
    }
    m_error->clear();
    const QFileInfo there(wanted->target.path);
    if (wanted->target.format == Format::Files || !there.exists()) {
        begin(*wanted);
        return;
    }
    auto* question = new QMessageBox(
        QMessageBox::Warning, tr("Export messages"),
        tr("The file %1 exists already. It is replaced once everything is written.").arg(there.fileName()),
        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("exportReplace"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this, [this, order = *wanted] { begin(order); });
    question->open();
}

void ExportDialog::begin(const ExportOrder& order)
{
    m_work = m_service.start(order, {[this](const ExportProgress& progress) { onProgress(progress); },
                                     [this](const Result<ExportOutcome>& outcome) { onEnded(outcome); }});
    m_bar->setValue(0);
    m_result->setText(tr("Exporting…"));
    updateState();
}

void ExportDialog::onProgress(const ExportProgress& progress)
{
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(static_cast<double>(progress.covered) / static_cast<double>(progress.total) *
                                         progressSteps));
    QStringList parts{tr("%1 message(s)", nullptr, pluralNumber(progress.written)).arg(numberText(progress.written)),
                      bytesText(progress.bytes),
                      tr("%1 a second").arg(numberText(static_cast<quint64>(progress.pace.perSecond)))};
    if (progress.pace.left)
        parts << leftText(*progress.pace.left);
    m_result->setText(tr("Exporting: %1.").arg(parts.join(QStringLiteral(", "))));
}

void ExportDialog::onEnded(const Result<ExportOutcome>& outcome)
{
    if (outcome)
        onFinished(*outcome);
    else if (outcome.error().kind == Error::Kind::Cancelled)
        m_result->setText(tr("The export was cancelled. Nothing was left behind."));
    else
        onFailed(outcome.error());
    updateState();
}

void ExportDialog::onFinished(const ExportOutcome& outcome)
{
    const ExportProgress& progress = outcome.progress;
    m_bar->setValue(progressSteps);
    QString said =
        tr("%1 message(s) exported to %2 (%3).", nullptr, pluralNumber(progress.written))
            .arg(numberText(progress.written), QDir::toNativeSeparators(outcome.path), bytesText(progress.bytes));
    if (progress.missing > 0)
        said += u' ' +
                tr("%1 message(s) did not exist any more and are not in it.", nullptr, pluralNumber(progress.missing))
                    .arg(numberText(progress.missing));
    tell(progress.missing == 0 ? Severity::Notice : Severity::Warning, said, {});
}

void ExportDialog::onFailed(const Error& error)
{
    m_error->showError(error);
    tell(Severity::Warning, tr("The export failed. Nothing was left behind."), error.summary);
}

void ExportDialog::tell(Severity severity, const QString& said, const QString& detail)
{
    m_result->setText(said);
    emit actionDone({systemNow(), severity, Event::Kind::Action, m_stream, said, detail});
}

void ExportDialog::updateState()
{
    const bool isRunning = m_work.isRunning();
    const bool isRange = m_all->isChecked();
    for (QWidget* field :
         {static_cast<QWidget*>(m_subject), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to)})
        field->setEnabled(isRange && !isRunning);
    m_those->setEnabled(!m_selected.empty() && !isRunning);
    m_all->setEnabled(!isRunning);
    m_format->setEnabled(!isRunning);
    m_path->setEnabled(!isRunning);
    m_browse->setEnabled(!isRunning);
    m_bar->setVisible(isRunning);
    m_export->setEnabled(!isRunning && !m_path->text().trimmed().isEmpty());
    m_export->setDefault(true);
    m_cancel->setVisible(isRunning);
}

} // namespace jetlag
