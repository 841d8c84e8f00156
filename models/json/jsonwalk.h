// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Finds the values that a path names in one pass over a JSON text; internal to this folder.

#include "json/jsonpath.h"
#include "json/jsontext.h"

#include <optional>

namespace jetlag::json {

namespace od = simdjson::ondemand;

constexpr size_t mostSteps = 60;
constexpr int deepestWalk = 500; ///< what lies deeper is not looked at: the text counts as broken

/// Elements of an array, fields of an object, characters of a string; nullopt for the rest. A container can be read on.
std::optional<uint64_t> lengthOf(od::value& value);
/// Whether a key, as it is written, is this name. `raw` is behind the quote; a slow way only for keys with escapes.
bool isKey(od::field& field, const QByteArray& name);

/// The steps that may come next are a set of bits, so that values below ".." are read once whatever matches in them.
class Walk
{
public:
    explicit Walk(const std::vector<JsonPath::Step>& steps)
        : m_steps(steps)
        , m_accepted(uint64_t(1) << steps.size())
    {
    }
    enum class Outcome { GoOn, Enough, Broken };
    /// Calls found(value) for each value; it says how to go on, Broken when the reader has met an error meanwhile: it
    /// must not be asked for more then. False: the JSON is broken or too deep as far as it was read.
    template <typename Found>
    bool run(od::value root, Found&& found)
    {
        return walk(root, 1, 0, found) != Outcome::Broken;
    }

private:
    template <typename Found>
    Outcome walk(od::value& value, uint64_t states, int depth, Found& found)
    {
        if (depth > deepestWalk)
            return Outcome::Broken;
        for (size_t i = 0; i < m_steps.size(); ++i) {
            if ((states >> i & 1U) != 0 && m_steps[i].kind == JsonPath::Step::Kind::AnyDepth)
                states |= uint64_t(1) << (i + 1); // any depth is also none
        }
        if ((states & m_accepted) != 0) {
            if (const Outcome outcome = found(value); outcome != Outcome::GoOn)
                return outcome;
            states &= ~m_accepted;
        }
        if (states == 0)
            return Outcome::GoOn;
        od::json_type type{};
        if (value.type().get(type) != simdjson::SUCCESS)
            return Outcome::Broken;
        if (type == od::json_type::object)
            return walkObject(value, states, depth, found);
        if (type == od::json_type::array)
            return walkArray(value, states, depth, found);
        return Outcome::GoOn;
    }

    template <typename Found>
    Outcome walkObject(od::value& value, uint64_t states, int depth, Found& found)
    {
        od::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return Outcome::Broken;
        for (auto entry : object) {
            od::field field;
            if (std::move(entry).get(field) != simdjson::SUCCESS)
                return Outcome::Broken;
            const uint64_t next = statesBelow(states, [&](const JsonPath::Step& step) {
                return step.kind == JsonPath::Step::Kind::Name && isKey(field, step.name);
            });
            od::value child = field.value();
            const Outcome outcome = next == 0 ? Outcome::GoOn : walk(child, next, depth + 1, found);
            if (outcome != Outcome::GoOn)
                return outcome;
        }
        return Outcome::GoOn;
    }

    template <typename Found>
    Outcome walkArray(od::value& value, uint64_t states, int depth, Found& found)
    {
        int64_t count = 0;
        if (countsFromEnd(states)) {
            size_t size = 0;
            if (value.count_elements().get(size) != simdjson::SUCCESS)
                return Outcome::Broken;
            count = static_cast<int64_t>(size);
        }
        od::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return Outcome::Broken;
        int64_t index = 0;
        for (auto entry : array) {
            od::value child;
            if (std::move(entry).get(child) != simdjson::SUCCESS)
                return Outcome::Broken;
            const uint64_t next = statesBelow(states, [&](const JsonPath::Step& step) {
                return step.kind == JsonPath::Step::Kind::Index &&
                       index == (step.index < 0 ? count + step.index : step.index);
            });
            const Outcome outcome = next == 0 ? Outcome::GoOn : walk(child, next, depth + 1, found);
            if (outcome != Outcome::GoOn)
                return outcome;
            ++index;
        }
        return Outcome::GoOn;
    }

    template <typename Fits>
    uint64_t statesBelow(uint64_t states, Fits fits) const
    {
        uint64_t next = 0;
        for (size_t i = 0; i < m_steps.size(); ++i) {
            if ((states >> i & 1U) == 0)
                continue;
            if (m_steps[i].kind == JsonPath::Step::Kind::AnyDepth)
                next |= uint64_t(1) << i;
            else if (m_steps[i].kind == JsonPath::Step::Kind::AnyChild || fits(m_steps[i]))
                next |= uint64_t(1) << (i + 1);
        }
        return next;
    }

    bool countsFromEnd(uint64_t states) const
    {
        for (size_t i = 0; i < m_steps.size(); ++i) {
            if ((states >> i & 1U) != 0 && m_steps[i].kind == JsonPath::Step::Kind::Index && m_steps[i].index < 0)
                return true;
        }
        return false;
    }

    const std::vector<JsonPath::Step>& m_steps;
    const uint64_t m_accepted;
};

} // namespace jetlag::json
