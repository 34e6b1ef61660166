/** The embedded parts that stand in for the cloud's services; each starts and stops on its own. */
package coop.panoplie.local.standin;
