/** Holds each function to the statements it was granted in the template. */
package coop.panoplie.local.permission;
