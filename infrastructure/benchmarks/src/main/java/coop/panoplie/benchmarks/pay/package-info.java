/** What a breakdown costs, beside pay written by hand and beside the model of URSSAF. */
package coop.panoplie.benchmarks.pay;
