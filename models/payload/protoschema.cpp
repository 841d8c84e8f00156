// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <google/protobuf/compiler/importer.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/descriptor_database.h>

#include "domain/subject.h"
#include "payload/protoschema_p.h"
#include "payload/schemabounds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

namespace jetlag {
namespace {

namespace pb = google::protobuf;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ProtoSchema)
};

/// Keeps the first of what parser and builder complain about: the rest mostly follows from it.
class FirstError : public pb::compiler::MultiFileErrorCollector, public pb::DescriptorPool::ErrorCollector
{
public:
    void AddError(const std::string& file, int line, int /*column*/, const std::string& message) override
    {
        if (!m_text.isEmpty())
            return;
        const QString words = displayText(QString::fromStdString(message)); // it quotes the file
        m_text = line < 0 ? QStringLiteral("%1: %2").arg(QString::fromStdString(file), words)
                          : Words::tr("%1, line %2: %3").arg(QString::fromStdString(file)).arg(line + 1).arg(words);
    }
    void AddError(const std::string& file, const std::string& element, const pb::Message* /*descriptor*/,
                  ErrorLocation /*location*/, const std::string& message) override
    {
        AddError(file, -1, 0, element + ": " + message);
    }
    Error error() const
    {
        const QString text = m_text.isEmpty() ? Words::tr("The schema cannot be read.") : m_text;
        return {Error::Kind::InvalidInput, text, {}, 0};
    }

private:
    QString m_text;
};

/// A file and what it imports, the imports first.
void collect(const pb::FileDescriptor& file, std::set<std::string>& seen, std::vector<pb::FileDescriptorProto>& all)
{
    if (!seen.insert(file.name()).second)
        return;
    for (int i = 0; i < file.dependency_count(); ++i)
        collect(*file.dependency(i), seen, all);
    file.CopyTo(&all.emplace_back());
}

using Files = std::vector<pb::FileDescriptorProto>;

[[nodiscard]] Result<Files> readSource(const QFileInfo& info)
{
    std::vector<QString> folders;
    // Imports are written from some folder above: nobody says which, so each is tried, the nearest first.
    for (QDir dir = info.absoluteDir();;) {
        folders.push_back(dir.absolutePath());
        if (!dir.cdUp())
            break;
    }
    BoundedSourceTree tree(std::move(folders));
    // Google's own files are in the library.
    pb::DescriptorPoolDatabase known(*pb::DescriptorPool::generated_pool());
    pb::compiler::SourceTreeDescriptorDatabase source(&tree, &known);
    FirstError errors;
    source.RecordErrorsTo(&errors);
    pb::DescriptorPool pool(&source, source.GetValidationErrorCollector());
    const auto* file = pool.FindFileByName(QFile::encodeName(info.fileName()).toStdString());
    if (!file)
        return unexpected(errors.error());
    Files files;
    std::set<std::string> seen;
    collect(*file, seen, files);
    return files;
}

[[nodiscard]] Result<Files> readSet(const QByteArray& bytes)
{
    pb::FileDescriptorSet set;
    FirstError errors;
    if (!set.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())) || set.file_size() == 0)
        return unexpected(Error{
            Error::Kind::InvalidInput, Words::tr("This is neither a .proto file nor a FileDescriptorSet."), {}, 0});
    if (const auto problem = problemOfSet(set))
        return unexpected(Error{Error::Kind::InvalidInput, *problem, {}, 0});
    pb::SimpleDescriptorDatabase own;
    for (const auto& file : set.file()) {
        if (!own.Add(file))
            return unexpected(
                Error{Error::Kind::InvalidInput,
                      Words::tr("%1 contradicts another file of the set.").arg(QString::fromStdString(file.name())),
                      {},
                      0});
    }
    pb::DescriptorPoolDatabase known(*pb::DescriptorPool::generated_pool());
    pb::MergedDescriptorDatabase both(&own, &known);
    pb::DescriptorPool pool(&both, &errors);
    Files files;
    std::set<std::string> seen;
    for (const auto& file : set.file()) {
        const auto* built = pool.FindFileByName(file.name());
        if (!built)
            return unexpected(errors.error());
        collect(*built, seen, files);
    }
    return files;
}

void addTypes(const pb::Descriptor& type, QStringList& types)
{
    if (type.options().map_entry())
        return;
    types += QString::fromStdString(type.full_name());
    for (int i = 0; i < type.nested_type_count(); ++i)
        addTypes(*type.nested_type(i), types);
}

} // namespace

ProtoSchema::ProtoSchema(std::unique_ptr<Data> data)
    : d(std::move(data))
{
}

ProtoSchema::~ProtoSchema() = default;

Result<std::shared_ptr<const ProtoSchema>> ProtoSchema::load(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    // Who opens a pipe waits for who writes into it.
    if ((info.exists() && !info.isFile()) || info.size() > mostSchemaBytes)
        return unexpected(
            Error{Error::Kind::InvalidInput, Words::tr("%1 is too large for a schema or no file.").arg(path), {}, 0});
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error{Error::Kind::Storage,
                                Words::tr("The schema %1 cannot be opened: %2").arg(path, file.errorString()),
                                {},
                                0});
    const bool isSource = info.suffix().compare(u"proto", Qt::CaseInsensitive) == 0;
    const auto files = isSource ? readSource(info) : readSet(file.readAll());
    if (!files)
        return unexpected(files.error());
    auto data = std::make_unique<Data>();
    for (const auto& one : *files) {
        FirstError errors;
        const auto* built = data->pool.BuildFileCollectingErrors(one, &errors);
        if (!built)
            return unexpected(errors.error());
        for (int i = 0; i < built->message_type_count(); ++i)
            addTypes(*built->message_type(i), data->types);
    }
    data->types.sort();
    if (data->types.isEmpty())
        return unexpected(
            Error{Error::Kind::InvalidInput, Words::tr("The schema %1 has no message types.").arg(path), {}, 0});
    return std::shared_ptr<const ProtoSchema>(new ProtoSchema(std::move(data)));
}

QStringList ProtoSchema::types() const
{
    return d->types;
}

} // namespace jetlag
