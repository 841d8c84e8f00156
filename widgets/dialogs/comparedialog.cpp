// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/comparedialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/common/background.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr QSize firstSize{1000, 560};

QString wayText(Comparison::Way way)
{
    switch (way) {
    case Comparison::Way::Fields:
        return CompareDialog::tr("Both payloads are JSON: compared field by field.");
    case Comparison::Way::Lines:
        return CompareDialog::tr("The payloads are compared line by line.");
    case Comparison::Way::Bytes:
        return CompareDialog::tr("The payloads are compared byte by byte.");
    }
    return {};
}

} // namespace

CompareDialog::CompareDialog(const MessagePtr& left, const MessagePtr& right, QWidget* parent)
    : CompareDialog(left, right, QString(), parent)
{
}

CompareDialog::CompareDialog(const MessagePtr& left, const MessagePtr& right, const QString& note, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Compare messages"));
    setAccessibleName(tr("Compare messages"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(left, right, note);
    connect(&m_watcher, &QFutureWatcher<Comparison>::finished, this, &CompareDialog::onCompared);
    m_watcher.setFuture(inBackground([left, right] { return compareMessages(*left, *right); }));
    resize(firstSize);
    keepWithinScreen(*this);
}

QLabel* CompareDialog::sideLabel(const QString& side, const char* object, const StoredMessage& message)
{
    QLabel* label = plainLabel(this);
    label->setObjectName(QLatin1String(object));
    label->setText(
        tr("%1: %2 · sequence %3 · %4", "side of a comparison, subject, sequence, time")
            .arg(side, displayText(message.subject), numberText(message.sequence.value), timeText(message.time)));
    return label;
}

void CompareDialog::build(const MessagePtr& left, const MessagePtr& right, const QString& note)
{
    m_table = new TableView(m_model, tr("Differences"), this);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->sortNaturally();
    m_table->setEmptyText(tr("Comparing…"));
    m_state = plainLabel(this);
    m_state->setAccessibleDescription(tr("Result of the comparison"));
    m_state->setObjectName(QStringLiteral("compareState"));
    m_only = new QCheckBox(tr("&Only differences"), this);
    m_only->setAccessibleName(tr("Only differences"));
    m_only->setObjectName(QStringLiteral("compareOnly"));
    m_only->setChecked(true);
    const auto button = [this](const QString& text, const QString& name, const char* object,
                               const QKeySequence& shortcut) {
        auto* made = new QPushButton(text, this);
        made->setAccessibleName(name);
        made->setObjectName(QLatin1String(object));
        made->setShortcut(shortcut);
        made->setAutoDefault(false);
        if (!shortcut.isEmpty())
            made->setToolTip(shortcut.toString(QKeySequence::NativeText));
        return made;
    };
    m_next = button(tr("Next difference"), tr("Next difference"), "compareNext", Qt::Key_F7);
    m_previous =
        button(tr("Previous difference"), tr("Previous difference"), "comparePrevious", Qt::SHIFT | Qt::Key_F7);
    m_copy = button(tr("&Copy differences"), tr("Copy differences"), "compareCopy", {});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto* row = new QHBoxLayout;
    row->addWidget(m_only);
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_copy);
    QLabel* why = plainLabel(this);
    why->setObjectName(QStringLiteral("compareNote"));
    why->setText(note);
    why->setVisible(!note.isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(why);
    layout->addWidget(sideLabel(tr("Left"), "compareLeft", *left));
    layout->addWidget(sideLabel(tr("Right"), "compareRight", *right));
    layout->addWidget(m_state);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_only, &QCheckBox::toggled, &m_model, &ComparisonModel::setOnlyDifferences);
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.differencesText()); });
    for (QPushButton* each : {m_next, m_previous, m_copy})
        each->setEnabled(false); // until there is something to go to
    m_table->setFocus();
}

void CompareDialog::onCompared()
{
    m_model.setComparison(m_watcher.result());
    const Comparison& comparison = m_model.comparison();
    const auto count = static_cast<quint64>(comparison.differences);
    QStringList parts{count == 0 ? tr("No differences.")
                                 : tr("%1 difference(s).", nullptr, pluralNumber(count)).arg(numberText(count)),
                      wayText(comparison.way), comparison.limit};
    parts.removeAll(QString());
    m_state->setText(parts.join(QLatin1Char(' ')));
    m_table->setEmptyText(tr("The messages are the same."));
    for (QPushButton* each : {m_next, m_previous, m_copy})
        each->setEnabled(count > 0);
    m_table->selectSourceRow(0);
}

/// From the current row to the next difference, round the end.
void CompareDialog::go(int step)
{
    int row = m_model.nextDifference(m_table->currentSourceRow(), step);
    if (row < 0)
        row = m_model.nextDifference(step > 0 ? -1 : m_model.rowCount(), step);
    if (row >= 0)
        m_table->selectSourceRow(row);
}

} // namespace jetlag
