/** The rules of each country: dated figures read from data, formulas apart, nothing but kernel. */
package coop.panoplie.packs;
