# Debian's own CMake package of libzip demands its command line tools; the library is enough.
find_path(LIBZIP_INCLUDE_DIR zip.h)
find_library(LIBZIP_LIBRARY zip)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(libzip DEFAULT_MSG LIBZIP_LIBRARY LIBZIP_INCLUDE_DIR)
if(libzip_FOUND AND NOT TARGET libzip::zip)
    add_library(libzip::zip UNKNOWN IMPORTED)
    set_target_properties(libzip::zip PROPERTIES
        IMPORTED_LOCATION "${LIBZIP_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${LIBZIP_INCLUDE_DIR}")
    if(WIN32)
        # Ours is static there: it does not say itself what it needs.
        find_package(ZLIB REQUIRED)
        set_target_properties(libzip::zip PROPERTIES
            INTERFACE_COMPILE_DEFINITIONS ZIP_STATIC
            INTERFACE_LINK_LIBRARIES ZLIB::ZLIB)
    endif()
endif()
