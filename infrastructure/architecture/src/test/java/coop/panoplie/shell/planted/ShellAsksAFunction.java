package coop.panoplie.shell.planted;

/** Planted: the shell is for all functions and knows none. */
final class ShellAsksAFunction {
  Class<?> seen = coop.panoplie.memberaccount.Handler.class;
}
