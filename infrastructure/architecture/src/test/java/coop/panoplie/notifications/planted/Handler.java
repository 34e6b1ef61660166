package coop.panoplie.notifications.planted;

import coop.panoplie.shell.Surroundings;

/** Planted: neither the cloud nor the local host can make it a handler. */
public final class Handler {
  public Handler(Surroundings surroundings) {}
}
