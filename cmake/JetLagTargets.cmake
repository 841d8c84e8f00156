# SPDX-FileCopyrightText: 2026 JetLag contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# jetlag_room(<name> SOURCES <files…> [PUBLIC <targets…>] [PRIVATE <targets…>])
# One static library per room. Headers are included as "<room>/<header>.h" for models and
# "widgets/<folder>/<header>.h" for widgets; tests/checkrooms.py enforces who may see whom.
function(jetlag_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(jetlag_${name} STATIC ${ARG_SOURCES})
  set_target_properties(jetlag_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(jetlag_${name} PUBLIC "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/models")
  target_link_libraries(jetlag_${name} PUBLIC ${ARG_PUBLIC} PRIVATE jetlag_settings ${ARG_PRIVATE})
  jetlag_precompile(jetlag_${name})
endfunction()

# jetlag_test(<name> [SOURCES <more files…>] LIBS <targets…> [LABELS <labels…>] [TIMEOUT <s>])
# Builds <name>.cpp (a Qt Test class) in the current folder and registers it with CTest, offscreen.
function(jetlag_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE jetlag_settings Qt6::Test Qt6::Network ${ARG_LIBS})
  jetlag_seen_by(${name} seen)
  if(Qt6::Widgets IN_LIST seen)
    target_link_libraries(${name} PRIVATE jetlag_testgui)
  endif()
  jetlag_precompile(${name})
  if(NOT ARG_SOURCES MATCHES "\\.h") # nothing for moc but the .cpp file, which includes its own: an empty file
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp" PROPERTIES
      SKIP_PRECOMPILE_HEADERS ON)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(JETLAG_SANITIZE) # all takes several times as long
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 5")
    target_compile_definitions(${name} PRIVATE JETLAG_SLOWED_BY=10)
  endif()
  set_tests_properties(${name} PROPERTIES
    LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=allocator_may_return_null=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp;TSAN_OPTIONS=die_after_fork=0:history_size=7:allocator_may_return_null=1:suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp")
endfunction()

# jetlag_bench(<name> LIBS <targets…>): a program that prints one JSON line per figure; run by ./dev bench.
function(jetlag_bench name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  add_dependencies(benches ${name})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE jetlag_settings ${ARG_LIBS})
  jetlag_precompile(${name})
endfunction()
