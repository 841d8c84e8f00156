// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/objectdeletedialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/dialogs/dialogframe.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {
constexpr int firstWidth = 560;
} // namespace

ObjectDeleteDialog::ObjectDeleteDialog(BucketService& service, const StreamFactsPtr& stream, const ObjectInfo& object,
                                       QWidget* parent)
    : ChangeDialog(ObjectName, tr("Delete object: %1").arg(displayText(object.name)), tr("Delete object"),
                   stream->name(), parent)
    , m_service(service)
    , m_stream(stream)
    , m_object(object)
{
    arrange(new QVBoxLayout, tr("Delete"), "objectDeleteButton", firstWidth);
    markDestructive(button());
    setButtonText(tr("Delete %1", "an object").arg(displayName(object.name)));
    QStringList lines;
    if (object.link)
        lines << tr("The link goes; what it leads to stays.");
    else
        lines << tr("The content goes: %1 in %n chunk(s). It cannot be had back.", nullptr, pluralNumber(object.chunks))
                     .arg(bytesText(object.size));
    lines << tr("A description stays that says that the object is deleted.")
          << tr("If somebody else changes the object first, nothing is done.");
    setPreview(lines.join(u'\n'));
    setReady(!object.isDeleted);
}

void ObjectDeleteDialog::carryOut()
{
    const QString shown = displayText(m_object.name);
    begin(
        {tr("The object %1 was deleted.").arg(shown),
         tr("The object %1 was not deleted: %2", "a name; why").arg(shown, QStringLiteral("%1")),
         tr("It is not known whether the object %1 was deleted: %2", "a name; why").arg(shown, QStringLiteral("%1"))},
        [this](AdminChange::Listener listener) {
            return m_service.removeObject({m_stream->name(), incarnationOf(*m_stream), m_object}, std::move(listener));
        });
}

void ObjectDeleteDialog::onDone(const ChangeOutcome& outcome)
{
    if (!outcome.info.isEmpty())
        emit actionDone({systemNow(),
                         Severity::Warning,
                         Event::Kind::Action,
                         m_stream->name(),
                         tr("Chunks of the deleted object %1 may be left, which nobody needs: %2", "a name; why")
                             .arg(displayText(m_object.name), QString::fromUtf8(outcome.info)),
                         {}});
    ChangeDialog::onDone(outcome);
}

} // namespace jetlag
