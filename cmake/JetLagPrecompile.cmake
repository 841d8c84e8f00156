# SPDX-FileCopyrightText: 2026 JetLag contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Precompiled headers: those of Qt, of the standard library and of the large parsers, which nearly every file includes and
# which take most of the time of compiling it. They are compiled once a build and not once a target, so targets share
# them. Files still include what they use: ./dev lint reads them without precompiled headers, and says what is missing.

set(core_headers
  <algorithm> <array> <atomic> <chrono> <cmath> <deque> <functional> <limits> <map> <memory> <mutex> <optional> <set>
  <string> <string_view> <utility> <vector>
  <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QList> <QLocale> <QMetaType> <QObject> <QPointer>
  <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QVariant>
  <tl/expected.hpp>)
set(widgets_headers
  ${core_headers}
  <QAbstractItemModel> <QAction> <QCheckBox> <QComboBox> <QDialog> <QDialogButtonBox> <QFormLayout> <QGuiApplication>
  <QHBoxLayout> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPlainTextEdit> <QPushButton>
  <QSortFilterProxyModel> <QTableView> <QVBoxLayout> <QWidget>)
set(test_headers <QSignalSpy> <QTest>)

# What paints and wires waits for Qt: -O2 would take it a third longer to build and not a frame less to draw. At -O1 GCC
# takes optional values for uninitialized ones, as it does with sanitizers.
function(jetlag_lightly_optimised name)
  target_compile_options(${name} PRIVATE $<$<AND:$<CONFIG:RelWithDebInfo>,$<CXX_COMPILER_ID:GNU,Clang>>:-O1>
    $<$<AND:$<CONFIG:RelWithDebInfo>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized>)
endfunction()

# jetlag_precompiled(<name> LIBS <targets…> HEADERS <headers…>)
function(jetlag_precompiled name)
  cmake_parse_arguments(ARG "" "" "LIBS;HEADERS" ${ARGN})
  set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "// Here for its precompiled headers only.\n")
  add_library(${name} OBJECT EXCLUDE_FROM_ALL "${source}")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(${name} PRIVATE jetlag_settings tl::expected ${ARG_LIBS})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
  if(ARG_LIBS MATCHES "Qt6::Widgets")
    jetlag_lightly_optimised(${name})
  endif()
endfunction()

jetlag_precompiled(jetlag_precompiled_core LIBS Qt6::Core HEADERS ${core_headers})
jetlag_precompiled(jetlag_precompiled_json LIBS Qt6::Core simdjson::simdjson nlohmann_json::nlohmann_json
                   HEADERS ${core_headers} <simdjson.h> <nlohmann/json.hpp>)
jetlag_precompiled(jetlag_precompiled_widgets LIBS Qt6::Widgets HEADERS ${widgets_headers})
jetlag_precompiled(jetlag_precompiled_plot LIBS Qt6::Widgets Qt6::PrintSupport QCustomPlotQt6::QCustomPlotQt6
                   HEADERS ${widgets_headers} <qcustomplot.h>)
if(JETLAG_TESTS)
  # These two differ from folder to folder, which a shared header does not survive. Only QFINDTESTDATA uses them.
  get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
  list(FILTER definitions EXCLUDE REGEX QT_TESTCASE_)
  set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
  jetlag_precompiled(jetlag_precompiled_core_test LIBS Qt6::Core Qt6::Network Qt6::Test HEADERS ${core_headers} ${test_headers})
  jetlag_precompiled(jetlag_precompiled_widgets_test LIBS Qt6::Widgets Qt6::Network Qt6::Test
                     HEADERS ${widgets_headers} ${test_headers})
endif()

# All that a target sees: what it links, and what that hands on. What it links must have been defined before.
function(jetlag_seen_by name result)
  get_target_property(waiting ${name} LINK_LIBRARIES)
  set(seen)
  while(waiting)
    list(POP_FRONT waiting next)
    if(next IN_LIST seen OR NOT TARGET "${next}")
      continue()
    endif()
    list(APPEND seen "${next}")
    get_target_property(links "${next}" INTERFACE_LINK_LIBRARIES)
    if(links)
      list(APPEND waiting ${links})
    endif()
  endwhile()
  set(${result} ${seen} PARENT_SCOPE)
endfunction()

# jetlag_precompile(<target>): chooses its precompiled headers by what it links, so it comes after that.
function(jetlag_precompile name)
  get_target_property(links ${name} LINK_LIBRARIES)
  jetlag_seen_by(${name} seen)
  if(QCustomPlotQt6::QCustomPlotQt6 IN_LIST links)
    set(kind plot)
  elseif(Qt6::Widgets IN_LIST seen)
    set(kind widgets)
    if(Qt6::Test IN_LIST seen)
      set(kind widgets_test)
    endif()
  elseif(simdjson::simdjson IN_LIST links) # by its own definitions; nlohmann_json alone has none that fit
    set(kind json)
  elseif(Qt6::Test IN_LIST seen AND NOT Qt6::Gui IN_LIST seen) # QTest has other functions where there is Qt6::Gui
    set(kind core_test)
  else()
    set(kind core)
  endif()
  if(kind MATCHES "widgets|plot")
    jetlag_lightly_optimised(${name})
  endif()
  target_precompile_headers(${name} REUSE_FROM jetlag_precompiled_${kind})
endfunction()
