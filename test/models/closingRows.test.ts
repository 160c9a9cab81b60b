import { allOther, netCredits, reconciliation } from "../../src/models/closingRows";
import { netByCustomer, rowsAsCustomers } from "../../src/models/customers";

const of = (...amounts: number[]) => netByCustomer(Float64Array.from(amounts), rowsAsCustomers(amounts.length));

describe("closing rows", () => {
  const amounts = of(50, 30, 20, -5, 0, -10);

  test("sum up the customers that are not listed", () => {
    expect(allOther(amounts, 1)).toEqual([{ label: "All other", amount: 50, customers: 2 }]);
    expect(allOther(amounts, 3)).toEqual([]);
  });

  test("show credits with their number", () => {
    expect(netCredits(amounts)).toEqual([{ label: "Net credits (2)", amount: -15, customers: 2 }]);
    expect(netCredits(of(50))).toEqual([]);
  });

  test("show what the ledger has beyond the list, or the list beyond the ledger", () => {
    expect(reconciliation(amounts)).toEqual([{ label: "Total", amount: 85 }]);
    expect(reconciliation(amounts, 100).map((row) => [row.label, row.amount])).toEqual([
      ["Not in list", 15],
      ["Total", 100],
    ]);
    expect(reconciliation(amounts, 80)[0]).toEqual({ label: "Not in list", amount: -5 });
  });

  test("show a cent in a billion, and no rounding", () => {
    expect(reconciliation(of(1e9), 1e9 + 0.01)[0]!.label).toBe("Not in list");
    expect(reconciliation(of(0.1, 0.2), 0.3)[0]!.label).toBe("Total");
  });
});
