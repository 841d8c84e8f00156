// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/putbackdialog.h"

#include "domain/subject.h"
#include "widgets/dialogs/choicelist.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {
constexpr int firstWidth = 560;
}

PutBackDialog::PutBackDialog(const RemovedCopies& copies, QWidget* parent)
    : QDialog(parent)
    , m_copies(copies.all())
    , m_list(new ChoiceList(tr("Copies of removed messages"), "putBackList", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Put back removed messages"));
    setAccessibleName(tr("Put back removed messages"));
    auto* intro = plainLabel(this);
    intro->setText(m_copies.empty()
                       ? tr("Nothing was exported here before it was removed. Messages that you have exported yourself "
                            "come back by "
                            "“Import…”.")
                       : tr("What was exported before it was removed, of this connection and the last 30 days. It is "
                            "published again "
                            "after a preview: content, headers and order come back, sequences and times do not."));
    for (const RemovedCopies::Copy& copy : m_copies)
        m_list->add({tr("%1 message(s) of %2", nullptr, pluralNumber(copy.messages))
                         .arg(numberText(copy.messages), displayName(copy.stream.value)),
                     QDir::toNativeSeparators(copy.path),
                     timeText(copy.at),
                     {},
                     {}});
    m_list->setCurrentRow(m_copies.empty() ? -1 : 0);
    m_list->setVisible(!m_copies.empty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_putBack = buttons->addButton(tr("&Put Back…"), QDialogButtonBox::ActionRole);
    m_putBack->setObjectName(QStringLiteral("putBackButton"));
    m_putBack->setAccessibleName(tr("Put back"));
    m_putBack->setEnabled(!m_copies.empty());
    m_putBack->setDefault(true); // it only leads to a preview
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    arrangeDialog(*this, layout, {buttons}, firstWidth);
    connect(m_putBack, &QPushButton::clicked, this, &PutBackDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &PutBackDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &PutBackDialog::reject);
}

void PutBackDialog::choose()
{
    const int row = m_list->chosenRow();
    if (row < 0)
        return;
    emit chosen(m_copies[static_cast<size_t>(row)].path);
    accept();
}

} // namespace jetlag
