/* Stands between a program and its disk: writes down, or spoils, what happens to files below one folder.
 *
 *   SHIM_UNDER   only files whose path begins with this
 *   SHIM_LOG     write every operation down here (see below)
 *   SHIM_FAULT   enospc | eio | short | fsync: what goes wrong ...
 *   SHIM_AT      ... at which write (or flush), counted from 1; both also by shim_fault()
 *   SHIM_HOLDS   the medium keeps so many bytes of a file, whatever it says: the rest is in the computer's
 *                memory alone, and nothing once that is emptied or passed by
 *
 * A record: kind 'W','T','S','U','R','O' | u32 length of name | u64 offset or size | u32 length of data | name | data
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

static const char *under, *fault;
static long fault_at;
static long counted;
static int log_fd = -1;
static long holds = -1;
static int emptied;

__attribute__((constructor)) static void begin(void) {
    under = getenv("SHIM_UNDER");
    fault = getenv("SHIM_FAULT");
    fault_at = getenv("SHIM_AT") ? atol(getenv("SHIM_AT")) : 0;
    if (getenv("SHIM_HOLDS")) holds = atol(getenv("SHIM_HOLDS"));
    const char *path = getenv("SHIM_LOG");
    if (path) log_fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* A trial in a forked process chooses its own fault. */
void shim_fault(const char *kind, long at) {
    fault = kind[0] ? strdup(kind) : NULL;
    fault_at = at;
    counted = 0;
}

long shim_counted(void) { return counted; }

static int path_of(int fd, char *into) {
    char link[64];
    if (!under || fd < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, into, PATH_MAX - 1);
    if (n <= 0) return 0;
    into[n] = 0;
    return strncmp(into, under, strlen(under)) == 0;
}

static void raw_write(int fd, const void *data, size_t n) {
    REAL(ssize_t, "write", int, const void *, size_t);
    while (n) {
        ssize_t done = real(fd, data, n);
        if (done <= 0) abort();
        data = (const char *)data + done;
        n -= (size_t)done;
    }
}

static void note(char kind, const char *name, uint64_t at, const void *data, uint32_t n) {
    if (log_fd < 0) return;
    uint32_t length = (uint32_t)strlen(name);
    size_t size = 17 + length + n;
    char *record = malloc(size);
    if (!record) abort();
    record[0] = kind;
    memcpy(record + 1, &length, 4);
    memcpy(record + 5, &at, 8);
    memcpy(record + 13, &n, 4);
    memcpy(record + 17, name, length);
    if (n) memcpy(record + 17 + length, data, n);
    raw_write(log_fd, record, size);
    free(record);
}

/* Returns whether this operation is the one that goes wrong. A full disk stays full. */
static int wrong(int flush) {
    if (!fault) return 0;
    int is_flush_fault = strcmp(fault, "fsync") == 0;
    if (is_flush_fault != flush) return 0;
    counted++;
    if (strcmp(fault, "enospc") == 0) return counted >= fault_at;
    return counted == fault_at;
}

static ssize_t spoil(void) {
    errno = strcmp(fault, "enospc") == 0 ? ENOSPC : EIO;
    return -1;
}

static ssize_t shim_pwrite(int fd, const void *data, size_t n, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    char name[PATH_MAX];
    if (!path_of(fd, name)) return real(fd, data, n, at);
    if (wrong(0)) {
        if (strcmp(fault, "short") != 0 || n < 2) return spoil();
        n /= 2;
    }
    ssize_t done = real(fd, data, n, at);
    if (done > 0) note('W', name, (uint64_t)at, data, (uint32_t)done);
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t n, off_t at) { return shim_pwrite(fd, data, n, at); }
ssize_t pwrite64(int fd, const void *data, size_t n, off64_t at) { return shim_pwrite(fd, data, n, at); }

ssize_t write(int fd, const void *data, size_t n) {
    REAL(ssize_t, "write", int, const void *, size_t);
    char name[PATH_MAX];
    if (!path_of(fd, name)) return real(fd, data, n);
    if (wrong(0)) {
        if (strcmp(fault, "short") != 0 || n < 2) return spoil();
        n /= 2;
    }
    off_t at = lseek(fd, 0, SEEK_CUR);
    ssize_t done = real(fd, data, n);
    emptied = 0;
    if (done > 0) note('W', name, (uint64_t)at, data, (uint32_t)done);
    return done;
}

static int shim_truncate(int fd, off64_t size) {
    REAL(int, "ftruncate64", int, off64_t);
    char name[PATH_MAX];
    if (!path_of(fd, name)) return real(fd, size);
    /* Making a file shorter needs no room. */
    if ((!fault || strcmp(fault, "enospc") != 0) && wrong(0)) return (int)spoil();
    int result = real(fd, size);
    if (result == 0) note('T', name, (uint64_t)size, NULL, 0);
    return result;
}
int ftruncate(int fd, off_t size) { return shim_truncate(fd, size); }
int ftruncate64(int fd, off64_t size) { return shim_truncate(fd, size); }

static int shim_flush(const char *how, int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, how);
    char name[PATH_MAX];
    if (!path_of(fd, name)) return real(fd);
    if (wrong(1)) return (int)spoil();
    note('S', name, 0, NULL, 0);
    /* The replay decides what reached the disk; waiting for this one would only take time. */
    return log_fd >= 0 ? 0 : real(fd);
}
int fsync(int fd) { return shim_flush("fsync", fd); }
int fdatasync(int fd) { return shim_flush("fdatasync", fd); }

int posix_fadvise(int fd, off_t at, off_t n, int advice) {
    REAL(int, "posix_fadvise", int, off_t, off_t, int);
    char name[PATH_MAX];
    if (advice == POSIX_FADV_DONTNEED && path_of(fd, name)) emptied = 1;
    return real(fd, at, n, advice);
}
int posix_fadvise64(int fd, off64_t at, off64_t n, int advice) { return posix_fadvise(fd, at, n, advice); }

/* What was never kept reads as nothing, unless it is still remembered. */
static void forget(int fd, char *data, ssize_t n) {
    char name[PATH_MAX];
    if (holds < 0 || n <= 0 || !path_of(fd, name)) return;
    if (!emptied && !(fcntl(fd, F_GETFL) & O_DIRECT)) return;
    off_t at = lseek(fd, 0, SEEK_CUR) - n;
    off_t kept = at < holds ? holds - at : 0;
    if (kept < n) memset(data + kept, 0, (size_t)(n - kept));
}

ssize_t read(int fd, void *data, size_t n) {
    REAL(ssize_t, "read", int, void *, size_t);
    ssize_t done = real(fd, data, n);
    forget(fd, data, done);
    return done;
}

ssize_t readv(int fd, const struct iovec *pieces, int count) {
    REAL(ssize_t, "readv", int, const struct iovec *, int);
    ssize_t done = real(fd, pieces, count);
    if (count == 1) forget(fd, pieces[0].iov_base, done);
    return done;
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int result = real(path);
    if (result == 0 && under && strncmp(path, under, strlen(under)) == 0) note('U', path, 0, NULL, 0);
    return result;
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    int result = real(from, to);
    if (result == 0 && under && strncmp(from, under, strlen(under)) == 0)
        note('R', from, 0, to, (uint32_t)strlen(to));
    return result;
}
