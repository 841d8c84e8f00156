// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/readablepalette.h"

#include "widgets/delegates/contrast.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace jetlag {
namespace {

using Role = QPalette::ColorRole;

struct Pair
{
    Role ink;
    Role paper;
    double ratio;
};
constexpr Pair pairs[] = {
    {Role::Text, Role::Base, textContrast},
    {Role::Text, Role::AlternateBase, textContrast},
    {Role::WindowText, Role::Window, textContrast},
    {Role::ButtonText, Role::Button, textContrast},
    {Role::HighlightedText, Role::Highlight, textContrast},
    {Role::ToolTipText, Role::ToolTipBase, textContrast},
    {Role::Link, Role::Base, textContrast},
    {Role::PlaceholderText, Role::Base, hintContrast},
};

class PaletteKeeper : public QObject
{
public:
    using QObject::QObject;
    void apply()
    {
        const QScopedValueRollback applying(m_isApplying, true);
        const QPalette present = QApplication::palette();
        if (const QPalette better = readablePalette(present); better != present)
            QApplication::setPalette(better);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_isApplying)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isApplying = false;
};

} // namespace

QPalette readablePalette(QPalette palette)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const Pair& pair : pairs) {
            const double ratio = group == QPalette::Disabled ? hintContrast : pair.ratio;
            const QColor paper = palette.color(group, pair.paper);
            const QColor ink = palette.color(group, pair.ink);
            if (contrast(ink, paper) >= ratio)
                continue;
            // A selection keeps its text and becomes a stronger one.
            if (pair.paper == Role::Highlight)
                palette.setColor(group, pair.paper, readable(paper, ink, ratio));
            else
                palette.setColor(group, pair.ink, readable(ink, paper, ratio));
        }
    }
    return palette;
}

void keepPaletteReadable()
{
    auto* keeper = new PaletteKeeper(qApp);
    qApp->installEventFilter(keeper);
    keeper->apply();
}

} // namespace jetlag
