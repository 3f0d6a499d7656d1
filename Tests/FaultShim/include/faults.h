// Nothing is called by name: the library is preloaded into a program under test. See faults.c.
