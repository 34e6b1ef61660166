/** What a household has until told otherwise. */
const NOTHING_SAID = {
  children: 0,
  disabledChildren: 0,
  singleParent: false,
  disabled: false,
  partnerDisabled: false,
  elders: 0,
  others: 0,
};

/** A household is said whole or not at all. */
export function householdWhole(json: Record<string, unknown>): Record<string, unknown> {
  const { household, ...rest } = json;
  const scale = (household as { scale?: string } | undefined)?.scale;
  return scale ? { ...rest, household: { ...NOTHING_SAID, ...(household as object) } } : rest;
}
