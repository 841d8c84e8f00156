// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/searchpane.h"

#include "domain/subject.h"
#include "widgets/common/gotofields.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/common/typingpause.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace jetlag {
namespace {

constexpr int progressSteps = 1000;
constexpr int mostShown = 100'000; ///< rows, when somebody goes on again and again

} // namespace

SearchPane::SearchPane(SearchService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
{
    setObjectName(QLatin1String(ObjectName));
    m_results.setLimit(mostShown);
    buildStrip();
    buildPanel();
    wire();
    updateState();
}

void SearchPane::buildStrip()
{
    m_line = namedField(tr("Search messages"), "searchLine", this);
    m_line->setPlaceholderText(tr("Search messages: words, /regex/, $.user.id == 42, header:Error~timeout"));
    m_line->setClearButtonEnabled(true);
    m_line->setToolTip(tr("All terms must hold:\n"
                          "word  \"exact phrase\" – text in the payload\n"
                          "/regex/  /regex/i – a regular expression\n"
                          "$.user.id == 42 – a condition on a JSON payload; with && || ! ( )\n"
                          "header:Name  header:Name=value  header:Name~part  header:Name=~regex\n"
                          "size:>1KiB – bytes of the payload\n"
                          "subject:orders.*.new – a subject, read by the server's filter\n"
                          "-term – must not hold"));
    m_from = namedField(tr("Search from"), "searchFrom", this);
    m_from->setPlaceholderText(tr("From"));
    m_from->setToolTip(tr("The first sequence, or a time such as 2026-03-01 12:30, or 15m for 15 minutes ago. Empty: "
                          "the beginning of the stream."));
    m_to = namedField(tr("Search to"), "searchTo", this);
    m_to->setPlaceholderText(tr("To"));
    m_to->setToolTip(tr("The last sequence, or a time. Empty: the end of the stream."));
    m_direction = new QComboBox(this);
    m_direction->setAccessibleName(tr("Search direction"));
    m_direction->setObjectName(QStringLiteral("searchDirection"));
    m_direction->addItem(tr("Newest first"), static_cast<int>(ReadSpec::Direction::NewestFirst));
    m_direction->addItem(tr("Oldest first"), static_cast<int>(ReadSpec::Direction::OldestFirst));
    m_case = new QCheckBox(tr("Match &case"), this);
    m_case->setAccessibleName(tr("Match case"));
    m_case->setObjectName(QStringLiteral("searchCase"));
    m_everywhere = new QCheckBox(tr("Subjects and &headers"), this);
    m_everywhere->setAccessibleName(tr("Subjects and headers"));
    m_everywhere->setObjectName(QStringLiteral("searchEverywhere"));
    m_everywhere->setToolTip(tr("Looks for words and patterns in subjects and header values as well."));
    m_search = new QPushButton(tr("&Search"), this);
    m_search->setAccessibleName(tr("Search"));
    m_search->setObjectName(QStringLiteral("searchStart"));
    m_error = new MessageBar(this);

    layOutStrip();
}

/// What is asked for seldom is folded away; what is set there is never out of sight.
void SearchPane::layOutStrip()
{
    m_fold = new QToolButton(this);
    m_fold->setObjectName(QStringLiteral("searchOptions"));
    m_fold->setAccessibleName(tr("Search options"));
    m_fold->setToolTip(tr("From where to where, in which order, and what counts."));
    m_fold->setText(tr("Options"));
    m_fold->setCheckable(true);
    m_options = new QWidget(this);
    m_options->setObjectName(QStringLiteral("searchOptionsRow"));
    auto* options = new QHBoxLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->addWidget(m_from, 1);
    options->addWidget(m_to, 1);
    options->addWidget(m_direction);
    options->addWidget(m_case);
    options->addWidget(m_everywhere);
    m_options->hide();
    connect(m_fold, &QToolButton::toggled, m_options, &QWidget::setVisible);
    for (QLineEdit* field : {m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, [this] { m_fold->setEnabled(!hasBounds()); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_fold);
    row->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_options);
    layout->addWidget(m_error);
    layout->addStretch(1);
}

bool SearchPane::hasBounds() const
{
    return !m_from->text().isEmpty() || !m_to->text().isEmpty();
}

void SearchPane::buildPanel()
{
    m_panel = new QWidget(this);
    m_panel->setObjectName(QStringLiteral("searchPanel"));
    m_table = new TableView(m_results, tr("Search results"), m_panel);
    m_table->setObjectName(QStringLiteral("searchResults"));
    m_table->setToolTip(tr("Enter shows a message in its place among the others."));
    m_state = plainLabel(m_panel);
    m_state->setAccessibleDescription(tr("Search progress"));
    m_state->setObjectName(QStringLiteral("searchState"));
    m_bar = new QProgressBar(m_panel);
    m_bar->setAccessibleName(tr("Search progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(120);
    m_bar->setRange(0, progressSteps);
    const auto button = [this](const QString& text, const QString& name, const char* object) {
        auto* made = new QPushButton(text, m_panel);
        made->setAccessibleName(name);
        made->setObjectName(QLatin1String(object));
        return made;
    };
    m_cancel = button(tr("Ca&ncel Search"), tr("Cancel search"), "searchCancel");
    m_goOn = button(tr("&Go On"), tr("Go on searching"), "searchGoOn");
    m_export = button(tr("E&xport Results…"), tr("Export results"), "searchExport");
    m_close = button(tr("C&lose Results"), tr("Close results"), "searchClose");
    auto* row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_goOn);
    row->addWidget(m_export);
    row->addWidget(m_close);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    m_panel->hide();
}

void SearchPane::wire()
{
    connect(m_line, &QLineEdit::returnPressed, this, &SearchPane::begin);
    connect(m_from, &QLineEdit::returnPressed, this, &SearchPane::begin);
    connect(m_to, &QLineEdit::returnPressed, this, &SearchPane::begin);
    connect(m_search, &QPushButton::clicked, this, &SearchPane::begin);
    // A search costs a walk through the stream: it waits for Enter. What is wrong is said before.
    onTypingPause(m_line, [this] {
        if (const auto match = MessageMatch::parse(m_line->text()); match)
            m_error->clear();
        else
            m_error->say(Severity::Warning, match.error().summary);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_running.stop(); });
    connect(m_goOn, &QPushButton::clicked, this, &SearchPane::goOn);
    connect(m_close, &QPushButton::clicked, this, &SearchPane::close);
    // Several selected rows are what is meant; one is only where somebody looks.
    connect(m_export, &QPushButton::clicked, this, [this] {
        QList<int> rows = m_table->selectedSourceRows();
        if (rows.size() < 2) {
            rows.resize(m_results.rowCount());
            std::iota(rows.begin(), rows.end(), 0);
        }
        emit exportRequested(m_results.refsAt(rows));
    });
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (const auto message = m_isFollowing ? nullptr : m_results.messageAt(row))
            emit messageSelected(message);
    });
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        if (const auto message = m_results.messageAt(row))
            emit openRequested(message->sequence);
    });
}

