# Headers of Qt, GoogleTest and the standard library that nearly every unit reads, compiled once for
# four kinds of targets. They are two thirds of the time of a build. Without them (-DGONGKAI_PCH=OFF:
# releases, fuzzing, lint) a unit that forgot an include does not compile.
option(GONGKAI_PCH "Precompile the headers of Qt and GoogleTest" OFF)

# Few on purpose: every unit pays for the size of what it loads.
set(gongkai_core_headers <QCoreApplication> <QHash> <QList> <QString> <algorithm> <functional> <map>
    <memory> <optional> <variant> <vector>)
set(gongkai_gui_headers ${gongkai_core_headers} <QAbstractItemModel> <QDialog> <QLabel> <QWidget>)

# How tests print values; also what a unit without precompiled headers begins with.
set(gongkai_test_printers "${PROJECT_SOURCE_DIR}/tests/support/printers.h")

# gongkai_precompile(TARGET KIND): KIND is core, gui, test or test_gui.
function(gongkai_precompile target kind)
    if(NOT GONGKAI_PCH)
        if(kind MATCHES "test")
            target_compile_options(${target} PRIVATE -include "${gongkai_test_printers}")
        endif()
        return()
    endif()
    set(holder "precompiled_${kind}")
    if(NOT TARGET ${holder})
        set(empty "${CMAKE_BINARY_DIR}/${holder}.cpp")
        file(CONFIGURE OUTPUT "${empty}" CONTENT "// holds precompiled headers\n" @ONLY)
        add_library(${holder} OBJECT "${empty}")
        target_link_libraries(${holder} PRIVATE project_options Qt6::Core)
        if(kind MATCHES "gui")
            target_link_libraries(${holder} PRIVATE Qt6::Widgets)
            target_precompile_headers(${holder} PRIVATE ${gongkai_gui_headers})
        else()
            target_precompile_headers(${holder} PRIVATE ${gongkai_core_headers})
        endif()
        if(kind MATCHES "test")
            target_link_libraries(${holder} PRIVATE GTest::gmock)
            target_include_directories(${holder} PRIVATE "${PROJECT_SOURCE_DIR}")
            target_precompile_headers(${holder} PRIVATE <gmock/gmock.h> <gtest/gtest.h>
                "${gongkai_test_printers}")
        endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM ${holder})
endfunction()
