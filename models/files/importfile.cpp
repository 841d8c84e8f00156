// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zstd.h>

#include <cstring>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Import)
};

/// Reads what zstd compressed, in a stream.
class ZstdReader : public QIODevice
{
public:
    explicit ZstdReader(QIODevice& source)
        : m_source(source)
        , m_context(ZSTD_createDCtx())
        , m_in(static_cast<qsizetype>(ZSTD_DStreamInSize()), Qt::Uninitialized)
    {
        open(QIODevice::ReadOnly);
    }
    ~ZstdReader() override { ZSTD_freeDCtx(m_context); }
    Q_DISABLE_COPY_MOVE(ZstdReader)
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd && !m_hasFailed && QIODevice::atEnd(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        ZSTD_outBuffer out{data, static_cast<size_t>(most), 0};
        while (out.pos < out.size && out.pos == 0 && !m_isAtEnd) {
            // Within a frame there may be output left of what was taken in before.
            if (m_position < m_filled || m_isInFrame) {
                ZSTD_inBuffer in{m_in.constData(), m_filled, m_position};
                const size_t left = ZSTD_decompressStream(m_context, &out, &in);
                m_position = in.pos;
                if (ZSTD_isError(left) != 0) {
                    m_isAtEnd = true;
                    return fail(QString::fromLatin1(ZSTD_getErrorName(left)));
                }
                m_isInFrame = left != 0;
            }
            if (out.pos == 0 && m_position == m_filled) {
                const qint64 got = m_source.read(m_in.data(), m_in.size());
                m_position = 0;
                m_filled = static_cast<size_t>(std::max<qint64>(0, got));
                m_isAtEnd = got <= 0;
                if (got < 0 || (got == 0 && m_isInFrame))
                    return fail(got < 0 ? m_source.errorString() : Words::tr("The compressed data end too soon."));
            }
        }
        return static_cast<qint64>(out.pos);
    }
    qint64 writeData(const char* data, qint64 size) override
    {
        Q_UNUSED(data)
        Q_UNUSED(size)
        return -1;
    }

private:
    qint64 fail(const QString& why)
    {
        m_hasFailed = true;
        setErrorString(why);
        return -1;
    }
    QIODevice& m_source;
    ZSTD_DCtx* const m_context;
    QByteArray m_in;
    size_t m_position = 0;
    size_t m_filled = 0;
    bool m_isInFrame = false;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
};

/// The same for the same recorded message and line, whatever the file is called.
QByteArray newMessageId(const ImportedMessage& message, quint64 line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray& part) { hash.addData(QByteArray(part + '\0')); };
    add(message.stream.value.toUtf8());
    add(message.sequence ? QByteArray::number(static_cast<qulonglong>(message.sequence->value)) : QByteArray());
    add(message.time ? QByteArray::number(static_cast<qlonglong>(message.time->time_since_epoch().count()))
                     : QByteArray());
    // A recorded place says which message it is; without one its line does.
    if (!message.sequence)
        add(QByteArray::number(line));
    add(message.subject.toUtf8());
    hash.addData(message.payload);
    return "jetlag-import-" + hash.result().left(12).toHex();
}

} // namespace

ImportFile::ImportFile(ImportOrder order)
    : m_order(std::move(order))
{
}

ImportFile::~ImportFile() = default;

std::optional<Error> ImportFile::open()
{
    // A pipe or a device may have no end, and nothing to say.
    if (const QFileInfo info(m_order.path); info.exists() && !info.isFile())
        return Error{Error::Kind::InvalidInput,
                     Words::tr("%1 is not a regular file.").arg(QDir::toNativeSeparators(m_order.path)),
                     {},
                     0};
    m_file = std::make_unique<QFile>(m_order.path);
    if (!m_file->open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, Words::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(m_order.path)),
                     m_file->errorString(), 0};
    QIODevice* lines = m_file.get();
    if (m_order.path.endsWith(QStringLiteral(".zst"))) {
        m_inflated = std::make_unique<ZstdReader>(*m_file);
        lines = m_inflated.get();
    }
    m_reader = std::make_unique<JsonLinesReader>(*lines);
    return std::nullopt;
}

Timestamp ImportFile::made() const
{
    const QFileInfo info(m_order.path);
    QDateTime oldest = info.lastModified();
    if (const QDateTime birth = info.birthTime(); birth.isValid() && birth < oldest)
        oldest = birth;
    return Timestamp(std::chrono::milliseconds(oldest.toMSecsSinceEpoch()));
}

std::vector<ImportLine> ImportFile::read(size_t most)
{
    std::vector<ImportLine> lines;
    while (lines.size() < most && !m_isAtEnd) {
        auto next = m_reader->next();
        if (!next) {
            m_isAtEnd = true;
            break;
        }
        if (*next && isLeftOut(**next))
            continue;
        ImportLine line;
        line.number = m_reader->lineNumber();
        if (*next) {
            line.draft = draftOf(**next, m_order, line.number);
            line.recorded = (*next)->time;
        } else {
            line.problem = next->error();
            m_isAtEnd = line.problem->kind == Error::Kind::Storage;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

bool ImportFile::isLeftOut(const ImportedMessage& message) const
{
    return m_order.leftOut && message.sequence && m_order.leftOut->contains({message.stream, *message.sequence});
}

std::vector<ImportFile::Place> ImportFile::readPlaces(size_t most)
{
    std::vector<Place> places;
    while (places.size() < most && !m_isAtEnd) {
        const auto next = m_reader->next();
        m_isAtEnd = !next || (!*next && next->error().kind == Error::Kind::Storage);
        if (next && *next && !(*next)->stream.value.isEmpty() && (*next)->sequence && (*next)->time)
            places.push_back({(*next)->stream, *(*next)->sequence, *(*next)->time});
    }
    return places;
}

PublishDraft ImportFile::draftOf(const ImportedMessage& message, const ImportOrder& order, quint64 line)
{
    PublishDraft draft;
    switch (order.subjects) {
    case ImportOrder::Subjects::AsRecorded:
        draft.subject = message.subject;
        break;
    case ImportOrder::Subjects::Prefixed:
        draft.subject = order.subject + u'.' + message.subject;
        break;
    case ImportOrder::Subjects::One:
        draft.subject = order.subject;
        break;
    }
    for (const auto& [name, value] : message.headers.entries()) {
        const bool isId = qstricmp(name.constData(), "Nats-Msg-Id") == 0;
        const bool isServers = name.size() >= 5 && qstrnicmp(name.constData(), "Nats-", 5) == 0;
        if (isId ? order.messageId == ImportOrder::MessageId::Keep : !isServers)
            draft.headers.add(name, value);
    }
    if (order.messageId == ImportOrder::MessageId::New)
        draft.headers.add("Nats-Msg-Id", newMessageId(message, line));
    draft.payload = message.payload;
    return draft;
}

} // namespace jetlag
