// Prints Sources/Frames/WidthTable.swift from this C library's wcwidth:
//
//   cc -o /tmp/width-table scripts/width-table.c && /tmp/width-table > Sources/Frames/WidthTable.swift
//
// An entry means that wcwidth gives the same answer from its first scalar to that of the next entry:
// (first << 2) | answer, where 3 stands for -1, not printable.

#define _XOPEN_SOURCE 700
#include <gnu/libc-version.h>
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

// wcwidth returns 0 for NUL; we treat it as a control character like its neighbours.
static unsigned answer(unsigned scalar) {
  int width = scalar == 0 ? -1 : wcwidth((wchar_t)scalar);
  return width < 0 ? 3 : (unsigned)width;
}

int main(void) {
  if (!setlocale(LC_CTYPE, "C.UTF-8")) {
    fputs("width-table: no locale C.UTF-8\n", stderr);
    return 1;
  }
  printf("// Made by scripts/width-table.c from wcwidth of glibc %s in C.UTF-8. Not edited by hand.\n\n",
         gnu_get_libc_version());
  puts("/// What `wcwidth` says, as ranges.");
  puts("enum WidthTable {");
  printf("  /// The version of the C library that the table was made from.\n");
  printf("  static let glibcVersion = \"%s\"\n\n", gnu_get_libc_version());
  puts("  /// The first scalar of each range times 4, plus the columns of all scalars in it (3: not printable).");
  printf("  static let ranges: [UInt32] = [");
  unsigned last = 4;
  int count = 0;
  for (unsigned scalar = 0; scalar < 0x110000; scalar++) {
    unsigned now = answer(scalar);
    if (now == last) continue;
    printf("%s0x%x,", count++ % 10 ? " " : "\n    ", scalar << 2 | now);
    last = now;
  }
  puts("\n  ]\n}");
  return 0;
}
