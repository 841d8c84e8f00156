#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 JetLag contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a translation entry that is unfinished, empty, lacks a plural form, or lost an argument (%1, %n).

Usage: checktranslations.py FILE.ts …   (English files need plural entries only)
"""
import re
import sys
import xml.etree.ElementTree as ET

PLURAL_FORMS = {'en': 2, 'de': 2, 'zh_CN': 1}
ARGUMENT = re.compile(r'%(?:L?\d+|n)')


def problems_of(path):
    root = ET.parse(path).getroot()
    forms_wanted = PLURAL_FORMS[root.get('language')]
    is_english = root.get('language').startswith('en')
    for context in root.findall('context'):
        name = context.findtext('name')
        for message in context.findall('message'):
            source = message.findtext('source')
            node = message.find('translation')
            kind = node.get('type') if node is not None else 'missing'
            where = f'{path}: {name}: {source!r}'
            if kind in ('vanished', 'obsolete'):
                continue
            if message.get('numerus') == 'yes':
                texts = [form.text or '' for form in node.findall('numerusform')]
                if len(texts) != forms_wanted:
                    yield f'{where}: {len(texts)} plural forms, {forms_wanted} wanted'
            elif is_english:
                continue
            else:
                texts = [node.text or '']
            if kind == 'unfinished' or not all(text.strip() for text in texts):
                yield f'{where}: unfinished'
                continue
            for text in texts:
                wanted = set(ARGUMENT.findall(source)) - ({'%n'} if message.get('numerus') == 'yes' else set())
                missing = wanted - set(ARGUMENT.findall(text))
                if missing:
                    yield f'{where}: {", ".join(sorted(missing))} is missing in {text!r}'


def main():
    found = [problem for path in sys.argv[1:] for problem in problems_of(path)]
    print('\n'.join(found))
    if not sys.argv[1:]:
        sys.exit('no file given')
    sys.exit(f'{len(found)} problems' if found else 0)


if __name__ == '__main__':
    main()
