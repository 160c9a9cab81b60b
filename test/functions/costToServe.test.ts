import fc from "fast-check";
import { type FakeHost, sourceHost } from "../support/fakeHost";
import { cellOf, expectRowsAlone } from "../support/rowFunction";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("costToServe");
});

describe("KAM.COSTTOSERVE in a cell", () => {
  const drivers = [
    [12, 3],
    ["n/a", 1],
    [5, "2 visits"],
    ["#DIV/0!", 1],
  ];

  test("gives one bad cell for one bad row", () => {
    const answer = host.call("COSTTOSERVE", [drivers, [[40, 250]]]);
    expect(answer.cells).toEqual([[1230], ["#N/A"], ["#VALUE!"], ["#DIV/0!"]]);
    expect(answer.message(1)).toContain("drivers row 2, column 1 is missing");
    expect(answer.message(2)).toContain('drivers row 3, column 2 is the text "2 visits"');
  });

  test("reads an activity at rate 0 as well: an error in it is the row's", () => {
    const drivers = [
      [12, "#DIV/0!"],
      [12, "n/a"],
      [12, "few"],
    ];
    expect(host.call("COSTTOSERVE", [drivers, [[40, 0]]]).cells).toEqual([["#DIV/0!"], [480], ["#VALUE!"]]);
  });

  test("shows the cost of each activity that is known", () => {
    const answer = host.call("COSTTOSERVE", [drivers.slice(0, 2), [[40], [250]], "Parts"]);
    expect(answer.cells).toEqual([
      [480, 750],
      ["#N/A", 250],
    ]);
  });

  test("gives a row alone what it gives in the range", () => {
    const row = fc.array(cellOf(0, 1, 12), { minLength: 2, maxLength: 2 }).map((cells) => [cells]);
    expectRowsAlone(host, "COSTTOSERVE", row, ([all]) => [all, [[40, 250]]]);
  });

  test.each([
    [
      "the header row of the drivers included",
      [[["Orders", "Visits"]], [[1, 1]]],
      'drivers row 1, column 1 is the text "Orders"',
    ],
    ["arguments swapped", [[[40, 250]], drivers], "rates has 4 rows and 2 columns"],
    ["too few rates", [[[1, 2, 3]], [[1, 2]]], "rates has 2 values, but there are 3 activities"],
    ["a negative driver", [[[-1]], [[1]]], "drivers row 1, column 1 is -1"],
    ["an unknown output", [[[1]], [[1]], "all"], 'output "all" is not known'],
  ])("says what to do about %s", (_, args, message) => {
    expect(host.call("COSTTOSERVE", args).message(0)).toContain(message);
  });
});
