// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "domain/severity.h"

#include <QListWidget>

namespace jetlag {

/// What a page holds that may matter from another one: a number, and how bad it is.
struct PageBadge
{
    QString count; ///< "3", "42"; empty: nothing to say
    Severity severity = Severity::Ok;
    QString words; ///< for the tool tip and screen readers: "2 consumers are stuck."
    friend bool operator==(const PageBadge&, const PageBadge&) = default;
};

/// The list of pages: icon, name, and a count with the shape and colour of its severity. GUI thread.
class PageList : public QListWidget
{
    Q_OBJECT
public:
    explicit PageList(QWidget* parent = nullptr);
    void addPage(PageId page);
    void setBadge(PageId page, const PageBadge& badge);
    void setCurrentPage(PageId page);

signals:
    void pageChosen(jetlag::PageId page); ///< also by the accessible action of an item

protected:
    void changeEvent(QEvent* event) override;

private:
    int indexOf(PageId page) const;
    void adjustWidth();

    std::vector<PageId> m_pages; ///< parallel to the items
};

} // namespace jetlag
