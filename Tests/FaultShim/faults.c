// Makes calls of the system fail in a program that preloads this library (LD_PRELOAD), to see what becomes of its files.
//
//   FAULT_CALLS   which calls: any of read, write, fsync, spawn, separated by commas
//   FAULT_FOLDER  only calls on files below this folder
//   FAULT_AT      the number of the first one that fails, from 1; 0 for none
//   FAULT_ON      set if all later ones fail as well
//   FAULT_ERRNO   the number of the error
//   FAULT_COUNT   a file that gets how many calls there were
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_int calls;

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value ? value : "";
}

// Whether a descriptor is of a file below the folder.
static int is_meant(int descriptor) {
  char link[64], path[4096];
  const char *folder = setting("FAULT_FOLDER");
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strncmp(path, folder, strlen(folder)) == 0;
}

// Whether this call of a kind is to fail; sets errno then.
static int fails(const char *kind, int descriptor) {
  if (!strstr(setting("FAULT_CALLS"), kind) || !is_meant(descriptor)) return 0;
  int number = atomic_fetch_add(&calls, 1) + 1, first = atoi(setting("FAULT_AT"));
  if (first == 0 || number < first || (number > first && !*setting("FAULT_ON"))) return 0;
  errno = atoi(setting("FAULT_ERRNO"));
  return 1;
}

__attribute__((destructor)) static void tell(void) {
  FILE *file = *setting("FAULT_COUNT") ? fopen(setting("FAULT_COUNT"), "w") : NULL;
  if (!file) return;
  fprintf(file, "%d", calls);
  fclose(file);
}

#define ORIGINAL(result, name, ...) \
  static result (*original)(__VA_ARGS__); \
  if (!original) original = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t read(int file, void *bytes, size_t count) {
  ORIGINAL(ssize_t, "read", int, void *, size_t);
  return fails("read", file) ? -1 : original(file, bytes, count);
}

ssize_t write(int file, const void *bytes, size_t count) {
  ORIGINAL(ssize_t, "write", int, const void *, size_t);
  return fails("write", file) ? -1 : original(file, bytes, count);
}

ssize_t pread64(int file, void *bytes, size_t count, off64_t offset) {
  ORIGINAL(ssize_t, "pread64", int, void *, size_t, off64_t);
  return fails("read", file) ? -1 : original(file, bytes, count, offset);
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) { return pread64(file, bytes, count, offset); }

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  ORIGINAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  if (!fails("write", file)) return original(file, bytes, count, offset);
  // A disk that is full may take a part.
  int code = errno;
  if (count > 1) original(file, bytes, count / 2, offset);
  errno = code;
  return -1;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  return pwrite64(file, bytes, count, offset);
}

int fsync(int file) {
  ORIGINAL(int, "fsync", int);
  return fails("fsync", file) ? -1 : original(file);
}

int fdatasync(int file) {
  ORIGINAL(int, "fdatasync", int);
  return fails("fsync", file) ? -1 : original(file);
}

int posix_fallocate64(int file, off64_t offset, off64_t length) {
  ORIGINAL(int, "posix_fallocate64", int, off64_t, off64_t);
  return fails("write", file) ? errno : original(file, offset, length);
}

int posix_fallocate(int file, off_t offset, off_t length) { return posix_fallocate64(file, offset, length); }

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *argument) {
  ORIGINAL(int, "pthread_create", pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
  if (strstr(setting("FAULT_CALLS"), "spawn")) return EAGAIN;
  return original(thread, attributes, body, argument);
}
