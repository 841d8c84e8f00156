// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace jetlag {

/// Puts controls side by side at the size that they ask for, and what does not fit into the next line: nothing is cut
/// until a single one is wider than all there is. GUI thread.
class WrapLayout : public QLayout
{
    Q_OBJECT
public:
    WrapLayout();
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override; ///< takes it over
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;    ///< all in one line
    QSize minimumSize() const override; ///< each in a line of its own, as narrow as it gets
    void setGeometry(const QRect& rect) override;

private:
    enum class Do { Measure, Place };
    int arrange(const QRect& rect, Do what) const; ///< the height that it takes
    int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace jetlag
