// Signal handlers: those that tell the event loop, and those that give the terminal back when the program dies.
//
// They are C because little may be called in a signal handler, and their state is the one thing that has to be
// global. It is static, so every object file that calls these functions has its own: one Swift file does.

#ifndef CNCURSES_RESCUE_H
#define CNCURSES_RESCUE_H

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Signals that the event loop hears of, as one byte each through a pipe. The first three ask for the end.
static const int shim_noted[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGCONT, SIGTSTP};
enum { shim_noted_count = sizeof shim_noted / sizeof *shim_noted, shim_ending_count = 3 };

enum {
  shim_rescue_limit = 512,
  // Milliseconds to wait for a terminal that accepts no output, before and after its queue is emptied.
  shim_rescue_patience = 250,
};

struct shim_state {
  volatile sig_atomic_t pipe;    // where noted signals are written
  volatile sig_atomic_t armed;   // whether there is a terminal to give back
  volatile sig_atomic_t ending;  // whether a signal has asked for the end
  volatile sig_atomic_t shown;   // the descriptor that frames are written to, or -1
  int nowhere;                   // what stands in for it at the end
  pthread_t loop;                // the thread that writes frames
  pid_t process;                 // a forked child has no terminal to give back
  int descriptor;
  struct termios modes;
  size_t count;
  char bytes[shim_rescue_limit];
  struct sigaction before[NSIG];  // the handlers from before
  bool has_exit_hook;
};

// Within a function, since Swift leaves out variables of a header that stand outside of all.
static inline struct shim_state *shim_state(void) {
  static struct shim_state state = {.shown = -1};
  return &state;
}

static inline bool shim_is_ending(void) { return shim_state()->ending; }

static inline bool shim_asks_for_end(int signal) {
  for (int index = 0; index < shim_ending_count; index++) {
    if (shim_noted[index] == signal) return true;
  }
  return false;
}

static inline bool shim_is_noted(int signal) {
  for (int index = 0; index < shim_noted_count; index++) {
    if (shim_noted[index] == signal) return true;
  }
  return false;
}

// Whether a signal ends the program unless it is caught. SIGPIPE is left to the program, which ignores it.
static inline bool shim_is_deadly(int signal) {
  switch (signal) {
    case SIGKILL: case SIGSTOP: case SIGCHLD: case SIGURG: case SIGTTIN: case SIGTTOU: case SIGPIPE: return false;
    default: return !shim_is_noted(signal);
  }
}

// Whether a signal means that the program has crashed. The handlers that print a backtrace are called after ours.
static inline bool shim_is_crash(int signal) {
  switch (signal) {
    case SIGILL: case SIGTRAP: case SIGSEGV: case SIGBUS: case SIGFPE: case SIGABRT: case SIGQUIT: case SIGSYS: return true;
    default: return false;
  }
}

static inline void shim_note_signal(int signal) {
  int saved = errno;
  if (shim_asks_for_end(signal) && getpid() == shim_state()->process) {
    bool is_known = shim_state()->ending;
    shim_state()->ending = 1;
    // Frames no longer matter. The write that a stalled terminal holds up is interrupted, and repeated into nothing.
    if (shim_state()->shown >= 0) dup2(shim_state()->nowhere, shim_state()->shown);
    if (!pthread_equal(pthread_self(), shim_state()->loop)) pthread_kill(shim_state()->loop, signal);
    if (is_known) {
      errno = saved;
      return;
    }
  }
  unsigned char byte = (unsigned char)signal;
  // A full pipe already holds what will wake the loop.
  if (write(shim_state()->pipe, &byte, 1) < 0) errno = saved;
  errno = saved;
}

// Waits until the terminal accepts a byte, for so many milliseconds at most.
static inline bool shim_accepts_output(int milliseconds) {
  struct pollfd terminal = {.fd = shim_state()->descriptor, .events = POLLOUT};
  return poll(&terminal, 1, milliseconds) > 0 && terminal.revents == POLLOUT;
}

