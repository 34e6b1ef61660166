package coop.panoplie.kernel.planted;

import coop.panoplie.shell.Json;

/** Planted: the kernel knows nobody. */
final class KernelAsksShell {
  String seen = Json.write("");
}
