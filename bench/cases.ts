import { abc } from "../src/functions/abc";
import { allocate } from "../src/functions/allocate";
import { bias } from "../src/functions/bias";
import { bonds } from "../src/functions/bonds";
import { bridge } from "../src/functions/bridge";
import { clv } from "../src/functions/clv";
import { combine } from "../src/functions/combine";
import { concentration } from "../src/functions/concentration";
import { conflict } from "../src/functions/conflict";
import { contribution } from "../src/functions/contribution";
import { costToServe } from "../src/functions/costToServe";
import { eligible } from "../src/functions/eligible";
import { feasibility } from "../src/functions/feasibility";
import { knowledge } from "../src/functions/knowledge";
import { lenderLimit } from "../src/functions/lenderLimit";
import { lossImpact } from "../src/functions/lossImpact";
import { majorCustomers } from "../src/functions/majorCustomers";
import { matrix } from "../src/functions/matrix";
import { migration } from "../src/functions/migration";
import { normalize } from "../src/functions/normalize";
import { objectiveWeights } from "../src/functions/objectiveWeights";
import { pareto } from "../src/functions/pareto";
import { readiness } from "../src/functions/readiness";
import { replacementCost } from "../src/functions/replacementCost";
import { score } from "../src/functions/score";
import { select } from "../src/functions/select";
import { shareOfWallet } from "../src/functions/shareOfWallet";
import { singlePoint } from "../src/functions/singlePoint";
import { stability } from "../src/functions/stability";
import { stage } from "../src/functions/stage";
import { structure } from "../src/functions/structure";
import { topsis } from "../src/functions/topsis";
import { triggers } from "../src/functions/triggers";
import { weightRange } from "../src/functions/weightRange";
import { whale } from "../src/functions/whale";
import { concentration as concentrationModel } from "../src/models/concentration";
import { netByCustomer, rowsAsCustomers } from "../src/models/customers";
import { matrixOf } from "../src/models/matrix";
import { pareto as paretoModel } from "../src/models/pareto";
import { score as scoreModel } from "../src/models/score";
import { select as selectModel } from "../src/models/select";
import { stage as stageModel } from "../src/models/stage";
import * as data from "./data";

/** A function to measure on n rows. */
export interface Case {
  readonly args: (n: number) => unknown[];
  readonly call: (...args: never[]) => unknown;
  /** The model alone, on numbers that have been read already. */
  readonly model?: (n: number) => () => unknown;
}

const TEN = { lo: new Float64Array(10), hi: new Float64Array(10).fill(10) };
const TIES = ["financial", "social", "customised", "structural"];

