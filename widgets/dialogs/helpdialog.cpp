// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/helpdialog.h"

#include "domain/consumerstatus.h"
#include "widgets/delegates/severitylook.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr QSize firstSize{760, 560};
constexpr int gap = 10; ///< pixels

using Lines = std::vector<std::pair<QString, QString>>;

QLabel* plain(const QString& text)
{
    QLabel* label = plainLabel(nullptr);
    label->setText(text);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A term and what it means, line by line, with a sentence above.
QWidget* explained(const QString& intro, const Lines& lines, const QString& accessibleName)
{
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(2 * gap);
    grid->setVerticalSpacing(gap);
    grid->addWidget(plain(intro), 0, 0, 1, 2);
    int row = 1;
    for (const auto& [term, meaning] : lines) {
        QLabel* name = plain(term);
        name->setWordWrap(false);
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
        grid->addWidget(name, row, 0);
        grid->addWidget(plain(meaning), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    auto* scroller = new QScrollArea;
    scroller->setAccessibleName(accessibleName);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(sheet);
    return scroller;
}

QString meaningOf(ConsumerStatus status)
{
    switch (status) {
    case ConsumerStatus::Idle:
        return HelpDialog::tr("Nothing to do: all that is for it was delivered and finished.");
    case ConsumerStatus::Ok:
        return HelpDialog::tr("Works, and keeps up with what comes in.");
    case ConsumerStatus::Retrying:
        return HelpDialog::tr("What is left waits for its next delivery, as planned by the backoff or by a worker that "
                              "asked for a delay.");
    case ConsumerStatus::Abandoned:
        return HelpDialog::tr("Ephemeral, and its client has gone. The server removes it by itself.");
    case ConsumerStatus::Paused:
        return HelpDialog::tr("Paused by an operator. It goes on when the pause ends.");
    case ConsumerStatus::Unknown:
        return HelpDialog::tr("Not watched long enough to judge, or without a leader. Never shown as good.");
    case ConsumerStatus::Rewound:
        return HelpDialog::tr("Was set back, and has not come as far again.");
    case ConsumerStatus::Behind:
        return HelpDialog::tr("Works, but its backlog does not shrink: add workers, or look why they are slow.");
    case ConsumerStatus::OverThreshold:
        return HelpDialog::tr("Over a threshold that was set in its metadata.");
    case ConsumerStatus::Full:
        return HelpDialog::tr(
            "As many messages are in hand as max_ack_pending allows. The server delivers nothing more, "
            "in silence, until some are acknowledged.");
    case ConsumerStatus::Stalled:
        return HelpDialog::tr("Messages are delivered again and again, and nothing gets finished. Enter shows the one "
                              "that it hangs on.");
    case ConsumerStatus::Stopped:
        return HelpDialog::tr("Messages wait, and nothing is delivered or acknowledged: mostly nobody is there.");
    }
    return {};
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QLatin1String(ObjectName));
    setAccessibleName(tr("Help"));
    setWindowTitle(tr("What the Words Mean"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("helpTabs"));
    tabs->setAccessibleName(tr("Help topics"));
    tabs->addTab(pages(), tr("Pages"));
    tabs->addTab(statuses(), tr("Status"));
    tabs->addTab(filters(), tr("Filters"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(firstSize);
    keepWithinScreen(*this);
}

QWidget* HelpDialog::pages() const
{
    return explained(
        tr("Looking changes nothing: no consumer is created, nothing is acknowledged, no cursor moves."),
        {{tr("Overview"), tr("What is stuck, what is behind, what died, and what comes in and goes out.")},
         {tr("Streams"), tr("What each stream holds, how fast it grows, and how near its limits are.")},
         {tr("Consumers"), tr("Who works, who does not, since when and why. Enter goes to the message it hangs on.")},
         {tr("Messages"), tr("What lies in a stream: read, searched, compared, traced, exported.")},
         {tr("Live subjects"), tr("What passes by on core subjects, stored or not.")},
         {tr("Dead letters"), tr("What was given up: in dead-letter streams, parked in its own stream, or terminated. "
                                 "Puts it back without losing or doubling one.")},
         {tr("Health"), tr("What the rules have found: with figures, since when, and the dialog that helps.")},
         {tr("Events"), tr("What happened: connection, server, alerts, and what you did.")}},
        tr("What the pages answer"));
}

QWidget* HelpDialog::statuses() const
{
    Lines lines;
    // The worst first, as in the tables.
    for (int status = static_cast<int>(ConsumerStatus::Stopped); status >= 0; --status) {
        const auto each = static_cast<ConsumerStatus>(status);
        lines.emplace_back(severitySymbol(severityOf(each)) + u' ' + statusText(each), meaningOf(each));
    }
    return explained(
        tr("The status of a consumer, the worst first. ◆ is critical, ▲ a warning, ■ worth knowing, ● fine, "
           "○ not known."),
        lines, tr("What a status means"));
}

QWidget* HelpDialog::filters() const
{
    return explained(
        tr("All terms must hold. Case does not matter. Ctrl+Space completes names of columns and values."),
        {{QStringLiteral("worker"), tr("The word stands in any column.")},
         {QStringLiteral("\"nobody pulls\""), tr("These words, just so.")},
         {QStringLiteral("stream:ORDERS"), tr("The word stands in this column.")},
         {QStringLiteral("status:stalled"), tr("A status by its English word, in every language.")},
         {QStringLiteral("lag>1000"), tr("Numbers, sizes and ages: also <, >=, <=, = and !=, as in size>1MiB.")},
         {QStringLiteral("-test"), tr("Whatever follows must not hold.")}},
        tr("How filters are written"));
}

} // namespace jetlag
