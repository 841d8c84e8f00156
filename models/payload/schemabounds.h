// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What protobuf's readers of schemas do not bound. They descend on the stack as deep as a file says, and wait for
/// devices and pipes that a file imports. Only for protoschema.cpp: protobuf's headers want to come first.

#include <google/protobuf/compiler/importer.h>
#include <google/protobuf/descriptor.pb.h>

#include <QByteArray>
#include <QString>

#include <list>
#include <optional>
#include <string>
#include <vector>

namespace jetlag {

constexpr qint64 mostSchemaBytes = 16 << 20;

/// The files that a schema imports, from the first of some folders that has them: files of a sane size and depth, and
/// only so many.
class BoundedSourceTree : public google::protobuf::compiler::SourceTree
{
public:
    explicit BoundedSourceTree(std::vector<QString> folders);
    google::protobuf::io::ZeroCopyInputStream* Open(const std::string& name) override; ///< the caller's
    std::string GetLastErrorMessage() override { return m_problem.toStdString(); }

private:
    QString problemOf(const std::string& name);

    std::vector<QString> m_folders;
    std::list<QByteArray> m_files; ///< streams read from them
    QString m_problem;             ///< translated, but for protobuf's own words
};

/// Translated: why a set must not be built; nullopt: it may.
std::optional<QString> problemOfSet(const google::protobuf::FileDescriptorSet& set);

} // namespace jetlag
