// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/settingsdialog.h"

#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace jetlag {
namespace {
constexpr int usualWidth = 420; ///< pixels
constexpr int refreshChoices[] = {1, 2, 5, 10, 30};
} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_language(combo(tr("Language"), "settingsLanguage"))
    , m_theme(combo(tr("Theme"), "settingsTheme"))
    , m_times(combo(tr("Times"), "settingsTimes"))
    , m_refresh(combo(tr("Refresh"), "settingsRefresh"))
{
    setObjectName(QLatin1String(ObjectName));
    setAccessibleName(tr("Settings"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_language->addItem(tr("As the system"), QString());
    // Each by its own name: whoever needs it cannot read the others.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(preferences.theme);
    m_times->addItem(tr("Local time"), static_cast<int>(TimeStyle::Local));
    m_times->addItem(tr("UTC"), static_cast<int>(TimeStyle::Utc));
    m_times->addItem(tr("How long ago"), static_cast<int>(TimeStyle::Ago));
    m_times->setCurrentIndex(m_times->findData(static_cast<int>(preferences.times)));
    for (const int seconds : refreshChoices)
        m_refresh->addItem(tr("Every %n second(s)", nullptr, seconds), seconds);
    if (m_refresh->findData(preferences.refreshSeconds) < 0) // written into the file by hand
        m_refresh->addItem(tr("Every %n second(s)", nullptr, preferences.refreshSeconds), preferences.refreshSeconds);
    m_refresh->setCurrentIndex(m_refresh->findData(preferences.refreshSeconds));
    m_refresh->setToolTip(tr("How often the server is asked while the window is seen. A window that nobody sees asks "
                             "less often, and so does one whose server is slow to answer."));
    QLabel* later = plainLabel(this);
    later->setText(tr("The language changes when JetLag starts the next time."));
    auto* alerts = new QPushButton(tr("Alerts…"), this);
    alerts->setObjectName(QStringLiteral("settingsAlerts"));
    alerts->setAccessibleName(tr("Alerts"));
    auto* form = new QFormLayout;
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Times"), m_times);
    form->addRow(tr("Refresh"), m_refresh);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), later);
    form->addRow(tr("Notifications"), alerts);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    arrangeDialog(*this, form, {buttons}, usualWidth);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(alerts, &QPushButton::clicked, this, &SettingsDialog::alertsRequested);
    for (QComboBox* each : {m_language, m_theme, m_times, m_refresh})
        connect(each, &QComboBox::currentIndexChanged, this, [this] { emit changed(chosen()); });
}

QComboBox* SettingsDialog::combo(const QString& name, const char* objectName)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setObjectName(QLatin1String(objectName));
    return box;
}

Preferences SettingsDialog::chosen() const
{
    return {m_language->currentData().toString(), m_theme->currentIndex(),
            static_cast<TimeStyle>(m_times->currentData().toInt()), m_refresh->currentData().toInt()};
}

} // namespace jetlag
