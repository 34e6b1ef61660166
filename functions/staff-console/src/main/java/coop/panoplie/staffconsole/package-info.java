/** What staff see of stuck jobs, and what they may do about them. */
package coop.panoplie.staffconsole;
