/** What the pay of every country shares: lines, months of a contract, the search for the gross. */
package coop.panoplie.packs.pay;
