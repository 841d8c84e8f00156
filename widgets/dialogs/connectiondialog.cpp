// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/connectiondialog.h"

#include "domain/subject.h"
#include "domain/timestamp.h"
#include "items/formatting.h"
#include "nats/serveraddress.h"
#include "widgets/dialogs/choicelist.h"
#include "widgets/dialogs/connectionfields.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/welcome.h"

#include <QAction>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

namespace jetlag {
namespace {

constexpr int firstWidth = 460;
constexpr int welcomeWidth = 280;
constexpr int columnGap = 16; ///< pixels

QString joined(const QStringList& facts)
{
    QStringList known = facts;
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

ChoiceLine lineOf(const KeptConnection& kept)
{
    const ConnectionOptions& options = kept.options;
    const QString address = displayText(options.publicServers().join(QLatin1String(", ")));
    const QString who = !options.context.isEmpty()
                            ? ConnectionDialog::tr("context %1").arg(displayText(options.context))
                        : options.user.isEmpty() ? QString()
                                                 : ConnectionDialog::tr("user %1").arg(displayText(options.user));
    ChoiceLine line;
    line.name =
        displayText(options.displayName.isEmpty() ? shortAddress(options.servers.constFirst()) : options.displayName);
    line.facts = joined({address, who});
    line.toolTip = line.name + u'\n' + line.facts;
    if (kept.usedAt.isValid()) {
        const Timestamp used{std::chrono::milliseconds(kept.usedAt.toMSecsSinceEpoch())};
        line.note = ConnectionDialog::tr("%1 ago").arg(ageText(used, systemNow()));
        line.toolTip += u'\n' + ConnectionDialog::tr("Last used %1").arg(instantText(used));
    }
    return line;
}

ChoiceLine lineOf(const ContextChoice& context)
{
    const QString description = displayText(context.description.simplified());
    const QString address = displayText(context.address);
    return {context.name,
            joined({address.isEmpty() ? QLatin1String(usualServer) : address, description}),
            {},
            displayText(context.problem),
            joined({context.name, address, description, context.problem})};
}

} // namespace

ConnectionDialog::ConnectionDialog(const ConnectionChoices& choices, ContextLoader load, QWidget* parent)
    : QDialog(parent)
    , m_load(std::move(load))
    , m_kept(choices.recents)
    , m_choices(new QButtonGroup(this))
    , m_columns(new QHBoxLayout)
    , m_column(new QVBoxLayout)
    , m_error(new ErrorLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Connect"));
    setAccessibleName(tr("Connect"));
    addRecents();
    addServers();
    addContexts(choices.contexts);
    addOther();
    m_column->addStretch(1);
    m_columns->addLayout(m_column, 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* connectNow = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    connectNow->setObjectName(QStringLiteral("connectionConnect"));
    connectNow->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    arrangeDialog(*this, m_columns, {m_error, buttons}, firstWidth);
    connect(m_choices, &QButtonGroup::idToggled, this, &ConnectionDialog::onChoice);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::onAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    choose(firstChoice());
}

QRadioButton* ConnectionDialog::addChoice(Choice choice, const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QRadioButton(text, this);
    button->setAccessibleName(name);
    button->setAccessibleDescription(tip);
    button->setToolTip(tip);
    button->setObjectName(QStringLiteral("connectionChoice%1").arg(static_cast<int>(choice)));
    m_choices->addButton(button, choice);
    m_column->addWidget(button);
    return button;
}

void ConnectionDialog::addRecents()
{
    addChoice(Recent, tr("Recent co&nnection"), tr("Recent connection"), tr("Connects as the last time."));
    m_recents = new ChoiceList(tr("Recent"), "connectionRecent", this);
    for (const KeptConnection& kept : m_kept)
        m_recents->add(lineOf(kept));
    m_recents->setCurrentRow(0);
    takeChoiceOf(m_recents, Recent);
    auto* remove = new QAction(tr("Remove from the list"), m_recents);
    remove->setObjectName(QStringLiteral("connectionRemoveRecent"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_recents->addAction(remove);
    m_recents->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &ConnectionDialog::removeRecent);
}

void ConnectionDialog::addServers()
{
    addChoice(Demo, tr("&Demo: a private server with a living example"), tr("Demo"),
              tr("Starts a private nats-server on this computer, fills it, and removes it at the end."));
    addChoice(Localhost, tr("&Localhost: nats://127.0.0.1:4222"), tr("Localhost"),
              tr("Connects to the server on this computer, on the usual port."));
}

void ConnectionDialog::addContexts(const std::vector<ContextChoice>& contexts)
{
    addChoice(Context, tr("Conte&xt of the nats command line"), tr("Context"),
              tr("Uses the server and credentials that a nats context holds."));
    m_contexts = new ChoiceList(tr("Contexts"), "connectionContexts", this);
    for (const ContextChoice& context : contexts)
        m_contexts->add(lineOf(context));
    takeChoiceOf(m_contexts, Context);
    if (m_contexts->count() == 1)
        m_contexts->setCurrentRow(0);
}

void ConnectionDialog::addOther()
{
    addChoice(Other, tr("&Other server"), tr("Other"), tr("Connects to the server whose address is given below."));
    m_fields = new ConnectionFields(this);
    m_column->addWidget(m_fields);
    m_fields->hide();
}

void ConnectionDialog::takeChoiceOf(ChoiceList* list, Choice choice)
{
    m_column->addWidget(list);
    list->setVisible(list->count() > 0);
    m_choices->button(choice)->setVisible(list->count() > 0);
    connect(list, &QListWidget::itemSelectionChanged, this, [this, list, choice] {
        m_error->clear();
        if (list->hasFocus())
            m_choices->button(choice)->setChecked(true);
    });
    connect(list, &QListWidget::itemPressed, this, [this, choice] { m_choices->button(choice)->setChecked(true); });
    // Not itemActivated: Enter presses the default button as well.
    connect(list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem* item) {
        if (item->flags().testFlag(Qt::ItemIsSelectable))
            onAccept();
    });
}

ConnectionDialog::Choice ConnectionDialog::choice() const
{
    return static_cast<Choice>(m_choices->checkedId());
}

ConnectionDialog::Choice ConnectionDialog::firstChoice() const
{
    if (!m_kept.empty())
        return Recent;
    return m_contexts->count() > 0 ? Context : Demo;
}

void ConnectionDialog::choose(Choice choice)
{
    m_choices->button(choice)->setChecked(true);
    if (choice == Recent)
        m_recents->setFocus(Qt::OtherFocusReason);
    else
        m_choices->button(choice)->setFocus(Qt::OtherFocusReason);
}

void ConnectionDialog::onChoice()
{
    m_fields->setVisible(choice() == Other);
    m_error->clear();
}

void ConnectionDialog::setReopener(Reopener reopen)
{
    m_reopen = std::move(reopen);
}

void ConnectionDialog::setResolver(Resolver resolve)
{
    m_fields->setResolver(std::move(resolve));
}

void ConnectionDialog::selectContext(const QString& name)
{
    const auto items = m_contexts->findItems(name, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!items.isEmpty())
        m_contexts->setCurrentItem(items.constFirst());
}

void ConnectionDialog::showWelcome()
{
    QWidget* sheet = welcomeSheet(this);
    sheet->setMinimumWidth(welcomeWidth);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    m_columns->insertWidget(0, sheet, 1);
    m_columns->insertWidget(1, line);
    const int spacing = m_column->spacing(); // which it has from the layout around it
    m_columns->setSpacing(columnGap);
    m_column->setSpacing(spacing);
}

void ConnectionDialog::setOptions(const ConnectionOptions& options)
{
    m_fields->fill(options);
    m_choices->button(Other)->setChecked(true);
    m_fields->focusOn(ConnectionFields::Server);
}

void ConnectionDialog::showError(const Error& error)
{
    m_error->showError(error);
    if (choice() == Other)
        m_fields->focusOn(m_fields->fieldOf(error));
}

void ConnectionDialog::askForSecret(const KeptConnection& kept, const Error& error)
{
    setOptions(kept.options);
    if (kept.lacks == MissingSecret::None)
        showError(error);
    else
        m_fields->say(ConnectionFields::fieldOf(kept.lacks, kept.options), error.summary);
}

void ConnectionDialog::removeRecent()
{
    const int row = m_recents->currentRow();
    if (row < 0)
        return;
    const ConnectionOptions gone = m_kept[static_cast<size_t>(row)].options;
    m_kept.erase(m_kept.begin() + row);
    delete m_recents->takeItem(row);
    m_recents->updateGeometry();
    if (m_kept.empty()) {
        m_recents->hide();
        m_choices->button(Recent)->hide();
        choose(firstChoice());
    }
    emit recentRemoved(gone);
}

std::optional<ConnectionOptions> ConnectionDialog::recentOptions()
{
    const int row = m_recents->chosenRow();
    if (row < 0) {
        m_error->showText(tr("Choose one of the recent connections."));
        return std::nullopt;
    }
    const KeptConnection kept = m_kept[static_cast<size_t>(row)];
    const Result<ConnectionOptions> options = m_reopen ? m_reopen(kept) : Result<ConnectionOptions>(kept.options);
    if (options)
        return *options;
    askForSecret(kept, options.error());
    return std::nullopt;
}

std::optional<ConnectionOptions> ConnectionDialog::contextOptions()
{
    const int row = m_contexts->chosenRow();
    if (row < 0) {
        m_error->showText(tr("Choose one of the contexts."));
        return std::nullopt;
    }
    Result<ConnectionOptions> options = m_load(m_contexts->item(row)->text());
    if (!options) {
        m_error->showError(options.error());
        return std::nullopt;
    }
    if (options->servers.isEmpty())
        options->servers = QStringList{QLatin1String(usualServer)}; // as the nats program does
    return *options;
}

std::optional<ConnectionOptions> ConnectionDialog::otherOptions()
{
    m_error->clear();
    const Result<ConnectionOptions> options = m_fields->options();
    if (options)
        return *options;
    if (!m_fields->hasProblem())
        m_error->showError(options.error());
    return std::nullopt;
}

std::optional<ConnectionOptions> ConnectionDialog::chosenOptions()
{
    switch (choice()) {
    case Recent:
        return recentOptions();
    case Context:
        return contextOptions();
    case Other:
        return otherOptions();
    case Demo:
    case Localhost:
        break;
    }
    ConnectionOptions options;
    options.servers = QStringList{QLatin1String(usualServer)};
    options.displayName = QStringLiteral("localhost");
    return options;
}

void ConnectionDialog::onAccept()
{
    if (choice() == Demo) {
        emit demoRequested();
        accept();
        return;
    }
    if (const auto options = chosenOptions()) {
        emit chosen(*options);
        accept();
    }
}

} // namespace jetlag
