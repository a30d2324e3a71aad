/**
 * From which percentage of a sheet's maximum each column of the distribution begins; the last one holds the maximum itself and
 * what a bonus adds over it. Where bands of classification usually lie (50, 70, 80, 90), a column begins; proposed, not from
 * the guide.
 */
export const SCORE_BINS = [0, 50, 60, 70, 75, 80, 85, 90, 95, 100] as const;

/** Below so many reviewed sheets a mean says little of a reviewer (small numbers); proposed. */
export const FEW_REVIEWS = 8;
