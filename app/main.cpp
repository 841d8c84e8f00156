// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/argumentsecrets.h"
#include "app/childprocess.h"
#include "app/commandline.h"
#include "app/contextfile.h"
#include "app/healthcheck.h"
#include "app/heap.h"
#include "app/launcher.h"
#include "app/lockpolicy.h"
#include "app/settings.h"
#include "widgets/common/accessiblecombobox.h"
#include "widgets/common/icons.h"
#include "widgets/common/readablepalette.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

namespace {

constexpr int badCommandLine = 2;

/// --lang must be known before anything is said: a look ahead without judging the rest.
QLocale wantedLocale(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument.startsWith("--lang="))
            return QLocale(QString::fromUtf8(argument.mid(7)));
        if (argument == "--lang" && i + 1 < argc)
            return QLocale(QString::fromUtf8(argv[i + 1]));
    }
    const QString chosen = jetlag::Settings().value(jetlag::Settings::Key::Language).toString();
    return chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
}

/// Whether the line can be answered without a window: help and errors work on a computer without a display.
bool needsNoWindow(const jetlag::Result<jetlag::StartRequest>& request)
{
    return !request || !request->message.isEmpty();
}

int answer(const jetlag::Result<jetlag::StartRequest>& request)
{
    if (!request) {
        QTextStream(stderr) << QStringLiteral("jetlag: ") << request.error().summary << Qt::endl;
        // To whoever runs checks 2 is what is critical.
        const bool isCheck = QCoreApplication::arguments().contains(QStringLiteral("--check"));
        return isCheck ? static_cast<int>(jetlag::CheckCode::Unknown) : badCommandLine;
    }
    QTextStream(stdout) << request->message << Qt::endl;
    return 0;
}

/// --check: needs an event loop, and no display.
int check(const jetlag::StartRequest& request)
{
    const QStringList accepted =
        jetlag::Settings()
            .value(jetlag::Settings::Key::AcceptedFindings, jetlag::connectionScope(*request.connection))
            .toStringList();
    jetlag::HealthCheck run(*request.connection, *request.check,
                            jetlag::Acceptances::fromTexts(accepted, jetlag::systemNow()));
    QObject::connect(&run, &jetlag::HealthCheck::finished, &run, [](const jetlag::CheckResult& result) {
        QTextStream(stdout) << result.text << Qt::endl;
        QCoreApplication::exit(static_cast<int>(result.code));
    });
    QTimer::singleShot(0, &run, &jetlag::HealthCheck::start);
    return QCoreApplication::exec();
}

} // namespace

int main(int givenCount, char** givenArguments)
{
    jetlag::keepHeapSmall();
    jetlag::Arguments arguments(givenCount, givenArguments);
    int& argc = arguments.count();
    char** argv = arguments.values();
    QCoreApplication::setApplicationName(QStringLiteral("jetlag"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JETLAG_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("jetlag"));
    QLocale::setDefault(wantedLocale(argc, argv));

    const auto environment = QProcessEnvironment::systemEnvironment();
    const jetlag::ContextFiles contexts(environment);
    const auto readContext = [&contexts](const QString& name) { return contexts.read(name); };
    QTranslator own;
    QTranslator qt;
    const auto installTranslators = [&] {
        // English holds the plurals; it serves every language that has no translation.
        if (own.load(QLocale(), QStringLiteral("jetlag"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
            own.load(QStringLiteral(":/i18n/jetlag_en")))
            QCoreApplication::installTranslator(&own);
        if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qt);
    };
    {
        const QCoreApplication early(argc, argv);
        installTranslators();
        const auto request = jetlag::parseCommandLine(QCoreApplication::arguments(), environment, readContext);
        if (needsNoWindow(request))
            return answer(request);
        if (request->check)
            return check(*request);
    }
    QApplication application(argc, argv);
    installTranslators();
    jetlag::installAccessibleComboBoxes();
    jetlag::keepPaletteReadable();
    QApplication::setWindowIcon(jetlag::applicationIcon());
    const auto request = jetlag::parseCommandLine(QCoreApplication::arguments(), environment, readContext);
    if (needsNoWindow(request))
        return answer(request);
    jetlag::quitOnSignals();
    const auto theme = static_cast<jetlag::Theme>(jetlag::Settings().value(jetlag::Settings::Key::Theme).toInt());
    if (theme != jetlag::Theme::System)
        jetlag::applyTheme(theme);
    jetlag::Launcher launcher(environment);
    launcher.start(*request);
    return QApplication::exec();
}
