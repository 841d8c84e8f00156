#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 JetLag contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Enforces who may see whom (HACKING.md, "The rooms"): includes by room, foreign headers, SPDX lines.

Usage: checkrooms.py FOLDER        checks the tree
       checkrooms.py --self-test   plants one violation of each kind in a copy and wants each one caught
"""
import os
import re
import sys
import tempfile

DOMAIN = {'domain'}
NATS = DOMAIN | {'nats'}
JETSTREAM = NATS | {'jetstream'}
# JSON and bytes, for whoever has some.
PURE = {'json', 'payload'}
# What takes time, whatever it is about: seen from the features on.
WORK = {'work'}
# Rules on facts: seen by whoever shows what they find.
HEALTH = {'health'}
SERVICES = PURE | HEALTH | {'reading', 'search', 'live', 'sending', 'files', 'deleting', 'tracing',
                            'monitor', 'deadletters', 'admin', 'buckets', 'taking'}

# Which rooms a room may include from, besides itself.
MAY_SEE = {
    'domain': set(),
    'work': DOMAIN,
    'health': DOMAIN,
    'nats': DOMAIN,
    'jetstream': NATS,
    'monitor': JETSTREAM | WORK,
    'json': DOMAIN,
    'payload': DOMAIN | {'json'},
    'reading': JETSTREAM | WORK | PURE,
    'search': JETSTREAM | WORK | PURE | {'reading'},
    'live': JETSTREAM | WORK | PURE,
    'sending': JETSTREAM | WORK | PURE | {'reading'},
    'files': JETSTREAM | WORK | PURE | {'reading', 'sending'},
    'deleting': JETSTREAM | WORK | PURE | {'reading', 'files'},
    'tracing': JETSTREAM | WORK | PURE | {'sending'},
    'deadletters': JETSTREAM | WORK | PURE | {'reading', 'sending', 'deleting'},
    'admin': JETSTREAM | WORK | PURE | {'reading', 'deleting'},
    'buckets': JETSTREAM | WORK | PURE | {'reading', 'sending', 'admin'},
    'taking': JETSTREAM | WORK | PURE,
    'items': JETSTREAM - {'nats'} | WORK | SERVICES,
    'widgets': JETSTREAM - {'nats'} | WORK | SERVICES | {'items'},
    'app': JETSTREAM | WORK | SERVICES | {'items', 'widgets', 'app'},
}
# Inside widgets: which folders a folder may include from, besides itself.
WIDGETS_MAY_SEE = {
    'delegates': set(),
    'common': {'delegates'},
    'plot': {'common', 'delegates'},
    'dialogs': {'plot', 'common', 'delegates'},
    'panes': {'dialogs', 'plot', 'common', 'delegates'},
    'pages': {'panes', 'dialogs', 'plot', 'common', 'delegates'},
}
ROOMS = set(MAY_SEE)
QT_WIDGETS = re.compile(r'^(QtWidgets/|Q(Widget|Dialog|MainWindow|Abstract(Item|Scroll|Button|Spin)[A-Z]?\w*View|'
                        r'Abstract(ScrollArea|Button)|Application|Label|(Push|Tool|Radio)Button|LineEdit|ComboBox|'
                        r'(Table|Tree|List|Header)(View|Widget)|Layout|[HV]BoxLayout|GridLayout|FormLayout|DockWidget|'
                        r'StatusBar|Menu|MenuBar|ToolBar|StyledItemDelegate|Style|StyleOption\w*|MessageBox|FileDialog|'
                        r'PlainTextEdit|TextEdit|CheckBox|GroupBox|Splitter|StackedWidget|TabWidget|ToolTip)$)')
SQL_OR_SOCKETS = re.compile(r'^(QtSql/|QSql\w*$|QtNetwork/|QTcp\w+$|QUdpSocket$|QSslSocket$|QLocalSocket$)')
# No objects with threads and no files; a QIODevice may be handed in.
PURE_NEVER = re.compile(r'^Q(Object|Thread|ThreadPool|Timer|File|SaveFile|TemporaryFile|TemporaryDir|Process|Settings)$')
# The files of a schema are read where they are parsed, for one imports another.
SCHEMA_READERS = ('models/payload/protoschema.cpp', 'models/payload/schemabounds.cpp')
DECODERS = re.compile(r'^(google/protobuf/|lz4|snappy)')
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
SPDX = (re.compile(r'SPDX-FileCopyrightText: \d{4} JetLag contributors'),
        re.compile(r'SPDX-License-Identifier: GPL-3\.0-or-later'))
SPDX_NAMES = ('.cpp', '.h', '.py', '.cmake', 'CMakeLists.txt')


def room_of(path):
    parts = path.split('/')
    return parts[1] if parts[0] == 'models' and len(parts) > 2 else parts[0]


def circles(may_see):
    """Rooms that see themselves through others: names of one such round, empty when there is none."""
    def visit(room, way):
        if room in way:
            return way[way.index(room):] + [room]
        for other in sorted(may_see[room] - {room}):
            if found := visit(other, way + [room]):
                return found
        return []
    return next((found for room in sorted(may_see) if (found := visit(room, []))), [])


def include_problems(path, room, header):
    """One sentence for each rule that this include breaks."""
    if header == 'nats/nats.h':
        if room not in ('nats', 'tests'):
            yield 'only models/nats includes nats/nats.h'
        return
    if os.path.basename(header) in ('nats.h', 'nats/nats.h') and room not in ('nats', 'tests'):
        yield 'only models/nats includes nats/nats.h'
    if os.path.basename(header) == 'qcustomplot.h' and not path.startswith('widgets/plot/'):
        yield 'only widgets/plot includes qcustomplot.h'
    if path.startswith('models/') and QT_WIDGETS.match(header):
        yield f'models must not see QtWidgets ({header})'
    if room in ('widgets', 'items', 'domain') and SQL_OR_SOCKETS.match(header):
        yield f'{room} must not see sockets or SQL ({header})'
    if room == 'domain' and header in ('QObject', 'QThread', 'QTimer', 'QFile', 'QIODevice'):
        yield f'models/domain holds plain values, not {header}'
    if room in PURE | HEALTH and PURE_NEVER.match(header) and not (path in SCHEMA_READERS and header == 'QFile'):
        yield f'models/{room} is pure, so it has no {header}'
    if DECODERS.match(header) and room not in ('payload', 'tests'):
        yield f'only models/payload sees protobuf, lz4 and snappy ({header})'
    if room in ('items', 'widgets') and header == 'QSettings':
        yield f'{room} gets its settings through app, not from QSettings'
    if header.startswith(('../', './')):
        yield f'include by room, not by relative path ({header})'
    if path.startswith('widgets/') and header.startswith('widgets/'):
        own, other = path.split('/')[1], header.split('/')[1]
        if own != other and other not in WIDGETS_MAY_SEE.get(own, ()):
            yield f'widgets/{own} must not see widgets/{other} ({header})'
    target = header.split('/')[1] if header.startswith('models/') else header.split('/')[0]
    if '/' in header and target in ROOMS and room in ROOMS and target != room and target not in MAY_SEE[room]:
        # Types of the nats room that are plain values may travel upwards.
        if header in PLAIN_VALUES.get(room, ()):
            return
        yield f'{room} must not see {target} ({header})'


# Plain values and rules of otherwise hidden rooms: options, states and addresses without any nats.c behind them.
PLAIN_VALUES = {'widgets': ('nats/connectionoptions.h', 'nats/connectionstate.h', 'nats/keptconnection.h',
                           'nats/serveraddress.h')}


def problems_of(top):
    if circle := circles(MAY_SEE) or circles(WIDGETS_MAY_SEE):
        yield 'tests/checkrooms.py:1: rooms see each other in a circle: ' + ' → '.join(circle)
    for folder in ('app', 'models', 'widgets', 'tests', 'cmake', 'resources', 'translations'):
        for current, _, names in os.walk(os.path.join(top, folder)):
            for name in sorted(names):
                path = os.path.relpath(os.path.join(current, name), top).replace(os.sep, '/')
                if not name.endswith(SPDX_NAMES):
                    continue
                with open(os.path.join(top, path), encoding='utf-8') as file:
                    lines = file.read().splitlines()
                head = '\n'.join(lines[:4])
                if not all(pattern.search(head) for pattern in SPDX):
                    yield f'{path}:1: the two SPDX lines are missing'
                if not name.endswith(('.cpp', '.h')):
                    continue
                room = room_of(path)
                for number, line in enumerate(lines, 1):
                    match = INCLUDE.match(line)
                    for problem in include_problems(path, room, match.group(1)) if match else ():
                        yield f'{path}:{number}: {problem}'


def self_test():
    head = '// SPDX-FileCopyrightText: 2026 JetLag contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n'
    planted = {
        'models/jetstream/a.h': ('#include <nats/nats.h>', 'nats.h'),
        'app/b.cpp': ('#include <nats.h>', 'nats.h'),
        'widgets/pages/c.cpp': ('#include <qcustomplot.h>', 'qcustomplot.h'),
        'models/items/d.cpp': ('#include <QWidget>', 'QtWidgets'),
        'models/monitor/e.cpp': ('#include <QTableView>', 'QtWidgets'),
        'models/domain/f.h': ('#include "nats/connection.h"', 'domain must not see nats'),
        'models/nats/g.cpp': ('#include "jetstream/jetstreamapi.h"', 'nats must not see jetstream'),
        'models/monitor/h.h': ('#include "reading/messagereader.h"', 'monitor must not see reading'),
        'models/json/s.h': ('#include "payload/payload.h"', 'json must not see payload'),
        'models/json/t.cpp': ('#include <QFile>', 'pure'),
        'models/payload/u.h': ('#include <QObject>', 'pure'),
        'models/payload/v.cpp': ('#include "jetstream/jetstreamapi.h"', 'payload must not see jetstream'),
        'models/reading/w.cpp': ('#include "files/exportservice.h"', 'reading must not see files'),
        'models/sending/x.h': ('#include "tracing/pathcheck.h"', 'sending must not see tracing'),
        'models/files/y.cpp': ('#include "deleting/purgeservice.h"', 'files must not see deleting'),
        'models/search/z.cpp': ('#include <google/protobuf/message.h>', 'only models/payload'),
        'models/items/i.h': ('#include "widgets/common/tableview.h"', 'items must not see widgets'),
        'widgets/common/j.cpp': ('#include "app/session.h"', 'widgets must not see app'),
        'widgets/common/k.cpp': ('#include <QSqlDatabase>', 'SQL'),
        'models/domain/l.h': ('#include <QObject>', 'plain values'),
        'models/reading/m.cpp': ('#include "../nats/connection.h"', 'relative'),
        'widgets/dialogs/aa.cpp': ('#include "widgets/pages/streamspage.h"', 'widgets/dialogs must not see widgets/pages'),
        'widgets/panes/ab.h': ('#include "widgets/pages/tablepage.h"', 'widgets/panes must not see widgets/pages'),
        'widgets/delegates/ac.cpp': ('#include "widgets/common/icons.h"', 'widgets/delegates must not see widgets/common'),
        'widgets/other/ad.cpp': ('#include "widgets/common/icons.h"', 'widgets/other must not see widgets/common'),
        'widgets/pages/o.cpp': ('#include "models/nats/connection.h"', 'widgets must not see nats'),
        'models/work/s.h': ('#include "payload/payload.h"', 'work must not see payload'),
    }
    clean = {
        'models/nats/n.cpp': '#include "nats/mailbox.h"\n#include <nats/nats.h>\n#include "domain/event.h"',
        'widgets/plot/p.cpp': '#include <qcustomplot.h>\n#include "monitor/history.h"',
        'widgets/panes/ae.cpp': '#include "widgets/dialogs/dialogparts.h"\n#include "widgets/delegates/celldelegate.h"',
        'tests/nats/q.cpp': '#include <nats/nats.h>',
        'models/files/t.cpp': '#include "work/pacer.h"',
        'app/r.cpp': '#include "widgets/pages/streamspage.h"\n#include "nats/connection.h"',
    }
    with tempfile.TemporaryDirectory() as top:
        def write(path, text):
            os.makedirs(os.path.dirname(os.path.join(top, path)), exist_ok=True)
            with open(os.path.join(top, path), 'w', encoding='utf-8') as file:
                file.write(text)
        for path, text in clean.items():
            write(path, head + text + '\n')
        found = list(problems_of(top))
        if found:
            sys.exit('self-test: a clean tree was refused:\n' + '\n'.join(found))
        for path, (line, _) in planted.items():
            write(path, head + line + '\n')
        write('app/nospdx.cpp', 'int x;\n')
        found = list(problems_of(top))
    missed = [path for path, (_, word) in planted.items()
              if not any(problem.startswith(path + ':') and word in problem for problem in found)]
    if not any(problem.startswith('app/nospdx.cpp:') for problem in found):
        missed.append('app/nospdx.cpp')
    MAY_SEE['domain'].add('app')
    if not circles(MAY_SEE):
        missed.append('a circle of rooms')
    if missed:
        sys.exit('self-test: not caught: ' + ', '.join(missed))
    print(f'self-test: all {len(planted) + 2} planted violations were caught')


def main():
    if sys.argv[1:] == ['--self-test']:
        self_test()
        return
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(problems_of(sys.argv[1]))
    print('\n'.join(found))
    sys.exit(f'{len(found)} problems' if found else 0)


if __name__ == '__main__':
    main()
