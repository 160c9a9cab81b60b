import { block, filledRows, numbers } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, type ResultCell, single, table } from "../cells/result";
import { ahp as judge, type Ahp } from "../models/ahp";
import { groupJudgement, judgements } from "../models/pairwise";

/**
 * What AHP returns.
 * @customenum {string}
 */
enum AhpOutput {
  /** A weight for each criterion, in one row. */
  weights = "weights",
  /** Consistency ratio; above 0.1 the judgements should be revised. */
  cr = "cr",
  /** Principal eigenvalue. */
  lambda = "lambda",
  /** The pair of criteria whose judgement fits the weights least. */
  worst = "worst",
  /** A table of all of these, with the consistency ratio of each judge. */
  table = "table",
}

/**
 * How pairwise comparisons become weights.
 * @customenum {string}
 */
enum AhpMethod {
  /** Principal eigenvector, after Saaty. */
  eigen = "eigen",
  /** Geometric means of the rows. */
  geomean = "geomean",
}

/**
 * Criteria weights from pairwise comparisons (analytic hierarchy process), and how consistent the judgements are. A consistency ratio above 0.1 calls for a second look.
 * @customfunction AHP
 * @param matrix Row i, column j: how many times as important criterion i is as j; 1 on the diagonal. The lower triangle may be blank. Several judges: their squares below each other.
 * @param {AhpOutput} [output] "weights" (default), "cr" (consistency ratio), "lambda", "worst" pair, or a "table" of all.
 * @param {AhpMethod} [method] "eigen" (default), the principal eigenvector, or "geomean", the geometric means of the rows.
 * @returns {any[][]} One row of weights that sum to 1, one value, or a table.
 * @category Weights
 * @remarks Set function: it needs the whole matrix. An empty lower half is filled with reciprocals. A consistency ratio above 10 % asks for a second look at the worst pair.
 * @throws #VALUE! where the matrix is not square, has more than 15 criteria, an entry is not above zero, or a pair is not reciprocal.
 * @see Saaty, The Analytic Hierarchy Process, 1980, with its random indices; groups by the element-wise geometric mean (Aczel and Saaty 1983).
 */
export function ahp(matrix: any[][], output?: AhpOutput, method?: AhpMethod): any[][] {
  return answer(() => {
    const given = block("matrix", matrix);
    const source = { ...given, rows: filledRows(given) || given.rows };
    const read = numbers(source);
    for (const error of read.errors.values()) throw error;
    const shown = option("output", output, AhpOutput) ?? AhpOutput.weights;
    const how = option("method", method, AhpMethod) ?? AhpMethod.eigen;
    const judges = judgements(read);
    const group = judge(groupJudgement(judges), how);
    if (shown === AhpOutput.weights) return [Array.from(group.weights)];
    if (shown === AhpOutput.worst) return single(worstPair(group));
    if (shown !== AhpOutput.table) return single(group[shown]);
    const each = judges.length === 1 ? [] : judges.map((one) => judge(one, how).cr);
    return table(["Measure", "Value"], [...measures(group, judges.length), ...each.map(crOfJudge)]);
  });
}

function measures(group: Ahp, judges: number): ResultCell[][] {
  return [
    ...Array.from(group.weights, (weight, j) => [`Weight ${j + 1}`, weight]),
    ["Lambda max", group.lambda],
    ["Consistency index", group.ci],
    ["Random index", group.ri],
    ["Consistency ratio", group.cr],
    ["Worst pair", worstPair(group)],
    ["Judges", judges],
  ];
}

const crOfJudge = (cr: number, judge: number): ResultCell[] => [`Consistency ratio, judge ${judge + 1}`, cr];

/** Such as "1 vs 3: judged 5, weights say 5.31", or "none" where every judgement fits the weights. */
function worstPair({ worst }: Ahp): string {
  if (worst === undefined) return "none";
  const short = (value: number) => String(Number(value.toPrecision(3)));
  const { i, j, judged, implied } = worst;
  return `${i + 1} vs ${j + 1}: judged ${short(judged)}, weights say ${short(implied)}`;
}