void SearchPane::setStream(const QString& name)
{
    if (name == m_stream)
        return;
    m_stream = name;
    close();
}

void SearchPane::setSubjectFilter(const QString& subject)
{
    m_subject = subject;
}

void SearchPane::focusField()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

Result<SearchSpec> SearchPane::spec() const
{
    if (m_stream.isEmpty())
        return unexpected(Error{Error::Kind::InvalidInput, tr("Choose a stream first."), {}, 0});
    MatchOptions options;
    options.sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    options.alsoSubjectAndHeaders = m_everywhere->isChecked();
    const auto match = MessageMatch::parse(m_line->text(), options);
    if (!match)
        return unexpected(match.error());
    const auto from = parseGoToPlace(m_from->text());
    if (!from)
        return unexpected(from.error());
    const auto to = parseGoToPlace(m_to->text());
    if (!to)
        return unexpected(to.error());
    if (match->isEmpty())
        return unexpected(
            Error{Error::Kind::InvalidInput, tr("Write what to look for into the field Search messages."), {}, 0});
    SearchSpec spec;
    spec.stream = {m_stream};
    spec.match = *match;
    spec.subjectFilter = m_subject;
    spec.direction = static_cast<ReadSpec::Direction>(m_direction->currentData().toInt());
    spec.first = from->sequence;
    spec.since = from->time;
    spec.last = to->sequence;
    spec.until = to->time;
    return spec;
}

void SearchPane::begin()
{
    const auto wanted = spec();
    if (!wanted) {
        m_error->say(Severity::Warning, wanted.error().summary);
        return;
    }
    m_running.cancel();
    m_results.clear();
    m_scannedBefore = 0;
    start(*wanted);
}

