// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded into a program before the C library (LD_PRELOAD): the n-th call that changes something
// below a folder, or the n-th that reads there, fails, is done by half, or ends the program.
//
//   GONGKAI_FAULT_FOLDER   calls on files below it are counted; without it nothing happens
//   GONGKAI_FAULT_READS    set: reads are counted instead of changes
//   GONGKAI_FAULT_AT       which one; 0 or not set: none, they are only counted
//   GONGKAI_FAULT_KIND     EIO, ENOSPC, EACCES: the call fails with it
//                          SHORT: a write or read does half and says so; another call is done
//                          FULL: a write does half, then fails with ENOSPC, as other calls do
//                          TORN: a write does half, then the program is killed
//                          KILL: the program is killed before the call
//                          STOP: the program stops before the call until it is told to go on
//   GONGKAI_FAULT_ALWAYS   set: every later call fails as well
//   GONGKAI_FAULT_LOG      file outside of the folder that gets one line for each call: n, name,
//   path
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

enum class Group { Change, Read };
// What becomes of a call.
enum class Fate { Done, Failed, Half, Full, Torn };

struct Plan
{
    std::string folder;
    std::string log;
    std::string kind;
    Group counted = Group::Change;
    long at = 0;
    bool always = false;
    long count = 0;
};

std::string setting(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

Plan& plan()
{
    static Plan read{setting("GONGKAI_FAULT_FOLDER"),
                     setting("GONGKAI_FAULT_LOG"),
                     setting("GONGKAI_FAULT_KIND"),
                     setting("GONGKAI_FAULT_READS").empty() ? Group::Change : Group::Read,
                     std::atol(setting("GONGKAI_FAULT_AT").c_str()),
                     !setting("GONGKAI_FAULT_ALWAYS").empty()};
    return read;
}

// Past the functions below: what this file does itself is not counted.
void writeLog(const char* call, const char* path)
{
    const Plan& now = plan();
    if (now.log.empty())
        return;
    const long log = syscall(SYS_openat, AT_FDCWD, now.log.c_str(),
                             O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    char line[PATH_MAX + 64];
    const int length = std::snprintf(line, sizeof line, "%ld %s %s\n", now.count, call, path);
    syscall(SYS_write, log, line, static_cast<size_t>(length));
    syscall(SYS_close, log);
}

[[noreturn]] void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

bool isBelowFolder(const char* path)
{
    const std::string& folder = plan().folder;
    return !folder.empty() && std::strncmp(path, folder.c_str(), folder.size()) == 0 &&
           (path[folder.size()] == '/' || path[folder.size()] == '\0');
}

Fate fateOf(Group group, const char* call, const char* path)
{
    Plan& now = plan();
    if (group != now.counted || !isBelowFolder(path))
        return Fate::Done;
    ++now.count;
    writeLog(call, path);
    if (now.at == 0 || now.count < now.at || (now.count > now.at && !now.always))
        return Fate::Done;
    if (now.kind == "KILL")
        die();
    if (now.kind == "STOP")
        raise(SIGSTOP);
    if (now.kind == "SHORT")
        return Fate::Half;
    if (now.kind == "TORN")
        return Fate::Torn;
    if (now.kind == "FULL")
        return Fate::Full;
    if (now.kind == "STOP")
        return Fate::Done;
    errno = now.kind == "ENOSPC" ? ENOSPC : now.kind == "EACCES" ? EACCES : EIO;
    return Fate::Failed;
}

Fate fateOfPath(Group group, const char* call, int folder, const char* path)
{
    if (!path || plan().folder.empty())
        return Fate::Done;
    if (path[0] == '/')
        return fateOf(group, call, path);
    char base[PATH_MAX] = "";
    if (folder == AT_FDCWD) {
        if (!getcwd(base, sizeof base))
            return Fate::Done;
    } else {
        char link[64];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        const ssize_t length = readlink(link, base, sizeof base - 1);
        base[length < 0 ? 0 : length] = '\0';
    }
    return fateOf(group, call, (std::string(base) + '/' + path).c_str());
}

Fate fateOfFile(Group group, const char* call, int file)
{
    if (plan().folder.empty())
        return Fate::Done;
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return Fate::Done;
    path[length] = '\0';
    return fateOf(group, call, path);
}

template <typename Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

// A call that is done or fails: `call` does it.
template <typename Call>
auto wholeCall(Fate fate, Call call) -> decltype(call())
{
    if (fate == Fate::Torn)
        die();
    if (fate == Fate::Full)
        errno = ENOSPC;
    return fate == Fate::Failed || fate == Fate::Full ? -1 : call();
}

// A call that moves `size` bytes: `call(n)` moves the first n.
template <typename Call>
ssize_t partialCall(Fate fate, size_t size, Call call)
{
    if (fate == Fate::Failed)
        return -1;
    if (fate == Fate::Done)
        return call(size);
    const ssize_t done = call(size > 1 ? size / 2 : size);
    if (fate == Fate::Torn)
        die();
    if (fate == Fate::Half)
        return done;
    errno = ENOSPC;
    return -1;
}

} // namespace

#define REAL(name) static const auto original = real<decltype(&(name))>(#name)

extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    REAL(write);
    return partialCall(fateOfFile(Group::Change, "write", file), size,
                       [&](size_t part) { return original(file, bytes, part); });
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset)
{
    REAL(pwrite);
    return partialCall(fateOfFile(Group::Change, "pwrite", file), size,
                       [&](size_t part) { return original(file, bytes, part, offset); });
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset)
{
    REAL(pwrite64);
    return partialCall(fateOfFile(Group::Change, "pwrite", file), size,
                       [&](size_t part) { return original(file, bytes, part, offset); });
}

