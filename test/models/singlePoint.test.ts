import { contactGraph } from "../../src/models/contacts";
import { singlePoints } from "../../src/models/singlePoint";

const graph = (...links: string[]) =>
  contactGraph(
    links.map((link) => {
      const [our, their] = link.split("-");
      return { our: our!, their: their! };
    }),
  );

describe("singlePoints", () => {
  test.each([
    [["a-x"], ["a", "x"]],
    [
      ["a-x", "a-x"],
      ["a", "x"],
    ],
    [["a-x", "a-y"], ["a"]],
    [["a-x", "b-x"], ["x"]],
    [["a-x", "b-y"], []],
    [["a-x", "a-y", "b-x"], []],
    [[], []],
  ])("of %j are %j", (links, people) => {
    expect(singlePoints(graph(...links))).toEqual(people);
  });
});
