import type { EvidenceFault } from '@bang-vang/shared/domain/evidence/evidence-fault.ts';

/** Thrown while a file is looked through, and caught where the whole file is judged. */
export class Faulty extends Error {
  readonly fault: EvidenceFault;

  constructor(fault: EvidenceFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Ends the look with this fault unless the condition holds. */
export function must(holds: boolean, fault: EvidenceFault): asserts holds {
  if (!holds) throw new Faulty(fault);
}
