import type { Kind } from './fields.ts';

/** What a member says of themselves, and how each is typed. */
export const PROFILE = {
  '/givenName': 'text',
  '/familyName': 'text',
  '/nationalNumber': 'text',
  '/birthDate': 'date',
  '/birthPlace': 'text',
  '/address/street': 'text',
  '/address/postalCode': 'text',
  '/address/city': 'text',
  '/address/country': 'choice',
  '/iban': 'text',
  '/email': 'text',
  '/phone': 'text',
  '/language': 'choice',
  '/country': 'choice',
  '/household/scale': 'choice',
  '/household/children': 'int',
  '/household/disabledChildren': 'int',
  '/household/singleParent': 'flag',
  '/household/disabled': 'flag',
  '/household/partner': 'choice',
  '/household/partnerDisabled': 'flag',
  '/household/elders': 'int',
  '/household/others': 'int',
  '/standing/artsAttestation': 'flag',
  '/standing/studentHours': 'int',
  '/standing/amateurDays': 'int',
  '/standing/taxRate': 'decimal',
  '/standing/taxedAbroad': 'flag',
} as const satisfies Record<string, Kind>;

/** Some of them, for a page that asks for no more. */
export const someOf = (...pointers: (keyof typeof PROFILE)[]): Record<string, Kind> =>
  Object.fromEntries(pointers.map((at) => [at, PROFILE[at]]));
