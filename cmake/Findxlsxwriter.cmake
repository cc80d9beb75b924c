find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h)
find_library(XLSXWRITER_LIBRARY xlsxwriter)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(xlsxwriter DEFAULT_MSG XLSXWRITER_LIBRARY XLSXWRITER_INCLUDE_DIR)
if(xlsxwriter_FOUND AND NOT TARGET xlsxwriter::xlsxwriter)
    add_library(xlsxwriter::xlsxwriter UNKNOWN IMPORTED)
    set_target_properties(xlsxwriter::xlsxwriter PROPERTIES
        IMPORTED_LOCATION "${XLSXWRITER_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${XLSXWRITER_INCLUDE_DIR}")
    if(WIN32)
        # Ours is static there: it does not say itself what it needs.
        find_package(ZLIB REQUIRED)
        set_target_properties(xlsxwriter::xlsxwriter PROPERTIES
            INTERFACE_LINK_LIBRARIES ZLIB::ZLIB)
    endif()
endif()
