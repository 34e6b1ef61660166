/** Drives sample declarations through the public HTTP interface, as a real client would. */
package coop.panoplie.local.demo;
