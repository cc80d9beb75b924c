# What the Linux package holds. The Windows package copies the two programs instead.
include(GNUInstallDirs)
foreach(program gongkai gongkai-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME)
    endif()
endforeach()

if(TARGET gongkai-cli-pages) # gongkai-cli looks for it there, from its own place
    install(TARGETS gongkai-cli-pages RUNTIME DESTINATION lib/gongkai)
endif()

set(linux "${PROJECT_SOURCE_DIR}/installer/linux")
configure_file("${linux}/gongkai.metainfo.xml" "${PROJECT_BINARY_DIR}/gongkai.metainfo.xml" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/gongkai.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${linux}/gongkai.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${linux}/gongkai-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME gongkai.xml)
install(FILES "${linux}/gongkai.1" "${linux}/gongkai-cli.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
foreach(size 16 24 32 48 64 128 256)
    set(theme "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/gongkai-${size}.png"
        DESTINATION "${theme}/apps" RENAME gongkai.png)
    install(FILES "${PROJECT_SOURCE_DIR}/installer/icons/report-${size}.png"
        DESTINATION "${theme}/mimetypes" RENAME application-x-gongkai-report.png)
endforeach()
