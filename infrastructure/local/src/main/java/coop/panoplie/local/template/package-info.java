/** Reads {@code template.yaml}, the only wiring, strictly. */
package coop.panoplie.local.template;
