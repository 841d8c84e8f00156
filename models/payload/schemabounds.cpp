// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/schemabounds.h"

#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace jetlag {
namespace {

namespace pb = google::protobuf;
using Tokenizer = pb::io::Tokenizer;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ProtoSchema)
};

constexpr int mostDepth = 100; ///< of brackets; protobuf itself allows messages 32 levels
constexpr int mostImportDepth = 200;
constexpr size_t mostFiles = 1500;

class NoErrors : public pb::io::ErrorCollector
{
public:
    void AddError(int /*line*/, pb::io::ColumnNumber /*column*/, const std::string& /*message*/) override {}
};

/// By protobuf's own tokens, so that nothing can hide in a comment or a string. Each kind of bracket is counted alone:
/// a stray one of another kind closes nothing.
bool isTooDeep(const void* text, int size, Tokenizer::CommentStyle comments)
{
    pb::io::ArrayInputStream stream(text, size);
    NoErrors errors;
    Tokenizer tokenizer(&stream, &errors);
    tokenizer.set_comment_style(comments);
    static constexpr std::string_view opening = "{<[";
    static constexpr std::string_view closing = "}>]";
    int depths[opening.size()] = {};
    while (tokenizer.Next()) {
        const Tokenizer::Token& token = tokenizer.current();
        if (token.type != Tokenizer::TYPE_SYMBOL || token.text.size() != 1)
            continue;
        if (const size_t kind = opening.find(token.text.front()); kind != std::string_view::npos) {
            if (++depths[kind] > mostDepth)
                return true;
        } else if (const size_t closed = closing.find(token.text.front()); closed != std::string_view::npos)
            depths[closed] = std::max(0, depths[closed] - 1);
    }
    return false;
}

/// Options in words are parsed only when the set is built. Protobuf read the set at most 100 levels deep.
bool hasDeepOption(const pb::Message& message)
{
    if (message.GetDescriptor() == pb::UninterpretedOption::descriptor()) {
        const auto& value = static_cast<const pb::UninterpretedOption&>(message).aggregate_value();
        return isTooDeep(value.data(), static_cast<int>(value.size()), Tokenizer::SH_COMMENT_STYLE);
    }
    const pb::Reflection& reflection = *message.GetReflection();
    std::vector<const pb::FieldDescriptor*> fields;
    reflection.ListFields(message, &fields);
    for (const auto* field : fields) {
        if (field->cpp_type() != pb::FieldDescriptor::CPPTYPE_MESSAGE)
            continue;
        if (!field->is_repeated()) {
            if (hasDeepOption(reflection.GetMessage(message, field)))
                return true;
            continue;
        }
        for (int i = 0; i < reflection.FieldSize(message, field); ++i) {
            if (hasDeepOption(reflection.GetRepeatedMessage(message, field, i)))
                return true;
        }
    }
    return false;
}

/// Without descending: each turn lengthens the chains that are not at their end.
bool hasDeepImports(const pb::FileDescriptorSet& set)
{
    std::map<std::string_view, size_t> places;
    for (int i = 0; i < set.file_size(); ++i)
        places.emplace(set.file(i).name(), static_cast<size_t>(i));
    std::vector<std::vector<size_t>> imports(static_cast<size_t>(set.file_size()));
    for (size_t i = 0; i < imports.size(); ++i) {
        for (const auto& name : set.file(static_cast<int>(i)).dependency()) {
            if (const auto found = places.find(name); found != places.end())
                imports[i].push_back(found->second);
        }
    }
    std::vector<int> depths(imports.size());
    for (int turn = 0; turn <= mostImportDepth; ++turn) {
        bool isChanged = false;
        for (size_t i = 0; i < imports.size(); ++i) {
            for (const size_t import : imports[i]) {
                if (depths[i] <= depths[import] && depths[i] <= mostImportDepth) {
                    depths[i] = depths[import] + 1;
                    isChanged = true;
                }
            }
        }
        if (!isChanged)
            break;
    }
    return std::any_of(depths.begin(), depths.end(), [](int depth) { return depth > mostImportDepth; });
}

} // namespace

BoundedSourceTree::BoundedSourceTree(std::vector<QString> folders)
    : m_folders(std::move(folders))
{
}

QString BoundedSourceTree::problemOf(const std::string& name)
{
    const QString path = QFile::decodeName(QByteArray::fromStdString(name));
    const auto parts = path.split(u'/');
    const bool isInside = std::none_of(parts.begin(), parts.end(), [](const QString& part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
    });
    for (const QString& folder : m_folders) {
        const QFileInfo info(QString(folder + u'/' + path));
        if (!isInside || !info.isFile()) // devices and pipes are none: who opens them waits
            continue;
        if (m_files.size() >= mostFiles)
            return Words::tr("The schema imports too many files.");
        QFile file(info.filePath());
        if (info.size() > mostSchemaBytes || !file.open(QIODevice::ReadOnly))
            continue;
        // No more than it said it has: what the system makes up as it is read says nothing.
        QByteArray bytes = file.read(info.size());
        if (isTooDeep(bytes.constData(), static_cast<int>(bytes.size()), Tokenizer::CPP_COMMENT_STYLE))
            return Words::tr("It is nested too deeply.");
        m_files.push_back(std::move(bytes));
        return {};
    }
    return QStringLiteral("File not found."); // in the words of protobuf, whose other words are English, too
}

pb::io::ZeroCopyInputStream* BoundedSourceTree::Open(const std::string& name)
{
    m_problem = problemOf(name);
    if (!m_problem.isEmpty())
        return nullptr;
    const QByteArray& bytes = m_files.back();
    return new pb::io::ArrayInputStream(bytes.constData(), static_cast<int>(bytes.size()));
}

std::optional<QString> problemOfSet(const pb::FileDescriptorSet& set)
{
    if (hasDeepImports(set))
        return Words::tr("Its files import each other in a circle or in too long a chain.");
    if (hasDeepOption(set))
        return Words::tr("It is nested too deeply.");
    return {};
}

} // namespace jetlag
