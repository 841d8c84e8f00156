// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "domain/ids.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace jetlag {

/// Where the user is: a page and what is selected there.
struct Place
{
    PageId page = PageId::Overview;
    StreamName stream;
    ConsumerName consumer;
    QString subject = {};                 ///< Messages: only those
    std::optional<Sequence> message = {}; ///< Messages: this one
    friend bool operator==(const Place&, const Place&) = default;
};

/// The way the user came: opening goes deeper, back() returns. Choosing a page in the list starts a new way. GUI
/// thread.
class Navigation : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    const Place& current() const { return m_way.back(); }
    bool canGoBack() const { return m_way.size() > 1; }
    void jump(const Place& place);   ///< a new way
    void open(const Place& place);   ///< one step deeper
    void select(const Place& place); ///< same page, another selection
    void back();

signals:
    void moved(const jetlag::Place& place); ///< by jump, open and back
    void changed();                         ///< anything the breadcrumb shows

private:
    static constexpr size_t maxSteps = 100;
    std::vector<Place> m_way{Place{}};
};

/// "Streams › VIGIL_REQUESTS › detection-worker"; `pageTitle` is translated, names are shown as plain text.
QString breadcrumb(const Place& place, const QString& pageTitle);

} // namespace jetlag
