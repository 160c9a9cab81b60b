import { costToServe } from "../../src/models/costToServe";
import { at, matrixOf } from "../../src/models/matrix";

describe("costToServe", () => {
  test("multiplies what took place by what it costs", () => {
    const { total, parts } = costToServe(
      matrixOf([
        [12, 3],
        [0, 1],
      ]),
      [40, 250],
    );
    expect([...total]).toEqual([1230, 250]);
    expect([at(parts, 0, 0), at(parts, 0, 1), at(parts, 1, 0)]).toEqual([480, 750, 0]);
  });

  test("leaves an account with an unknown driver without a total, and the others as they are", () => {
    const { total, errors } = costToServe(
      matrixOf([
        [12, NaN],
        [1, 1],
      ]),
      [40, 250],
    );
    expect(errors.get(0)).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("row 1, column 2 is missing"),
    });
    expect(total[1]).toBe(290);
  });

  test("needs no driver of an activity that costs nothing, and refuses a negative one all the same", () => {
    const { total, errors } = costToServe(
      matrixOf([
        [12, NaN],
        [12, -1],
      ]),
      [40, 0],
    );
    expect(total[0]).toBe(480);
    expect([...errors.keys()]).toEqual([1]);
  });

  test("refuses a negative driver in its row, and takes a negative rate", () => {
    const { total, errors } = costToServe(
      matrixOf([
        [-1, 2],
        [1, 2],
      ]),
      [40, -5],
    );
    expect(errors.get(0)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("drivers row 1, column 1 is -1"),
    });
    expect(total[1]).toBe(30);
  });

  test("a negative driver outweighs a missing one in the same row", () => {
    expect(costToServe(matrixOf([[-1, NaN]]), [1, 1]).errors.get(0)?.code).toBe("#VALUE!");
    expect(costToServe(matrixOf([[NaN, -1]]), [1, 1]).errors.get(0)?.code).toBe("#VALUE!");
  });
});
