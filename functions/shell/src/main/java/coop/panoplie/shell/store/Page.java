package coop.panoplie.shell.store;

import coop.panoplie.kernel.Nullable;
import java.util.List;

/**
 * A part of a list.
 *
 * @param next what to pass to get the part after this one; absent at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {}
