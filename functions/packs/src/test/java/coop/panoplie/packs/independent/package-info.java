/**
 * The law of pay computed a second time, with fractions of whole numbers and from the texts of the
 * law alone: it shares the figures of the packs and none of their formulas. What both find is
 * compared to the cent on random cases.
 */
package coop.panoplie.packs.independent;
