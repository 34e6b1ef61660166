/** What stops a declaration from going to the client, and the ways out. */
package coop.panoplie.packs.check;
