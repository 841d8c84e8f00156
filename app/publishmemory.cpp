// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publishmemory.h"

#include "app/settings.h"
#include "widgets/dialogs/publishshelf.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jetlag {
namespace {

using Key = Settings::Key;

QJsonDocument read(const Settings& settings, Key key, const QString& scope)
{
    return QJsonDocument::fromJson(settings.value(key, scope).toString().toUtf8());
}

void write(Settings& settings, Key key, const QString& scope, const QJsonDocument& document)
{
    settings.setValue(key, QString::fromUtf8(document.toJson(QJsonDocument::Compact)), scope);
}

} // namespace

void keepPublishShelf(Settings& settings, const QString& connection, PublishShelf& shelf)
{
    PublishShelf::History history;
    for (const auto& value : read(settings, Key::PublishHistory, connection).array()) {
        if (const auto form = publishFormFrom(value.toObject()))
            history.append(*form);
    }
    shelf.setHistory(history);
    PublishShelf::Templates templates;
    const QJsonObject named = read(settings, Key::PublishTemplates, {}).object();
    for (auto it = named.begin(); it != named.end(); ++it) {
        if (const auto form = publishFormFrom(it.value().toObject()))
            templates.insert(it.key(), *form);
    }
    shelf.setTemplates(templates);
    QObject::connect(&shelf, &PublishShelf::historyChanged, &shelf,
                     [&settings, connection](const PublishShelf::History& changed) {
                         QJsonArray array;
                         for (const PublishForm& form : changed)
                             array.append(toJson(form));
                         write(settings, Key::PublishHistory, connection, QJsonDocument(array));
                     });
    QObject::connect(&shelf, &PublishShelf::templatesChanged, &shelf,
                     [&settings](const PublishShelf::Templates& changed) {
                         QJsonObject object;
                         for (auto it = changed.cbegin(); it != changed.cend(); ++it)
                             object.insert(it.key(), toJson(it.value()));
                         write(settings, Key::PublishTemplates, {}, QJsonDocument(object));
                     });
}

} // namespace jetlag
