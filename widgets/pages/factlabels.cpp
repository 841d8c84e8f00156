// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/factlabels.h"

#include "items/formatting.h"
#include "widgets/delegates/severitylook.h"

#include <QEvent>
#include <QLabel>

namespace jetlag {
namespace {

/// In the ink for what is read second, whatever the palette becomes. (A palette's placeholder text is too pale for
/// what must be read.)
class QuietLabel : public QLabel
{
public:
    QuietLabel() { colour(); }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
            colour();
    }

private:
    void colour()
    {
        const QPalette given = parentWidget() ? parentWidget()->palette() : QPalette();
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, quietInk(given, QPalette::WindowText, QPalette::Window));
        if (palette().color(QPalette::WindowText) != quiet.color(QPalette::WindowText))
            setPalette(quiet);
    }
};

template <typename Label = QLabel>
Label* plainLabel(const QString& text)
{
    auto* label = new Label;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace

QLabel* headingLabel(const QString& text)
{
    auto* label = plainLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* captionLabel(const QString& text)
{
    return plainLabel<QuietLabel>(text);
}

QLabel* factLabel(const char* objectName, const QString& accessibleDescription)
{
    auto* label = plainLabel(unknownText());
    label->setObjectName(QLatin1String(objectName));
    label->setAccessibleDescription(accessibleDescription);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace jetlag
