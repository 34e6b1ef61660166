/** Compares two versions of a country's pack: which figures changed, who gains and who loses. */
package coop.panoplie.local.packs;
