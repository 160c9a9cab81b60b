import { blocksOf } from "../../../src/workbook/changes/cellBlocks";

const at = (row: number, column: number, value: number) => ({ row, column, value });

test("cells down a column are one block with gaps", () => {
  expect(blocksOf([at(7, 2, 3), at(4, 2, 1), at(5, 2, 2)])).toEqual([
    { row: 4, column: 2, cells: [[1], [2], [null], [3]] },
  ]);
});

test("columns side by side of the same rows are one block", () => {
  expect(blocksOf([at(1, 1, 1), at(1, 2, 2), at(2, 1, 3), at(2, 2, 4), at(1, 4, 5)])).toEqual([
    {
      row: 1,
      column: 1,
      cells: [
        [1, 2],
        [3, 4],
      ],
    },
    { row: 1, column: 4, cells: [[5]] },
  ]);
});

test("cells far apart are blocks of their own, so that nothing long is sent for little", () => {
  expect(blocksOf([at(0, 0, 1), at(100_000, 0, 2)])).toHaveLength(2);
});
