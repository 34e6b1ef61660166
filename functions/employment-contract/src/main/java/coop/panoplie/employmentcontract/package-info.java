/** The employment contract of a job: drawn up, taken back. */
package coop.panoplie.employmentcontract;
