find_path(QRENCODE_INCLUDE_DIR qrencode.h)
find_library(QRENCODE_LIBRARY qrencode)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(qrencode DEFAULT_MSG QRENCODE_LIBRARY QRENCODE_INCLUDE_DIR)
if(qrencode_FOUND AND NOT TARGET qrencode::qrencode)
    add_library(qrencode::qrencode UNKNOWN IMPORTED)
    set_target_properties(qrencode::qrencode PROPERTIES
        IMPORTED_LOCATION "${QRENCODE_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${QRENCODE_INCLUDE_DIR}")
endif()
