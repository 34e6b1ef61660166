/** Answers worked pay cases from a file with a pack's own figures. */
package coop.panoplie.local.cases;
