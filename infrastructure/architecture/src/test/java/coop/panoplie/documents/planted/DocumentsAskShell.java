package coop.panoplie.documents.planted;

import coop.panoplie.shell.Json;

/** Planted: paper does not know where it is kept. */
final class DocumentsAskShell {
  String seen = Json.write("");
}
