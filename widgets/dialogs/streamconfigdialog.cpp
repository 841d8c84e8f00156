// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/streamconfigdialog.h"

#include "domain/subject.h"
#include "widgets/dialogs/configform.h"
#include "widgets/dialogs/streameffectstext.h"
#include "widgets/dialogs/streampresets.h"

namespace jetlag {
namespace {

QString titleOf(ConfigDialog::Mode mode)
{
    switch (mode) {
    case ConfigDialog::Mode::Edit:
        return StreamConfigDialog::tr("Edit stream");
    case ConfigDialog::Mode::Create:
        return StreamConfigDialog::tr("Create stream");
    case ConfigDialog::Mode::Clone:
        return StreamConfigDialog::tr("Clone stream");
    }
    return {};
}

QString titleOf(ConfigDialog::Mode mode, const StreamName& stream)
{
    return stream.value.isEmpty() ? titleOf(mode)
                                  : QStringLiteral("%1: %2").arg(titleOf(mode), displayText(stream.value));
}

} // namespace

StreamConfigDialog::StreamConfigDialog(AdminService& service, const StreamName& stream, Mode mode,
                                       std::optional<ServerVersion> version, QWidget* parent)
    : ConfigDialog(ObjectName, titleOf(mode, stream), titleOf(mode),
                   stream.value.isEmpty() ? EventSubject() : EventSubject(stream), streamFields(), mode, parent)
    , m_service(service)
    , m_stream(stream)
    , m_version(version)
{
    if (mode == Mode::Create) {
        setPresets(streamPresets({}));
        startWith(QByteArrayLiteral(R"({"retention":"limits","storage":"file","discard":"old"})"));
        return;
    }
    setPreview(tr("Looking at the stream…"));
    m_look = m_service.lookStream(stream, {.ended = [this](const auto& looked) { onLooked(looked); }});
}

void StreamConfigDialog::setNear(const StreamName& stream)
{
    setPresets(streamPresets(stream));
}

void StreamConfigDialog::onLooked(const Result<StreamPicture>& looked)
{
    const auto config = looked ? configOf(looked->stream->raw) : unexpected(looked.error());
    if (!config) {
        setPreview({});
        showProblem(config.error());
        return;
    }
    m_facts = looked->stream;
    if (mode() == Mode::Edit) {
        startWith(*config);
        return;
    }
    // No two streams take the same subjects, and a copy is not sealed.
    const auto copy = configWith(
        *config, {{QStringLiteral("name"), {}}, {QStringLiteral("subjects"), {}}, {QStringLiteral("sealed"), {}}});
    startWith(copy.value_or(*config));
}

void StreamConfigDialog::startWith(const QByteArray& config)
{
    std::vector<const ConfigField*> shown;
    for (const ConfigField& field : streamFields()) {
        if (!m_version || *m_version >= field.since)
            shown.push_back(&field);
    }
    showConfig(config, shown);
}

std::optional<std::pair<QString, QString>> StreamConfigDialog::problemOf(const QByteArray& after) const
{
    if (mode() == Mode::Edit)
        return std::nullopt;
    const QString name = QStringLiteral("name");
    if (fieldOf(after, name).isEmpty())
        return std::pair(name, tr("The stream needs a name."));
    const bool isFed =
        !fieldOf(after, QStringLiteral("mirror")).isEmpty() || !fieldOf(after, QStringLiteral("sources")).isEmpty();
    if (subjectsOfConfig(after).isEmpty() && !isFed)
        return std::pair(QStringLiteral("subjects"), tr("Write the subjects that it is to store."));
    return std::nullopt;
}

void StreamConfigDialog::askEffects(const QByteArray& after)
{
    const StreamFactsPtr facts = mode() == Mode::Edit ? m_facts : nullptr;
    const StreamName name = facts ? m_stream : StreamName{form().text("name").trimmed()};
    m_looking = m_service.effects({name, facts, base(), after}, {.ended = [this, after, facts](const auto& found) {
                                      setEffects(streamEffectLines(found, facts, base(), after));
                                  }});
}

ConfigTarget StreamConfigDialog::target() const
{
    return {m_stream, {}, incarnationOf(*m_facts)};
}

ConfigCreation StreamConfigDialog::creation(const QByteArray& config) const
{
    return {StreamName{form().text("name").trimmed()}, {}, config};
}

ChangeDialog::Words StreamConfigDialog::words() const
{
    if (mode() == Mode::Edit)
        return {tr("The stream was changed."), tr("The stream was not changed as wanted: %1"),
                tr("It is not known whether the stream was changed: %1")};
    const QString name = displayName(form().text("name").trimmed());
    return {tr("The stream %1 was created.").arg(name), tr("The stream was not created as wanted: %1"),
            tr("It is not known whether the stream was created: %1")};
}

ChangeDialog::Words StreamConfigDialog::backWords() const
{
    return {tr("The stream's configuration was put back. What the limits have removed does not come back."),
            tr("The stream's configuration was not put back: %1"),
            tr("It is not known whether the stream's configuration was put back: %1")};
}

} // namespace jetlag
