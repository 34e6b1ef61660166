/** Figures about the running house, measured from outside. */
package coop.panoplie.benchmarks;
