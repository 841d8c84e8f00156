// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/configdialog.h"

namespace jetlag {

/// Edits, creates or clones a consumer. GUI thread; open() it.
class ConsumerConfigDialog : public ConfigDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "consumerConfigDialog";
    /// Edits or clones `key`; where its consumer is empty one is created. `service` must outlive this.
    ConsumerConfigDialog(AdminService& service, const ConsumerKey& key, Mode mode, std::optional<ServerVersion> version,
                         QWidget* parent = nullptr);
    /// How long its workers take for a message, as far as that is seen: a proposal for the ack wait.
    void setMeasured(std::chrono::nanoseconds inHandFor);

protected:
    std::optional<std::pair<QString, QString>> problemOf(const QByteArray& after) const override;
    void askEffects(const QByteArray& after) override;
    ConfigTarget target() const override;
    AdminService& service() const override { return m_service; }
    ConfigCreation creation(const QByteArray& config) const override;
    Words words() const override;
    Words backWords() const override;

private:
    void onLooked(const Result<ConsumerPicture>& looked);
    void onStream(const Result<StreamPicture>& looked);
    std::vector<const ConfigField*> shownFields(const QByteArray& config) const;
    void startWith(const QByteArray& config);

    AdminService& m_service;
    const ConsumerKey m_key;
    const std::optional<ServerVersion> m_version;
    ConsumerPicture m_picture; ///< the consumer is null where one is created
    ConsumerLook m_look;
    StreamLook m_streamLook;
    MatchCounting m_counting;
    QString m_proposal;
};

} // namespace jetlag
