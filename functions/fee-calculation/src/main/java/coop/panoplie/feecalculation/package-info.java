/** The money of a confirmed job, computed once by the law of its last day of work. */
package coop.panoplie.feecalculation;
