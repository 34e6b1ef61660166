/** How a line was computed, in words. */
package coop.panoplie.packs.explain;
