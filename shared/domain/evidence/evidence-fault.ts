/** Why a file is not taken as evidence. Each has its sentence in the contract, with what to do instead. */
export const EVIDENCE_FAULTS = [
  // of its name
  'name-unsafe',
  'name-double',
  'type-not-taken',
  'old-office',
  // of its bytes as a whole
  'empty',
  'too-large',
  'size-differs',
  'checksum-differs',
  'type-differs',
  'broken',
  'more-than-it-says',
  'too-dense',
  'encrypted',
  // of what it holds
  'location',
  'active',
  'macros',
  'embedded',
  'outside',
  'infected',
  'not-scanned',
] as const;
export type EvidenceFault = (typeof EVIDENCE_FAULTS)[number];
