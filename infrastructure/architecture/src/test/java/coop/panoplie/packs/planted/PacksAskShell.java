package coop.panoplie.packs.planted;

import coop.panoplie.shell.Json;

/** Planted: packs know the kernel alone. */
final class PacksAskShell {
  String seen = Json.write("");
}
