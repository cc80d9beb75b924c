# poppler itself, whose headers are private: its public interfaces tell no lines on a page.
find_path(POPPLER_INCLUDE_DIR poppler/OutputDev.h)
find_library(POPPLER_LIBRARY poppler)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(poppler DEFAULT_MSG POPPLER_LIBRARY POPPLER_INCLUDE_DIR)
if(poppler_FOUND AND NOT TARGET poppler::poppler)
    add_library(poppler::poppler UNKNOWN IMPORTED)
    set_target_properties(poppler::poppler PROPERTIES
        IMPORTED_LOCATION "${POPPLER_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${POPPLER_INCLUDE_DIR};${POPPLER_INCLUDE_DIR}/poppler")
    if(WIN32) # static there
        find_package(Freetype REQUIRED)
        find_package(ZLIB REQUIRED)
        set_target_properties(poppler::poppler PROPERTIES
            INTERFACE_LINK_LIBRARIES "Freetype::Freetype;ZLIB::ZLIB;gdi32")
    endif()
endif()
