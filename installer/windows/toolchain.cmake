# Cross-compiling for 64-bit Windows with Debian's MinGW-w64 (posix threads), everything static.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# FindZLIB would take the import library libz.dll.a and the program then need zlib1.dll.
set(ZLIB_LIBRARY /usr/x86_64-w64-mingw32/lib/libz.a)
set(ZLIB_INCLUDE_DIR /usr/x86_64-w64-mingw32/include)

# The static Qt and the other libraries, where dependencies.sh puts them.
set(libraries "${CMAKE_CURRENT_LIST_DIR}/../../build/windows-libraries")
cmake_path(NORMAL_PATH libraries)
foreach(folder qt prefix)
    list(APPEND CMAKE_FIND_ROOT_PATH "${libraries}/${folder}")
    list(APPEND CMAKE_PREFIX_PATH "${libraries}/${folder}")
endforeach()
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -s")

# SQLite is inside Qt's driver; the header is Debian's of the same version.
if(EXISTS "${libraries}/qt/plugins/sqldrivers/libqsqlite.a")
    set(SQLite3_LIBRARY "${libraries}/qt/plugins/sqldrivers/libqsqlite.a")
    set(SQLite3_INCLUDE_DIR "${libraries}/prefix/include")
endif()

# Tests run under wine.
set(CMAKE_CROSSCOMPILING_EMULATOR wine)
