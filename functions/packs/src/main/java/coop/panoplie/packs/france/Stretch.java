package coop.panoplie.packs.france;

/**
 * Months of a contract that follow each other in one year under the same rates. Their contributions
 * are computed together, on the year's totals so far.
 *
 * @param yearFirst the contract's first month of that year
 * @param first the first month
 * @param last the last month
 * @param endsYear whether it is the contract's last of that year
 */
record Stretch(
    FrenchLaw law, Employment job, int yearFirst, int first, int last, boolean endsYear) {}
