/** The shared core of every function: plain values and decisions, nothing but java.base. */
package coop.panoplie.kernel;
