import fc from "fast-check";
import { netByCustomer, rowsAsCustomers } from "../../src/models/customers";

const of = (amounts: number[], customers: number[]) =>
  netByCustomer(Float64Array.from(amounts), {
    of: Int32Array.from(customers),
    names: Array.from({ length: Math.max(...customers) + 1 }, (_, c) => `Customer ${c + 1}`),
  });

describe("netByCustomer", () => {
  test("nets invoices and credits of a customer", () => {
    const net = of([60, 30, -20, 5, -5], [0, 1, 0, 2, 2]);
    expect([...net.net]).toEqual([40, 30, 0]);
    expect(net).toMatchObject({ count: 2, positive: 70, total: 70, creditCount: 0, credits: 0 });
  });

  test("does not take what rounding leaves of invoice and credit for an amount", () => {
    const net = of([0.1, 0.2, -0.3, 5], [0, 0, 0, 1]);
    expect(net).toMatchObject({ count: 1, total: 5 });
    expect(of([0.1, 0.2, -0.3], [0, 1, 2]).total).toBe(0);
  });

  test("takes a cent beside a billion for an amount", () => {
    expect(of([1e9, -1e9, 0.01], [0, 0, 0]).count).toBe(1);
    expect(of([1e9, -999_999_999.99], [0, 0]).total).toBeCloseTo(0.01, 6);
  });

  test("lets missing amounts add nothing", () => {
    expect(of([NaN, 4], [0, 0]).net[0]).toBe(4);
  });

  test("sums without regard to the order of the rows", () => {
    const cents = fc.integer({ min: -1e8, max: 1e8 }).map((x) => x / 100);
    const rows = fc.array(fc.tuple(cents, fc.nat({ max: 2 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const net = (order: typeof list) => {
          const found = netByCustomer(
            Float64Array.from(order, ([x]) => x),
            {
              of: Int32Array.from(order, ([, c]) => c),
              names: ["Acme", "Bolt", "Crux"],
            },
          );
          return [...found.net, found.total, found.positive, found.credits];
        };
        expect(net([...list].reverse())).toEqual(net(list));
      }),
    );
  });

  test("names rows without a customer after their row", () => {
    expect(netByCustomer(Float64Array.of(1, 2), rowsAsCustomers(2)).customers.names).toEqual(["Row 1", "Row 2"]);
  });
});
