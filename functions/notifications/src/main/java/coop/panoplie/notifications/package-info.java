/** Tells member and client what happened: e-mail, the member's own list, calendar file. */
package coop.panoplie.notifications;