ssize_t writev(int file, const iovec* parts, int count)
{
    REAL(writev);
    return wholeCall(fateOfFile(Group::Change, "writev", file),
                     [&] { return original(file, parts, count); });
}

ssize_t sendfile(int to, int from, off_t* offset, size_t size)
{
    REAL(sendfile);
    return partialCall(fateOfFile(Group::Change, "sendfile", to), size,
                       [&](size_t part) { return original(to, from, offset, part); });
}

ssize_t sendfile64(int to, int from, off64_t* offset, size_t size)
{
    REAL(sendfile64);
    return partialCall(fateOfFile(Group::Change, "sendfile", to), size,
                       [&](size_t part) { return original(to, from, offset, part); });
}

ssize_t copy_file_range(int from, off64_t* fromOffset, int to, off64_t* toOffset, size_t size,
                        unsigned flags)
{
    REAL(copy_file_range);
    return partialCall(fateOfFile(Group::Change, "copy_file_range", to), size, [&](size_t part) {
        return original(from, fromOffset, to, toOffset, part, flags);
    });
}

ssize_t read(int file, void* bytes, size_t size)
{
    REAL(read);
    return partialCall(fateOfFile(Group::Read, "read", file), size,
                       [&](size_t part) { return original(file, bytes, part); });
}

ssize_t pread(int file, void* bytes, size_t size, off_t offset)
{
    REAL(pread);
    return partialCall(fateOfFile(Group::Read, "pread", file), size,
                       [&](size_t part) { return original(file, bytes, part, offset); });
}

ssize_t pread64(int file, void* bytes, size_t size, off64_t offset)
{
    REAL(pread64);
    return partialCall(fateOfFile(Group::Read, "pread", file), size,
                       [&](size_t part) { return original(file, bytes, part, offset); });
}

int fsync(int file)
{
    REAL(fsync);
    return wholeCall(fateOfFile(Group::Change, "fsync", file), [&] { return original(file); });
}

int fdatasync(int file)
{
    REAL(fdatasync);
    return wholeCall(fateOfFile(Group::Change, "fdatasync", file), [&] { return original(file); });
}

int ftruncate(int file, off_t size)
{
    REAL(ftruncate);
    return wholeCall(fateOfFile(Group::Change, "ftruncate", file),
                     [&] { return original(file, size); });
}

int ftruncate64(int file, off64_t size)
{
    REAL(ftruncate64);
    return wholeCall(fateOfFile(Group::Change, "ftruncate", file),
                     [&] { return original(file, size); });
}

int truncate(const char* path, off_t size)
{
    REAL(truncate);
    return wholeCall(fateOfPath(Group::Change, "truncate", AT_FDCWD, path),
                     [&] { return original(path, size); });
}

int posix_fallocate64(int file, off64_t offset, off64_t size)
{
    REAL(posix_fallocate64);
    // Its error is its value.
    const int result = wholeCall(fateOfFile(Group::Change, "fallocate", file),
                                 [&] { return original(file, offset, size); });
    return result < 0 ? errno : result;
}

