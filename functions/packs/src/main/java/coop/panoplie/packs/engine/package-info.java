/** The packs as one text in, one text out: what a browser runs. */
package coop.panoplie.packs.engine;
