// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/configdialog.h"

namespace jetlag {

/// Edits, creates or clones a stream. GUI thread; open() it.
class StreamConfigDialog : public ConfigDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "streamConfigDialog";
    /// Edits or clones `stream`; to create one it is empty. `service` must outlive this.
    StreamConfigDialog(AdminService& service, const StreamName& stream, Mode mode, std::optional<ServerVersion> version,
                       QWidget* parent = nullptr);
    /// The stream that somebody looks at: one for its dead letters is among the presets.
    void setNear(const StreamName& stream);

protected:
    std::optional<std::pair<QString, QString>> problemOf(const QByteArray& after) const override;
    void askEffects(const QByteArray& after) override;
    ConfigTarget target() const override;
    AdminService& service() const override { return m_service; }
    ConfigCreation creation(const QByteArray& config) const override;
    Words words() const override;
    Words backWords() const override;

private:
    void onLooked(const Result<StreamPicture>& looked);
    void startWith(const QByteArray& config);

    AdminService& m_service;
    const StreamName m_stream;
    const std::optional<ServerVersion> m_version;
    StreamFactsPtr m_facts; ///< null where one is created
    StreamLook m_look;
    StreamLooking m_looking;
};

} // namespace jetlag
