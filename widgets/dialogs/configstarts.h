// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QPushButton;

namespace jetlag {

/// What a new configuration may start from: presets, and templates of one's own, which are kept and removed here. GUI
/// thread.
class ConfigStarts : public QWidget
{
    Q_OBJECT
public:
    using Presets = std::vector<std::pair<QString, QByteArray>>; ///< names and configurations
    using Templates = QMap<QString, QByteArray>;
    /// `current` tells the configuration as it is written now.
    explicit ConfigStarts(std::function<QByteArray()> current, QWidget* parent = nullptr);
    void setPresets(const Presets& presets);
    void setTemplates(const Templates& templates);

signals:
    void chosen(const QByteArray& config);
    void templatesChanged(const QMap<QString, QByteArray>& templates);

private:
    void fill();
    void onActivated(int row);
    void askName();
    void keep(const QString& name);
    void removeTemplate();

    const std::function<QByteArray()> m_current;
    Presets m_presets;
    Templates m_templates;
    QComboBox* m_choice;
    QPushButton* m_keep;
    QPushButton* m_remove;
};

} // namespace jetlag