int rename(const char* from, const char* to)
{
    REAL(rename);
    return wholeCall(fateOfPath(Group::Change, "rename", AT_FDCWD, to),
                     [&] { return original(from, to); });
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to)
{
    REAL(renameat);
    return wholeCall(fateOfPath(Group::Change, "rename", toFolder, to),
                     [&] { return original(fromFolder, from, toFolder, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    REAL(renameat2);
    return wholeCall(fateOfPath(Group::Change, "rename", toFolder, to),
                     [&] { return original(fromFolder, from, toFolder, to, flags); });
}

int link(const char* from, const char* to)
{
    REAL(link);
    return wholeCall(fateOfPath(Group::Change, "link", AT_FDCWD, to),
                     [&] { return original(from, to); });
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    REAL(linkat);
    return wholeCall(fateOfPath(Group::Change, "link", toFolder, to),
                     [&] { return original(fromFolder, from, toFolder, to, flags); });
}

int symlink(const char* target, const char* path)
{
    REAL(symlink);
    return wholeCall(fateOfPath(Group::Change, "symlink", AT_FDCWD, path),
                     [&] { return original(target, path); });
}

int unlink(const char* path)
{
    REAL(unlink);
    return wholeCall(fateOfPath(Group::Change, "unlink", AT_FDCWD, path),
                     [&] { return original(path); });
}

int unlinkat(int folder, const char* path, int flags)
{
    REAL(unlinkat);
    return wholeCall(fateOfPath(Group::Change, "unlink", folder, path),
                     [&] { return original(folder, path, flags); });
}

int remove(const char* path)
{
    REAL(remove);
    return wholeCall(fateOfPath(Group::Change, "unlink", AT_FDCWD, path),
                     [&] { return original(path); });
}

int mkdir(const char* path, mode_t mode)
{
    REAL(mkdir);
    return wholeCall(fateOfPath(Group::Change, "mkdir", AT_FDCWD, path),
                     [&] { return original(path, mode); });
}

int rmdir(const char* path)
{
    REAL(rmdir);
    return wholeCall(fateOfPath(Group::Change, "rmdir", AT_FDCWD, path),
                     [&] { return original(path); });
}

int chmod(const char* path, mode_t mode)
{
    REAL(chmod);
    return wholeCall(fateOfPath(Group::Change, "chmod", AT_FDCWD, path),
                     [&] { return original(path, mode); });
}

int fchmod(int file, mode_t mode)
{
    REAL(fchmod);
    return wholeCall(fateOfFile(Group::Change, "chmod", file),
                     [&] { return original(file, mode); });
}

// Opening changes something when it may make or cut a file.
#define OPEN(name)                                                                                 \
    int name(const char* path, int flags, ...)                                                     \
    {                                                                                              \
        mode_t mode = 0;                                                                           \
        if ((flags & (O_CREAT | O_TMPFILE)) != 0) {                                                \
            va_list rest;                                                                          \
            va_start(rest, flags);                                                                 \
            mode = va_arg(rest, mode_t);                                                           \
            va_end(rest);                                                                          \
        }                                                                                          \
        REAL(name);                                                                                \
        const bool changes =                                                                       \
            (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;                \
        const Group group = changes ? Group::Change : Group::Read;                                 \
        return wholeCall(fateOfPath(group, changes ? "create" : "open", AT_FDCWD, path),           \
                         [&] { return original(path, flags, mode); });                             \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                               \
    int name(int folder, const char* path, int flags, ...)                                         \
    {                                                                                              \
        mode_t mode = 0;                                                                           \
        if ((flags & (O_CREAT | O_TMPFILE)) != 0) {                                                \
            va_list rest;                                                                          \
            va_start(rest, flags);                                                                 \
            mode = va_arg(rest, mode_t);                                                           \
            va_end(rest);                                                                          \
        }                                                                                          \
        REAL(name);                                                                                \
        const bool changes =                                                                       \
            (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;                \
        const Group group = changes ? Group::Change : Group::Read;                                 \
        return wholeCall(fateOfPath(group, changes ? "create" : "open", folder, path),             \
                         [&] { return original(folder, path, flags, mode); });                     \
    }
OPENAT(openat)
OPENAT(openat64)

} // extern "C"
