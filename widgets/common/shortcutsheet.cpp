// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/shortcutsheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int columnGap = 28; ///< pixels
constexpr int rowGap = 4;

QLabel* plain(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget* groupWidget(const ShortcutSheet::Group& group)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(rowGap);
    QLabel* title = plain(group.title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const auto& [key, meaning] : group.keys) {
        grid->addWidget(plain(key), row, 0);
        grid->addWidget(plain(meaning), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<Group>& groups, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    size_t all = 0;
    for (const Group& group : groups)
        all += group.keys.size() + 2;
    // Two columns of about the same height.
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setSpacing(columnGap);
    QVBoxLayout* column = nullptr;
    size_t placed = 0;
    for (const Group& group : groups) {
        if (!column || (columns->count() == 1 && placed + group.keys.size() / 2 > all / 2)) {
            column = new QVBoxLayout;
            columns->addLayout(column);
        }
        column->addWidget(groupWidget(group));
        column->addSpacing(2 * rowGap);
        placed += group.keys.size() + 2;
    }
    for (int i = 0; i < columns->count(); ++i)
        static_cast<QVBoxLayout*>(columns->itemAt(i)->layout())->addStretch(1);
    auto* scroller = new QScrollArea;
    scroller->setObjectName(QStringLiteral("shortcuts"));
    scroller->setAccessibleName(tr("Keyboard shortcuts"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(sheet);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroller, 1);
    layout->addWidget(buttons);
    const QSize wanted = sheet->sizeHint() + QSize(2 * columnGap, buttons->sizeHint().height() + 2 * columnGap);
    resize(parent ? wanted.boundedTo(parent->size() * 9 / 10) : wanted);
}

} // namespace jetlag
