// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <memory>

// Outside of the namespace, as the macro declares a function. The resource lives in a static library: naming it here
// keeps the linker from dropping it.
static void ensureResources()
{
    Q_INIT_RESOURCE(jetlag);
}

namespace jetlag {
namespace {

constexpr auto bundle = ":/icons/jetlag/scalable";
constexpr auto bundleTheme = "jetlag";

QString pathOf(const QString& name)
{
    ensureResources();
    return QStringLiteral("%1/%2.svg").arg(QLatin1String(bundle), name);
}

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

/// Draws a monochrome SVG in the palette's colour of the moment, so a change of theme needs no new icons.
class TintedEngine : public QIconEngine
{
public:
    explicit TintedEngine(const QString& path)
        : m_renderer(std::make_shared<QSvgRenderer>(path))
    {
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = drawn(rect.size() * ratio, mode);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return drawn(size, mode);
    }

private:
    TintedEngine(const TintedEngine&) = default;

    /// `size` in device pixels.
    QPixmap drawn(const QSize& size, QIcon::Mode mode)
    {
        const QColor ink = inkFor(mode);
        if (m_ink != ink.rgba() || m_picture.size() != size) {
            m_ink = ink.rgba();
            m_picture = QPixmap(size);
            m_picture.fill(Qt::transparent);
            const int side = std::min(size.width(), size.height());
            QRectF square(0, 0, side, side);
            square.moveCenter(QRectF(QPointF(), size).center());
            QPainter painter(&m_picture);
            m_renderer->render(&painter, square);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(m_picture.rect(), ink);
        }
        return m_picture;
    }

    std::shared_ptr<QSvgRenderer> m_renderer; ///< shared by clones: drawing does not change it
    QPixmap m_picture;                        ///< the last one drawn
    QRgb m_ink = 0;
};

/// Whether the desktop's own theme has it; the bundle may be set as the fallback theme and does not count.
bool themeHas(const QString& name)
{
    const QString fallback = QIcon::fallbackThemeName();
    const bool isOurs = fallback == QLatin1String(bundleTheme);
    if (isOurs)
        QIcon::setFallbackThemeName({});
    const bool has = QIcon::hasThemeIcon(name);
    if (isOurs)
        QIcon::setFallbackThemeName(fallback);
    return has;
}

} // namespace

QIcon bundledIcon(const QString& name)
{
    const QString path = pathOf(name);
    return QFile::exists(path) ? QIcon(new TintedEngine(path)) : QIcon();
}

QIcon iconNamed(const QString& name)
{
    const bool isTheirs = themeHas(name);
    return isTheirs ? QIcon::fromTheme(name) : bundledIcon(name);
}

QStringList bundledIconNames()
{
    ensureResources();
    QStringList names = QDir(QLatin1String(bundle)).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

QIcon applicationIcon()
{
    ensureResources();
    return QIcon(QStringLiteral(":/icons/org.jetlag.JetLag.svg"));
}

} // namespace jetlag
