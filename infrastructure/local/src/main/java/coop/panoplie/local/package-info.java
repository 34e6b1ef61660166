/** Runs {@code template.yaml} on one machine, in one JVM. */
package coop.panoplie.local;
