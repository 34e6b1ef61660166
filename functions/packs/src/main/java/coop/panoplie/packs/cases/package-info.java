/** Worked pay cases in, the same keys out: how others check our figures. */
package coop.panoplie.packs.cases;
