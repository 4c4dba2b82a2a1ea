// How the cells of a tally are laid out: the lines and moves of its arrays, and how many sums each takes.

/** Households covered under neither policy, under the baseline only, under the reform only, under both. */
export const coverMoves = ["never", "left", "joined", "stayed"] as const;
/** Change of the persons receiving basic assistance, and of all cash received, 元/月; for each move (cover.ts). */
export const coverCells = 2 * coverMoves.length;

/** Lines of the baseline below which what is left is tallied (left.ts). */
export const leftLines = ["standard", "edge_line"] as const;
/** Persons and 元/月, for each line. */
export const leftCells = 2 * leftLines.length;

/** Lines against which poverty is tallied (poverty.ts). */
export const povertyLines = ["standard", "edge_line"] as const;
/** When a household is looked at: before assistance, after all of it, after what of it is cash. */
export const povertyStages = ["before", "after", "after_cash"] as const;
/** For each of two lines and each stage: persons, gap in 元/月, persons weighted by the square of the gap as a share. */
export const povertyCells = povertyLines.length * povertyStages.length * 3;
/** Squares of persons below a line, for each line: of the baseline, the reform, their difference; at each stage. */
export const headCells = povertyLines.length * 3 * povertyStages.length;
/** Whose incomes are binned: before assistance, and what moves under baseline and reform by all of it, and by what of it is cash. */
export const incomeStages = ["before", "baseline", "reform", "baseline_cash", "reform_cash"] as const;
