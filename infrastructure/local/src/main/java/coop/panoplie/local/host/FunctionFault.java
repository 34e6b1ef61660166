package coop.panoplie.local.host;

import coop.panoplie.kernel.Nullable;

/** An invocation ended without an answer: the function threw, or ran out of time. */
public final class FunctionFault extends Exception {
  private static final long serialVersionUID = 1L;

  FunctionFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
