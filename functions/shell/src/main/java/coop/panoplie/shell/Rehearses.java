package coop.panoplie.shell;

/**
 * A function that can try its work before its first event, so that nobody waits for what a first
 * time costs. In the cloud its constructor does it, so that it is in the snapshot that every
 * instance starts from; on a developer's machine the local host does it before it says it is ready.
 */
public interface Rehearses {

  /** Works on {@link Rehearsal}'s jobs. Stores, sends and tells nothing. */
  void rehearse();
}
