// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/dialogparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace jetlag {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

ErrorLine::ErrorLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_label(plainLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size, size));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setAccessibleDescription(tr("Problem"));
    m_label->setObjectName(QStringLiteral("problem"));
    hide();
}

void ErrorLine::showError(const Error& error)
{
    showText(error.summary);
    m_label->setToolTip(error.detail.isEmpty() ? QString()
                                               : QStringLiteral("<span>%1</span>").arg(error.detail.toHtmlEscaped()));
}

void ErrorLine::showText(const QString& text)
{
    m_label->setToolTip({});
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

void ErrorLine::clear()
{
    showText({});
}

QString ErrorLine::text() const
{
    return m_label->text();
}

QLineEdit* namedField(const QString& name, const char* object, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setObjectName(QLatin1String(object));
    return field;
}

} // namespace jetlag