/** Every function that takes rows, by its id, after one that only gives back what it is given. */
export const CASES: Readonly<Record<string, Case>> = {
  ECHO: { args: (n) => [data.fractions(n)], call: (cells: number[][]) => cells.map(([cell]) => [cell]) },
  SCORE: {
    args: (n) => [data.ratings(n, 10), data.weights(10), null, data.anchors(10)],
    call: score,
    model: (n) => {
      const ratings = matrixOf(data.ratings(n, 10));
      return () => scoreModel(ratings, data.weights(10)[0]!, { anchors: TEN });
    },
  },
  SELECT: {
    args: (n) => [data.fractions(n), 25],
    call: select,
    model: (n) => {
      const scores = matrixOf(data.fractions(n)).values;
      return () => selectModel(scores, 25);
    },
  },
  CONCENTRATION: {
    args: (n) => [data.amounts(n)],
    call: concentration,
    model: (n) => {
      const amounts = matrixOf(data.amounts(n)).values;
      const customers = rowsAsCustomers(n);
      return () => concentrationModel(netByCustomer(amounts, customers));
    },
  },
  PARETO: {
    args: (n) => [data.amounts(n)],
    call: pareto,
    model: (n) => {
      const amounts = matrixOf(data.amounts(n)).values;
      const customers = rowsAsCustomers(n);
      return () => paretoModel(netByCustomer(amounts, customers));
    },
  },
  STAGE: {
    args: (n) => [data.markers(n)],
    call: stage,
    model: (n) => {
      const markers = matrixOf(data.markers(n));
      return () => stageModel(markers);
    },
  },
  NORMALIZE: { args: (n) => [data.ratings(n, 10), null, data.anchors(10)], call: normalize },
  TOPSIS: { args: (n) => [data.ratings(n, 10), data.weights(10)], call: topsis },
  ELIGIBLE: { args: (n) => [data.ratings(n, 4), [[1, 1, 1, 1]], [[9, 9, 9, 9]]], call: eligible },
  MATRIX: { args: (n) => [data.fractions(n), data.fractions(n)], call: matrix },
  CONTRIBUTION: { args: (n) => [data.amounts(n), data.tiers(n)], call: contribution },
  ABC: { args: (n) => [data.amounts(n), data.names(n)], call: abc },
  MAJORCUSTOMERS: { args: (n) => [data.amounts(n), data.names(n)], call: majorCustomers },
  LENDERLIMIT: { args: (n) => [data.amounts(n), data.names(n)], call: lenderLimit },
  LOSSIMPACT: { args: (n) => [data.amounts(n), data.names(n), null, 0.3, 1000], call: lossImpact },
  STRUCTURE: { args: (n) => [...data.contacts(), data.accounts(n)], call: structure },
  SINGLEPOINT: { args: (n) => [...data.contacts(), data.accounts(n)], call: singlePoint },
  BONDS: { args: (n) => [data.flags(n, 4), [TIES]], call: bonds },
  CONFLICT: { args: (n) => [data.accounts(n), [["Account 1", "Account 2"]]], call: conflict },
  COSTTOSERVE: { args: (n) => [data.counts(n, 6), [[40, 25, 250, 5, 12, 80]]], call: costToServe },
  WHALE: { args: (n) => [data.profits(n)], call: whale },
  CLV: { args: (n) => [data.amounts(n), data.fractions(n), 0.1], call: clv },
  REPLACEMENTCOST: { args: (n) => [data.amounts(n), 20_000, 6, 6, 0.25], call: replacementCost },
  SHAREOFWALLET: { args: (n) => [data.fractions(n), data.amounts(n)], call: shareOfWallet },
  COMBINE: { args: (n) => [data.ratings(n, 5)], call: combine },
  BRIDGE: { args: (n) => [data.amounts(n), data.amounts(n, 8), data.accounts(n), data.tiers(n)], call: bridge },
  FEASIBILITY: { args: (n) => [data.amounts(n), 0.3, data.amounts(n, 8)], call: feasibility },
  ALLOCATE: { args: (n) => [data.fractions(n), n, 0.1, 3], call: allocate },
  TRIGGERS: { args: (n) => [data.flags(n, 5), null, null, null, "withdrawal"], call: triggers },
  MIGRATION: { args: (n) => [data.tiers(n), data.tiers(n, 9)], call: migration },
  KNOWLEDGE: { args: (n) => [data.flags(n, 13)], call: knowledge },
  READINESS: { args: (n) => [data.fractions(n, 4)], call: readiness },
  OBJECTIVEWEIGHTS: { args: (n) => [data.ratings(n, 10)], call: objectiveWeights },
  "STABILITY, 20 draws": {
    args: (n) => [data.ratings(n, 10), data.weights(10), 25, null, data.anchors(10), null, null, null, 20],
    call: stability,
  },
  WEIGHTRANGE: { args: (n) => [data.ratings(n, 10), data.weights(10), 25, null, data.anchors(10)], call: weightRange },
  BIAS: { args: (n) => [data.fractions(n), data.amounts(n), 25], call: bias },
};

/** Sizes of a real portfolio, for the functions that a person waits for. */
export const PORTFOLIOS: Readonly<Record<string, Case & { readonly rows: number }>> = {
  "STABILITY 660 × 12, 2,000 draws": {
    rows: 660,
    args: (n) => [data.ratings(n, 12), data.weights(12), 35, null, data.anchors(12)],
    call: stability,
  },
  "WEIGHTRANGE 660 × 12": {
    rows: 660,
    args: (n) => [data.ratings(n, 12), data.weights(12), 35, null, data.anchors(12)],
    call: weightRange,
  },
  "WEIGHTRANGE 10,000 × 12": {
    rows: 10_000,
    args: (n) => [data.ratings(n, 12), data.weights(12), 35, null, data.anchors(12)],
    call: weightRange,
  },
};
