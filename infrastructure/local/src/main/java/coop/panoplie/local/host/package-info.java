/** Runs the functions as the template wires them: over HTTP, queues, streams and schedules. */
package coop.panoplie.local.host;
