/// <reference types="astro/client" />

declare namespace App {
  /** What the publisher hands to every page: the whole roll, and the origin that permanent addresses begin with. */
  interface Locals {
    readonly roll: import('@bang-vang/shared/domain/honours/roll.ts').HonourRoll;
    readonly origin: string;
  }
}
