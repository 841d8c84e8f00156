# SPDX-FileCopyrightText: 2026 JetLag contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Language level, warnings and the libraries that every room may be given.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(JETLAG_TESTS "Build tests, benchmarks and fuzz targets" ON)
option(JETLAG_WERROR "Treat warnings as errors" OFF)
option(JETLAG_FUZZ "Build the fuzz targets (clang only) in place of the tests" OFF)
set(JETLAG_SANITIZE "" CACHE STRING "Sanitizers: empty, 'address,undefined' or 'thread'")

find_package(Qt6 6.4 REQUIRED COMPONENTS
             Core Gui Widgets Network Sql Concurrent PrintSupport Svg Test LinguistTools)
find_package(PkgConfig REQUIRED)
# Debian 12's cnats CMake package insists on a static library that it does not ship: ask pkg-config.
pkg_check_modules(NATS REQUIRED IMPORTED_TARGET libnats)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(LZ4 REQUIRED IMPORTED_TARGET liblz4)
pkg_check_modules(PROTOBUF REQUIRED IMPORTED_TARGET protobuf)
pkg_check_modules(SNAPPY REQUIRED IMPORTED_TARGET snappy)
find_package(QCustomPlotQt6 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(simdjson REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)

add_library(jetlag_settings INTERFACE)
target_compile_options(jetlag_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
  $<$<BOOL:${JETLAG_WERROR}>:-Werror>)
target_compile_definitions(jetlag_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Where it is installed: GNU ld takes four times as long for each of more than a hundred programs.
find_program(JETLAG_LLD ld.lld)
if(JETLAG_LLD)
  target_link_options(jetlag_settings INTERFACE -fuse-ld=lld)
endif()
if(JETLAG_SANITIZE)
  # With sanitizers GCC takes optional values for uninitialized ones (it says so itself in its manual).
  target_compile_options(jetlag_settings INTERFACE -fsanitize=${JETLAG_SANITIZE} -fno-omit-frame-pointer
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(jetlag_settings INTERFACE -fsanitize=${JETLAG_SANITIZE})
  if(JETLAG_SANITIZE MATCHES undefined)
    # Otherwise undefined behaviour is printed and the test passes.
    target_compile_options(jetlag_settings INTERFACE -fno-sanitize-recover=undefined)
  endif()
endif()
if(JETLAG_FUZZ)
  target_compile_options(jetlag_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

# What ThreadSanitizer cannot see of Qt is told to it.
if(JETLAG_SANITIZE MATCHES thread)
  add_library(jetlag_tsanqt OBJECT "${PROJECT_SOURCE_DIR}/tests/support/tsanqt.cpp")
  target_compile_options(jetlag_tsanqt PRIVATE -fsanitize=thread -fPIC)
  target_link_libraries(jetlag_tsanqt PRIVATE Qt6::Core)
  target_link_options(jetlag_settings INTERFACE "$<TARGET_OBJECTS:jetlag_tsanqt>")
  add_dependencies(jetlag_settings jetlag_tsanqt)
endif()
