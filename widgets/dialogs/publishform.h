// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/headers.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace jetlag {

/// How the payload is written in the editor.
enum class PayloadInput { Text, Json, Hex, Base64 };

/// What the fields of the dialog "Publish message" hold, as written: templates stay templates.
struct PublishForm
{
    bool isRequest = false;
    QString subject;
    MessageHeaders headers;
    PayloadInput input = PayloadInput::Text;
    QString payload; ///< the editor's text
    bool isVerified = true;
    int count = 1;
    int intervalMs = 0;
    int timeoutMs = 2000;
    int replies = 1;

    bool isEmpty() const { return subject.isEmpty() && headers.isEmpty() && payload.isEmpty(); }
    friend bool operator==(const PublishForm&, const PublishForm&) = default;
};

/// Header bytes come back exactly. Reading is lenient: nullopt only for what is no form at all.
QJsonObject toJson(const PublishForm& form);
std::optional<PublishForm> publishFormFrom(const QJsonObject& json);

} // namespace jetlag
