/** What a member sees of their jobs: read models fed by events, and the routes that show them. */
package coop.panoplie.memberaccount;
