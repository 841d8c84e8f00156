// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/acceptfindingdialog.h"

#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int firstWidth = 480;
constexpr int longestReason = 500;
constexpr int aWeek = 7;
constexpr int aMonth = 30;

} // namespace

AcceptFindingDialog::AcceptFindingDialog(const Finding& finding, QWidget* parent)
    : QDialog(parent)
    , m_reason(namedField(tr("Reason"), "acceptReason", this))
    , m_until(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Accept finding"));
    setAccessibleName(tr("Accept finding"));
    m_acceptance.finding = keyOf(finding);
    m_acceptance.severity = finding.severity;
    auto* intro = plainLabel(this);
    intro->setText(tr("%1: %2. It is no longer counted on this connection, until the time is over or it becomes worse.",
                      "what it is of, a finding")
                       .arg(subjectText(finding.subject), nameOf(finding)));
    m_reason->setMaxLength(longestReason);
    m_until->setObjectName(QStringLiteral("acceptUntil"));
    m_until->setAccessibleName(tr("For how long"));
    m_until->addItem(tr("For a day"), 1);
    m_until->addItem(tr("For a week"), aWeek);
    m_until->addItem(tr("For 30 days"), aMonth);
    m_until->addItem(tr("For good"), 0);
    m_until->setCurrentIndex(1);
    auto* form = new QFormLayout;
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("For &how long:"), m_until);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* accept = buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("acceptButton"));
    accept->setAccessibleName(tr("Accept"));
    accept->setDefault(true);
    auto* body = new QVBoxLayout;
    body->addWidget(intro);
    body->addLayout(form);
    arrangeDialog(*this, body, {buttons}, firstWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, &AcceptFindingDialog::acceptIt);
    connect(buttons, &QDialogButtonBox::rejected, this, &AcceptFindingDialog::reject);
    m_reason->setFocus();
}

void AcceptFindingDialog::acceptIt()
{
    m_acceptance.reason = m_reason->text().trimmed();
    m_acceptance.at = systemNow();
    if (const int days = m_until->currentData().toInt(); days > 0)
        m_acceptance.until = m_acceptance.at + std::chrono::hours(24) * days;
    emit acceptedWith(m_acceptance);
    accept();
}

} // namespace jetlag
