// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumerstatus.h"
#include "support/guitest.h"
#include "widgets/dialogs/helpdialog.h"
#include "widgets/dialogs/settingsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;

class TestHelpAndSettings : public QObject
{
    Q_OBJECT
private:
    QWidget m_window;

private slots:
    void initTestCase() { m_window.resize(1280, 800); }

    void everyStatusIsExplained()
    {
        auto* help = new HelpDialog(&m_window);
        help->open();
        QStringList texts;
        const auto labels = help->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().isEmpty()); // a status without a meaning would be
            texts.append(label->text());
        }
        for (int status = 0; status <= static_cast<int>(ConsumerStatus::Stopped); ++status) {
            const QString word = statusText(static_cast<ConsumerStatus>(status));
            const auto says = [&word](const QString& text) { return text.endsWith(u' ' + word); };
            QVERIFY2(std::any_of(texts.begin(), texts.end(), says), qPrintable(word));
        }
        help->close();
    }

    void whatIsChosenIsSaidAtOnce()
    {
        qRegisterMetaType<Preferences>();
        auto* dialog = new SettingsDialog({QStringLiteral("de"), 2, TimeStyle::Utc}, &m_window);
        dialog->open();
        auto* language = dialog->findChild<QComboBox*>(QStringLiteral("settingsLanguage"));
        auto* theme = dialog->findChild<QComboBox*>(QStringLiteral("settingsTheme"));
        QCOMPARE(language->currentText(), QStringLiteral("Deutsch"));
        QCOMPARE(theme->currentIndex(), 2);
        QSignalSpy changed(dialog, &SettingsDialog::changed);
        theme->setCurrentIndex(1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].value<Preferences>() == (Preferences{QStringLiteral("de"), 1, TimeStyle::Utc}));
        language->setCurrentIndex(0);
        QVERIFY(changed[1][0].value<Preferences>() == (Preferences{QString(), 1, TimeStyle::Utc}));
        QSignalSpy alerts(dialog, &SettingsDialog::alertsRequested);
        dialog->findChild<QPushButton*>(QStringLiteral("settingsAlerts"))->click();
        QCOMPARE(alerts.size(), 1);
        dialog->close();
    }
};

JETLAG_GUI_TEST_MAIN(TestHelpAndSettings)
#include "tst_helpandsettings.moc"
