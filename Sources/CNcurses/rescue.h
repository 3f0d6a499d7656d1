// Signal handlers: those that tell the event loop, and those that give the terminal back when the program dies.
//
// They are C because little may be called in a signal handler, and their state is the one thing that has to be
// global. It is static, so every object file that calls these functions has its own: one Swift file does.

#ifndef CNCURSES_RESCUE_H
#define CNCURSES_RESCUE_H

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Signals that the event loop hears of, as one byte each through a pipe.
static const int shim_noted[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGCONT, SIGTSTP};
enum { shim_noted_count = sizeof shim_noted / sizeof *shim_noted };

// Signals that end the program at once.
static const int shim_fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT, SIGSYS};
enum { shim_fatal_count = sizeof shim_fatal / sizeof *shim_fatal };

enum { shim_rescue_limit = 512 };

struct shim_state {
  volatile sig_atomic_t pipe;   // where noted signals are written
  volatile sig_atomic_t armed;  // whether there is a terminal to give back
  pid_t process;                // a forked child has none
  int descriptor;
  struct termios modes;
  size_t count;
  char bytes[shim_rescue_limit];
  struct sigaction noted[shim_noted_count];  // the handlers from before
  struct sigaction fatal[shim_fatal_count];
  bool has_exit_hook;
};

// Within a function, since Swift leaves out variables of a header that stand outside of all.
static inline struct shim_state *shim_state(void) {
  static struct shim_state state;
  return &state;
}

static inline void shim_note_signal(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe already holds what will wake the loop.
  if (write(shim_state()->pipe, &byte, 1) < 0) errno = saved;
  errno = saved;
}

// Gives the terminal back. Safe in a signal handler.
static inline void shim_rescue(void) {
  if (!shim_state()->armed || getpid() != shim_state()->process) return;
  shim_state()->armed = 0;
  for (size_t done = 0; done < shim_state()->count;) {
    ssize_t written = write(shim_state()->descriptor, shim_state()->bytes + done, shim_state()->count - done);
    if (written <= 0) break;
    done += (size_t)written;
  }
  tcsetattr(shim_state()->descriptor, TCSANOW, &shim_state()->modes);
}

static inline void shim_die_of_signal(int signal, siginfo_t *information, void *context) {
  (void)context;
  shim_rescue();
  for (int index = 0; index < shim_fatal_count; index++) {
    if (shim_fatal[index] == signal) sigaction(signal, &shim_state()->fatal[index], NULL);
  }
  // A fault comes again when the instruction is run again, and then meets the handler from before with all that it
  // wants to know; a signal that somebody sent has to be sent again.
  if (information->si_code <= 0) raise(signal);
}

static inline void shim_handle_noted(int signal, struct sigaction *before) {
  struct sigaction action = {.sa_handler = shim_note_signal, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  sigaction(signal, NULL, before);
  // What the parent had ignored (nohup) stays ignored.
  if (before->sa_handler == SIG_IGN && signal != SIGWINCH && signal != SIGCONT) return;
  sigaction(signal, &action, NULL);
}

// Sends signals as bytes into a pipe, and gives the terminal back before any death.
static inline void shim_watch_signals(int pipe) {
  static char stack[65536];  // a stack overflow leaves no other
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack}, present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&alternate, NULL);
  shim_state()->pipe = pipe;
  for (int index = 0; index < shim_noted_count; index++) {
    shim_handle_noted(shim_noted[index], &shim_state()->noted[index]);
  }
  struct sigaction action = {.sa_sigaction = shim_die_of_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < shim_fatal_count; index++) {
    sigaction(shim_fatal[index], &action, &shim_state()->fatal[index]);
  }
}

// Puts back the handlers from before.
static inline void shim_unwatch_signals(void) {
  for (int index = 0; index < shim_noted_count; index++) {
    sigaction(shim_noted[index], &shim_state()->noted[index], NULL);
  }
  for (int index = 0; index < shim_fatal_count; index++) {
    sigaction(shim_fatal[index], &shim_state()->fatal[index], NULL);
  }
}

// From now on the bytes and the modes give the terminal back when the program dies or calls exit.
static inline void shim_arm_rescue(int descriptor, const struct termios *modes, const char *bytes, size_t count) {
  shim_state()->armed = 0;
  shim_state()->process = getpid();
  shim_state()->descriptor = descriptor;
  shim_state()->modes = *modes;
  shim_state()->count = count < shim_rescue_limit ? count : shim_rescue_limit;
  memcpy(shim_state()->bytes, bytes, shim_state()->count);
  shim_state()->armed = 1;
  if (!shim_state()->has_exit_hook) shim_state()->has_exit_hook = atexit(shim_rescue) == 0;
}

static inline void shim_disarm_rescue(void) { shim_state()->armed = 0; }

// Stops this process and its group, as Control-Z does elsewhere; returns when it is continued.
static inline void shim_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, noted;
  sigaction(SIGTSTP, &standard, &noted);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &noted, NULL);
}

#endif
