// What curses.h offers as macros only, in a form that Swift can import.

#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <fcntl.h>
#include <gnu/libc-version.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const attr_t SHIM_BOLD = A_BOLD;
static const attr_t SHIM_DIM = A_DIM;
static const attr_t SHIM_ITALIC = A_ITALIC;
static const attr_t SHIM_UNDERLINE = A_UNDERLINE;
static const attr_t SHIM_REVERSE = A_REVERSE;

static const mmask_t SHIM_BUTTON1_PRESSED = BUTTON1_PRESSED;
static const mmask_t SHIM_BUTTON1_RELEASED = BUTTON1_RELEASED;
static const mmask_t SHIM_MOUSE_POSITION = REPORT_MOUSE_POSITION;
static const mmask_t SHIM_BUTTON4_PRESSED = BUTTON4_PRESSED;
static const mmask_t SHIM_BUTTON5_PRESSED = BUTTON5_PRESSED;

// The columns that this C library, and so ncurses, gives a character; -1 where it cannot be printed. wchar.h declares
// it for X/Open programs only.
extern int wcwidth(wchar_t);
static inline int shim_width(wchar_t character) { return wcwidth(character); }

static inline WINDOW *shim_stdscr(void) { return stdscr; }
static inline WINDOW *shim_curscr(void) { return curscr; }
static inline int shim_colors(void) { return COLORS; }
static inline int shim_color_pairs(void) { return COLOR_PAIRS; }

// The number of bytes that wait to be read from a terminal, or -1.
static inline int shim_waiting(int descriptor) {
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) == 0 ? count : -1;
}

// The size of a terminal in cells; false where it has none.
static inline bool shim_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

// Opens both sides of a new pseudo-terminal: what an emulator holds, and in `device` what a program runs on; or -1.
static inline int shim_open_pseudo_terminal(int *device) {
  int unlocked = 0, emulator = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (emulator < 0) return -1;
  *device = ioctl(emulator, TIOCSPTLCK, &unlocked) == 0 ? ioctl(emulator, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
  if (*device >= 0) return emulator;
  close(emulator);
  return -1;
}

// Gives a terminal a size, as its emulator does.
static inline bool shim_set_window_size(int descriptor, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(descriptor, TIOCSWINSZ, &size) == 0;
}

// Below here, since it makes macros of words like `columns`.
#include <term.h>

// A string of the terminal's description, or NULL where it lacks it; tigetstr answers (char *)-1 for no string.
static inline const char *shim_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

// Takes the user's locale for characters, or C.UTF-8 where that is not UTF-8.
static inline void shim_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

#endif
