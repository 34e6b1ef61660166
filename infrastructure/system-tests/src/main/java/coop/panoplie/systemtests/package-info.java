/** A client of the public doors, as a member's device, a client's browser or a mailbox would be. */
package coop.panoplie.systemtests;
