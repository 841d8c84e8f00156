// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "payload/protoschema.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jetlag;

/// A payload read by a schema that has everything: nested and repeated fields, packed ones, maps, enums, groups.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto schema = [] {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("all.proto")));
        fuzz::require(file.open(QIODevice::WriteOnly), "the schema can be written");
        file.write(R"(syntax = "proto2";
package fuzz;
enum Kind { NONE = 0; SOME = 5; }
message All {
  optional int32 a = 1; optional sint64 b = 2; optional fixed64 c = 3; optional float d = 4; optional string e = 5;
  optional bytes f = 6; repeated All g = 7; repeated int32 h = 8 [packed = true]; map<string, All> i = 9;
  optional Kind j = 10; optional group K = 11 { optional bool l = 1; } oneof m { uint64 n = 12; string o = 13; }
  extensions 100 to 199;
}
)");
        file.close();
        auto loaded = ProtoSchema::load(file.fileName());
        fuzz::require(loaded.has_value(), "the schema can be read");
        return *loaded;
    }();
    const QByteArray payload = fuzz::bytesOf(data, size);
    const Decoded whole = schema->decode(payload, QStringLiteral("fuzz.All"));
    fuzz::require(whole.text.size() <= mostDecodedCharacters + 4096, "text has its limit");
    constexpr qsizetype little = 64;
    fuzz::require(schema->decode(payload, QStringLiteral("fuzz.All"), little).text.size() <= little + 4096,
                  "a smaller limit holds, too");
    return 0;
}
