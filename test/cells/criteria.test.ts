import { anchors, directions, weights } from "../../src/cells/criteria";

describe("weights", () => {
  test("are one for each criterion, in a row or a column", () => {
    expect([...weights([[50, 30, 20]], 3)]).toEqual([50, 30, 20]);
    expect([...weights([[50], [30], [null], [null]], 3)]).toEqual([50, 30, 0]);
  });

  test("do not stand for all criteria where there is one only", () => {
    expect(() => weights([[1]], 3)).toThrow("weights has 1 value, but there are 3 criteria. Pass one for each.");
  });
});

describe("directions", () => {
  test.each(["benefit", "Benefit ", "high", "higher", "max", 1, "1", 0, null, "", "n/a"])("%j is benefit", (word) => {
    expect(directions([[word, "cost"]], 2)).toEqual(["benefit", "cost"]);
  });

  test.each(["cost", "COST", "low", "lower", "min", -1, "-1"])("%j is cost", (word) => {
    expect(directions([[word], ["max"]], 2)).toEqual(["cost", "benefit"]);
  });

  test("are benefit where they are omitted, and one stands for all", () => {
    expect(directions(null, 2)).toEqual(["benefit", "benefit"]);
    expect(directions("cost", 3)).toEqual(["cost", "cost", "cost"]);
    expect(directions([[null]], 2)).toEqual(["benefit", "benefit"]);
  });

  test.each([
    [[["up", "cost"]], 'directions, value 1 is "up". Use benefit or cost (also high/low, max/min, 1/-1).'],
    [[["constructor", "cost"]], 'directions, value 1 is "constructor"'],
    [[["cost", 2]], "directions, value 2 is 2. Use benefit or cost"],
    [[[true, "cost"]], "directions, value 1 is TRUE"],
    [[["cost", "#REF!"]], "directions, value 2 is the error #REF!. Mend that cell first."],
    [[["#N/A", "cost"]], "directions, value 1 is #N/A, as after a failed lookup. Mend that cell first."],
    [[["up"]], 'directions is "up"'],
    [
      [["cost", "cost", "cost"]],
      "directions has 3 values, but there are 2 criteria. Pass one for each, without header or total.",
    ],
  ])("%j are refused", (given, message) => {
    expect(() => directions(given, 2)).toThrow(message);
  });

  test("are not looked at for criteria that are skipped", () => {
    expect(directions([["up", "cost"]], 2, (j) => j === 0)).toEqual(["benefit", "cost"]);
  });
});

describe("anchors", () => {
  const ROW = [[1, 1, 1]];
  const ends = (value: unknown, k: number, orientation: unknown = ROW) => {
    const { lo, hi } = anchors(value, k, orientation)!;
    return [[...lo], [...hi]];
  };
  const asRows = [
    [1, 0, 0],
    [10, 60, 0],
  ];
  const asColumns = [
    [1, 10],
    [0, 60],
    [0, 0],
  ];

  test("are two rows or two columns, whichever way the weights lie", () => {
    for (const orientation of [ROW, [[1], [1], [1]]]) {
      expect(ends(asRows, 3, orientation)).toEqual(asRows);
      expect(ends(asColumns, 3, orientation)).toEqual(asRows);
    }
  });

  test("lie as the weights do where two criteria leave it open", () => {
    const block = [
      [1, 10],
      [0, 60],
    ];
    expect(ends(block, 2, [[1], [1]])).toEqual([
      [1, 0],
      [10, 60],
    ]);
    expect(ends(block, 2, [[1, 1]])).toEqual(block);
  });

  test("of one criterion are a row or a column of two", () => {
    expect(ends([[1, 10]], 1, [[1]])).toEqual([[1], [10]]);
    expect(ends([[1], [10]], 1, [[1]])).toEqual([[1], [10]]);
  });

  test("may be omitted, and blank cells are 0", () => {
    expect(anchors(null, 3, ROW)).toBeUndefined();
    expect(
      ends(
        [
          [null, "", 1],
          [10, null, 5],
        ],
        3,
      ),
    ).toEqual([
      [0, 0, 1],
      [10, 0, 5],
    ]);
  });

  test("drop blank rows and columns beyond the criteria", () => {
    expect(ends([...asColumns, [null, ""], [null, null]], 3)).toEqual(asRows);
    expect(
      ends(
        asRows.map((row) => [...row, null]),
        3,
      ),
    ).toEqual(asRows);
  });

  test("are not set where both ends are n/a, and refused where one is", () => {
    expect(ends([["n/a"], [0]], 1)).toEqual([[0], [0]]);
    expect(ends([["n/a"], ["-"]], 1)).toEqual([[0], [0]]);
    expect(() => ends([["n/a"], [10]], 1)).toThrow("anchors row 1, column 1 is missing. Enter a value.");
    expect(() => ends([[1], ["n/a"]], 1)).toThrow("anchors row 2, column 1 is missing");
  });

  test.each([
    [[[1, 2, 3]], "anchors is 1 × 3, but there are 3 criteria. Pass two rows (lo, hi) or two columns (lo, hi)"],
    [[["Lo", "Hi"], ...asColumns], "one pair for each criterion, without the header."],
    [
      [
        [1, 0, "low"],
        [10, 60, 5],
      ],
      'anchors row 1, column 3 is the text "low", not a number',
    ],
    [
      [
        [1, 0, 0],
        [10, "#N/A", 0],
      ],
      "anchors row 2, column 2 is #N/A, as after a failed lookup",
    ],
  ])("%j are refused", (given, message) => {
    expect(() => anchors(given, 3, ROW)).toThrow(message);
  });

  test("are not looked at for criteria that are skipped", () => {
    const { lo, hi } = anchors(
      [
        ["#N/A", 1],
        ["x", 9],
      ],
      2,
      [[0, 1]],
      (j) => j === 0,
    )!;
    expect([[...lo], [...hi]]).toEqual([
      [0, 1],
      [0, 9],
    ]);
  });
});