// Writes what gives the terminal back. Byte by byte, since a longer write may block although there is room for one.
static inline void shim_write_rescue(void) {
  bool is_flushed = false;
  for (size_t done = 0; done < shim_state()->count;) {
    if (!shim_accepts_output(shim_rescue_patience)) {
      if (is_flushed) return;
      // Frames that the terminal has not read yet are in the way.
      is_flushed = tcflush(shim_state()->descriptor, TCOFLUSH) == 0;
      if (!is_flushed) return;
      continue;
    }
    ssize_t written = write(shim_state()->descriptor, shim_state()->bytes + done, 1);
    if (written < 0) return;
    done += (size_t)written;
  }
}

// Gives the terminal back, and never waits long for it. Safe in a signal handler.
static inline void shim_rescue(void) {
  if (!shim_state()->armed || getpid() != shim_state()->process) return;
  shim_state()->armed = 0;
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);  // SIGTTOU, too, which would stop a program in the background
  tcsetattr(shim_state()->descriptor, TCSANOW, &shim_state()->modes);
  shim_write_rescue();
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static inline void shim_die_of_signal(int signal, siginfo_t *information, void *context) {
  (void)context;
  shim_rescue();
  sigaction(signal, &shim_state()->before[signal], NULL);
  // A fault comes again when the instruction is run again, and then meets the handler from before with all that it
  // wants to know; a signal that was sent has to be sent again.
  bool is_fault = signal == SIGILL || signal == SIGTRAP || signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE;
  if (!is_fault || information->si_code <= 0) raise(signal);
}

static inline void shim_handle(int signal, struct sigaction *action) {
  struct sigaction *before = &shim_state()->before[signal];
  if (sigaction(signal, NULL, before) != 0) return;
  // What the parent had ignored (nohup) stays ignored.
  if (before->sa_handler == SIG_IGN && signal != SIGWINCH && signal != SIGCONT) return;
  // A profiler and the like keep their handlers: the signal is not deadly.
  if (before->sa_handler != SIG_DFL && !shim_is_noted(signal) && !shim_is_crash(signal)) return;
  sigaction(signal, action, NULL);
}

// Sends signals as bytes into a pipe, and gives the terminal back before any death.
static inline void shim_watch_signals(int pipe) {
  static char stack[65536];  // a stack overflow leaves no other
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack}, present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&alternate, NULL);
  shim_state()->pipe = pipe;
  shim_state()->ending = 0;
  shim_state()->process = getpid();
  shim_state()->loop = pthread_self();
  struct sigaction noted = {.sa_handler = shim_note_signal};
  struct sigaction fatal = {.sa_sigaction = shim_die_of_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&noted.sa_mask);
  sigfillset(&fatal.sa_mask);
  for (int index = 0; index < shim_noted_count; index++) {
    // A signal that asks for the end interrupts what waits; the others do not.
    noted.sa_flags = SA_ONSTACK | (index < shim_ending_count ? 0 : SA_RESTART);
    shim_handle(shim_noted[index], &noted);
  }
  for (int signal = 1; signal < NSIG; signal++) {
    if (shim_is_deadly(signal)) shim_handle(signal, &fatal);
  }
}

// Puts back the handlers from before.
static inline void shim_unwatch_signals(void) {
  for (int signal = 1; signal < NSIG; signal++) {
    if (shim_is_noted(signal) || shim_is_deadly(signal)) sigaction(signal, &shim_state()->before[signal], NULL);
  }
}

// From now on a signal that asks for the end has what is written to `shown` go to `nowhere` instead.
static inline void shim_divert(int shown, int nowhere) {
  shim_state()->nowhere = nowhere;
  shim_state()->shown = shown;
  if (shim_state()->ending && shown >= 0) dup2(nowhere, shown);
}

// From now on the bytes and the modes give the terminal back when the program dies or calls exit.
static inline void shim_arm_rescue(int descriptor, const struct termios *modes, const char *bytes, size_t count) {
  shim_state()->armed = 0;
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
