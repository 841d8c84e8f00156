// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paneformats.h"

#include "app/mainwindow.h"
#include "app/settings.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/panes/messagepane.h"

namespace jetlag {

void keepPaneFormats(Settings& settings, MainWindow& window)
{
    const auto panes = window.findChildren<MessagePane*>();
    for (MessagePane* pane : panes) {
        pane->setFormats(settings.value(Settings::Key::PayloadFormats).toMap());
        QObject::connect(pane, &MessagePane::formatsChanged, &window, [&settings, panes](const QVariantMap& formats) {
            settings.setValue(Settings::Key::PayloadFormats, formats);
            for (MessagePane* other : panes)
                other->setFormats(formats);
        });
        pane->setProtoRules(protoRulesFrom(settings.value(Settings::Key::ProtobufSchemas)));
        QObject::connect(pane, &MessagePane::protoRulesChanged, &window, [&settings, panes](const ProtoRules& rules) {
            settings.setValue(Settings::Key::ProtobufSchemas, toVariant(rules));
            for (MessagePane* other : panes)
                other->setProtoRules(rules);
        });
    }
}

void connectPayloadCopy(MainWindow& window)
{
    const auto pane = [&window]() -> MessagePane* {
        const QWidget* page = window.page(window.currentPage());
        return page ? page->findChild<MessagePane*>() : nullptr;
    };
    QObject::connect(window.actions()[Actions::Id::CopyPayload], &QAction::triggered, &window, [pane] {
        if (MessagePane* const current = pane())
            current->copyPayload();
    });
    QObject::connect(&window.navigation(), &Navigation::moved, &window,
                     [&window, pane] { window.actions().setApplicable(Actions::Id::CopyPayload, pane() != nullptr); });
}

} // namespace jetlag
