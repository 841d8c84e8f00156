// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hitroles.h"
#include "widgets/delegates/celldelegate.h"
#include "widgets/delegates/hitdelegate.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace jetlag;

namespace {

constexpr QSize cell(80, 60);

QImage painted(const QVector<double>& trend)
{
    QStandardItemModel model(1, 1);
    model.item(0, 0);
    model.setData(model.index(0, 0), QVariant::fromValue(trend), TrendRole);
    QImage image(cell, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QTableView view;
    QStyleOptionViewItem option;
    option.widget = &view;
    option.rect = QRect(QPoint(), cell);
    option.palette = QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white);
    CellDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

/// How high above the bottom the line stands at the right edge, as a share of the cell.
double heightAtTheEnd(const QVector<double>& trend)
{
    const QImage image = painted(trend);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = image.width() - 10; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 60)
                return 1.0 - static_cast<double>(y) / image.height();
        }
    }
    return 0;
}

} // namespace

class TestCellDelegate : public QObject
{
    Q_OBJECT
private slots:
    /// From zero, to the row's own maximum; little stays little.
    void sparklines()
    {
        QVERIFY2(heightAtTheEnd({0, 4000, 8000}) > 0.85, qPrintable(QString::number(heightAtTheEnd({0, 8000}))));
        QVERIFY(heightAtTheEnd({0, 1, 2}) < 0.25);
        QVERIFY(heightAtTheEnd({7998, 7999, 8000}) > 0.85); // high, and not a slope
        QVERIFY(heightAtTheEnd({8000, 8000, 4000}) < 0.6);
        QVERIFY(heightAtTheEnd({8000, 8000, 4000}) > 0.4);
        QVERIFY(heightAtTheEnd({8000, 0, 0}) < 0.15);
    }

    /// A row that was found has a ground and a shape, the word in it a ground of its own; no other row has either.
    void hits()
    {
        const auto shot = [](bool isHit, bool hasWord) {
            QStandardItemModel model(1, 1);
            model.setData(model.index(0, 0), QStringLiteral("     word"));
            if (isHit)
                model.setData(model.index(0, 0), 1, HitRole);
            model.setData(model.index(0, 0), isHit, HitShapeRole);
            if (hasWord)
                model.setData(model.index(0, 0), QVariant::fromValue(HitPlaces{{5, 4}}), HitPlacesRole);
            QImage image(cell, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QTableView view;
            QStyleOptionViewItem option;
            option.widget = &view;
            option.rect = QRect(QPoint(), cell);
            option.palette = QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white);
            HitDelegate().paint(&painter, option, model.index(0, 0));
            return image;
        };
        const auto has = [](const QImage& image, const QColor& color) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == color)
                        return true;
                }
            }
            return false;
        };
        const QPalette palette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white);
        const QImage plain = shot(false, false);
        QVERIFY(!has(plain, hitPaper(palette)));
        const QImage hit = shot(true, false);
        QCOMPARE(hit.pixelColor(cell.width() - 2, 2), hitPaper(palette));
        QVERIFY(hit.pixelColor(6, cell.height() / 2) != hitPaper(palette)); // the shape
        QVERIFY(!has(hit, hitWordPaper(palette)));
        QVERIFY(has(shot(true, true), hitWordPaper(palette)));
    }

    /// What is old is as easy to read in its second line as in its first, and its bar says neither good nor bad.
    void oldCells()
    {
        const auto shot = [](bool isStale) {
            QStandardItemModel model(1, 1);
            const QModelIndex index = model.index(0, 0);
            model.setData(index, QStringLiteral("W"));
            model.setData(index, QStringLiteral("W"), DetailRole);
            model.setData(index, 1.0, FractionRole);
            model.setData(index, isStale, StaleRole);
            QImage image(cell, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QTableView view;
            QStyleOptionViewItem option;
            option.widget = &view;
            option.rect = QRect(QPoint(), cell);
            option.palette = QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white);
            CellDelegate().paint(&painter, option, index);
            return image;
        };
        const QImage old = shot(true);
        const auto darkest = [&old](int from, int to) {
            int least = 255;
            for (int y = from; y < to; ++y) {
                for (int x = 0; x < old.width(); ++x)
                    least = std::min(least, qGray(old.pixel(x, y)));
            }
            return least;
        };
        const int middle = cell.height() / 2;
        QVERIFY(std::abs(darkest(0, middle) - darkest(middle, cell.height())) < 25);
        const QColor bar(old.pixel(cell.width() - 6, 6));
        QVERIFY2(bar.saturation() < 10, qPrintable(bar.name()));
        QVERIFY(QColor(shot(false).pixel(cell.width() - 6, 6)).saturation() > 30);
    }

    /// A second line asks for room where texts may wrap, and only there.
    void detailsAskForRoom()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), QStringLiteral("name"));
        QStyleOptionViewItem option;
        const CellDelegate delegate;
        const int plain = delegate.sizeHint(option, model.index(0, 0)).height();
        model.setData(model.index(0, 0), QStringLiteral("stream"), DetailRole);
        QCOMPARE(delegate.sizeHint(option, model.index(0, 0)).height(), plain);
        option.features |= QStyleOptionViewItem::WrapText;
        QVERIFY(delegate.sizeHint(option, model.index(0, 0)).height() > plain);
    }
};

QTEST_MAIN(TestCellDelegate)
#include "tst_celldelegate.moc"