/// From where the last search ended early, with the same terms, whatever the fields say meanwhile.
void SearchPane::goOn()
{
    if (!m_outcome || !m_outcome->resumeAt || m_running.isRunning())
        return;
    SearchSpec spec = m_spec;
    (spec.direction == ReadSpec::Direction::NewestFirst ? spec.last : spec.first) = m_outcome->resumeAt;
    m_scannedBefore += m_outcome->progress.scanned;
    start(spec);
}

void SearchPane::start(const SearchSpec& spec)
{
    m_error->clear();
    m_spec = spec;
    m_progress = {};
    m_outcome.reset();
    m_panel->show();
    m_running = m_service.search(spec, {[this](const SearchNews& news) { onNews(news); },
                                        [this](const SearchOutcome& outcome) { onEnded(outcome); }});
    updateState();
}

void SearchPane::close()
{
    m_running.cancel();
    m_results.clear();
    m_outcome.reset();
    m_error->clear();
    m_panel->hide();
    updateState();
}

void SearchPane::showHit(Sequence sequence)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_table->selectSourceRow(m_results.rowOf(sequence));
}

void SearchPane::setHit(std::optional<quint64> number, bool wentRound)
{
    m_hit = number;
    m_wentRound = wentRound;
    m_state->setText(stateText());
}

QString SearchPane::hitText() const
{
    if (!m_hit)
        return {};
    const auto found = static_cast<quint64>(m_results.rowCount());
    const QString text = QLatin1Char(' ') + tr("Hit %1 of %2.").arg(numberText(*m_hit), numberText(found));
    return m_wentRound ? text + QLatin1Char(' ') + tr("Went on from the other end.") : text;
}

void SearchPane::onNews(const SearchNews& news)
{
    if (const auto* hits = std::get_if<SearchHits>(&news)) {
        m_results.add(*hits);
        if (!m_table->currentIndex().isValid())
            m_table->selectSourceRow(0);
    } else {
        m_progress = std::get<SearchProgress>(news);
        updateState();
    }
}

void SearchPane::onEnded(const SearchOutcome& outcome)
{
    m_progress = outcome.progress;
    m_outcome = outcome;
    if (outcome.error)
        m_error->say(*outcome.error);
    updateState();
}

QString SearchPane::stateText() const
{
    const quint64 scanned = m_scannedBefore + m_progress.scanned;
    const auto shown = static_cast<quint64>(m_results.rowCount());
    const QString looked = tr("%1 message(s) looked at", nullptr, pluralNumber(scanned)).arg(numberText(scanned));
    const QString found = tr("%1 found", "messages", pluralNumber(shown)).arg(numberText(shown));
    if (m_running.isRunning()) {
        QStringList parts{looked, found};
        if (m_progress.pace.perSecond > 0)
            parts.append(tr("%1 a second").arg(numberText(static_cast<quint64>(m_progress.pace.perSecond))));
        if (m_progress.pace.left)
            parts.append(leftText(*m_progress.pace.left));
        return tr("Searching: %1.", "%1 is a list").arg(parts.join(QStringLiteral(", "))) + hitText();
    }
    if (!m_outcome)
        return {};
    const QString summary = looked + QStringLiteral(", ") + found;
    switch (m_outcome->kind) {
    case SearchOutcome::Kind::Complete:
        return tr("Search complete: %1.").arg(summary) + hitText();
    case SearchOutcome::Kind::Cancelled:
        return tr("Search cancelled: %1.").arg(summary) + hitText();
    case SearchOutcome::Kind::Full:
        return tr("Stopped with as many results as are kept at once: %1.").arg(summary) + hitText();
    case SearchOutcome::Kind::Failed:
        return tr("Search ended early: %1.").arg(summary) + hitText();
    }
    return {};
}

void SearchPane::updateState()
{
    const bool isRunning = m_running.isRunning();
    m_state->setText(stateText());
    m_bar->setVisible(isRunning);
    const auto total = static_cast<double>(std::max<uint64_t>(1, m_progress.total));
    m_bar->setValue(static_cast<int>(progressSteps * (static_cast<double>(m_progress.covered) / total)));
    m_cancel->setVisible(isRunning);
    m_export->setEnabled(!isRunning && m_results.rowCount() > 0);
    m_goOn->setVisible(!isRunning && m_outcome && m_outcome->resumeAt);
    m_table->setEmptyText(isRunning ? tr("Nothing found so far.") : tr("No message matches."));
}

} // namespace jetlag
