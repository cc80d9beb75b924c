# One static library of a layer. Includes are written from the repository root.
#   gongkai_library(core_base SOURCES a.cpp a.h PUBLIC Qt6::Core PRIVATE ... [GUI] [MOC])
# GUI: it uses Qt Widgets. MOC: it has a Q_OBJECT; where moc finds none it still costs a unit.
function(gongkai_library name)
    cmake_parse_arguments(ARG "GUI;MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    if(NOT ARG_SOURCES)
        set(ARG_MOC ON) # resources alone: the unit of moc makes it a library
    endif()
    set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_MOC})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE project_options ${ARG_PRIVATE})
    if(ARG_GUI)
        gongkai_precompile(${name} gui)
    else()
        gongkai_precompile(${name} core)
    endif()
endfunction()

# One GoogleTest binary of a layer, each case registered with CTest, or with the sanitizers four
# shards of all of them. GUI runs the cases on the offscreen platform with a QApplication. The
# folder below tests/ is the label of the cases (core/words), and each of its parts has a target that
# builds them (core_tests, words_tests).
#   gongkai_test(core_base_test SOURCES a_test.cpp LINK core_base [GUI])
function(gongkai_test name)
    cmake_parse_arguments(ARG "GUI" "" "SOURCES;LINK" ${ARGN})
    if(ARG_GUI)
        set(main test_main_gui)
        set(headers test_gui)
    else()
        set(main test_main)
        set(headers test)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE project_options ${ARG_LINK} ${main} GTest::gmock)
    gongkai_precompile(${name} ${headers})
    if(WIN32 AND ARG_GUI)
        # Static: the platform the tests ask for must be linked in.
        qt_import_plugins(${name} INCLUDE Qt6::QOffscreenIntegrationPlugin)
    endif()
    file(RELATIVE_PATH layer "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(REPLACE "/" ";" parts "${layer}")
    foreach(part IN LISTS parts)
        if(NOT TARGET ${part}_tests)
            add_custom_target(${part}_tests)
        endif()
        add_dependencies(${part}_tests ${name})
    endforeach()
    if(NOT GONGKAI_SANITIZE)
        gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60
            PROPERTIES TIMEOUT 300 LABELS ${layer})
        return()
    endif()
    # Under the sanitizers the start of a program costs more than most of its tests: four processes
    # for all of them instead of one for each, and fewer damaged documents: what is wrong with the
    # memory shows in the first of them.
    foreach(shard RANGE 3)
        add_test(NAME ${name}_${shard} COMMAND ${name})
        set_tests_properties(${name}_${shard} PROPERTIES TIMEOUT 1200 LABELS ${layer}
            ENVIRONMENT
            "GTEST_TOTAL_SHARDS=4;GTEST_SHARD_INDEX=${shard};GONGKAI_DAMAGED_DOCUMENTS=40")
    endforeach()
endfunction()

# Icons, version information and manifest of a Windows program; nothing on other systems.
#   gongkai_windows_resources(gongkai-cli "what Explorer shows as its description")
function(gongkai_windows_resources target description)
    if(NOT WIN32)
        return()
    endif()
    set(rc "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
    configure_file("${PROJECT_SOURCE_DIR}/installer/windows/program.rc.in" "${rc}" @ONLY)
    set_source_files_properties("${rc}" PROPERTIES OBJECT_DEPENDS
        "${PROJECT_SOURCE_DIR}/installer/windows/program.manifest")
    target_sources(${target} PRIVATE "${rc}")
endfunction()
