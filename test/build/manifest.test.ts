/** @jest-environment jsdom */
import fs from "node:fs";
import { withBaseUrl } from "../../tools/manifest-base-url.js";
import { misplacedElements } from "./contentModel";
import { pngSize } from "./pngSize";

const text = fs.readFileSync("manifest.xml", "utf8");
const version: string = JSON.parse(fs.readFileSync("package.json", "utf8")).version;

function parse(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const error = parsed.querySelector("parsererror");
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return parsed;
}

const manifest = parse(text);

function all(name: string): Element[] {
  return [...manifest.getElementsByTagNameNS("*", name)];
}

function only(name: string): Element {
  const [element, ...others] = all(name);
  if (!element || others.length) throw new Error(`${name}: expected one, found ${all(name).length}`);
  return element;
}

function attributes(name: string): string[] {
  return [...manifest.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
}

/** The resources by id: images, addresses and strings. */
const resources = new Map(
  [...only("Resources").querySelectorAll("[id]")].map((element) => [element.getAttribute("id"), element]),
);

function resource(element: Element): string {
  return resources.get(element.getAttribute("resid"))?.getAttribute("DefaultValue") ?? "";
}

const addresses = attributes("DefaultValue").filter((value) => value.includes("://"));

describe("manifest.xml", () => {
  test("is refused by this test's parser when a tag is not closed", () => {
    expect(() => parse(text.replace("</Hosts>", ""))).toThrow();
  });

  test("holds the elements that Excel knows, in the documented order", () => {
    expect(misplacedElements(manifest.documentElement)).toEqual([]);
  });

  test("would be reported with two elements swapped, one missing or one unknown", () => {
    const swapped = text.replace(
      /(<FunctionFile[^>]*>)\s*(<ExtensionPoint xsi:type="Primary[\s\S]*<\/ExtensionPoint>)/,
      "$2$1",
    );
    const missing = text.replace(/<Namespace [^>]*>/, "");
    const unknown = text.replace("<Hosts>", "<Hosts><Guest />");
    for (const broken of [swapped, missing, unknown]) {
      expect(misplacedElements(parse(broken).documentElement)).not.toEqual([]);
    }
  });

  test("puts every element in its namespace", () => {
    const overrides = only("VersionOverrides");
    const basic = ["Image", "Images", "Url", "Urls", "String", "ShortStrings", "LongStrings"];
    for (const element of manifest.querySelectorAll("*")) {
      const schema = basic.includes(element.localName)
        ? "officeappbasictypes/1.0"
        : overrides.contains(element)
          ? "taskpaneappversionoverrides"
          : "appforoffice/1.1";
      expect([element.localName, element.namespaceURI]).toEqual([
        element.localName,
        `http://schemas.microsoft.com/office/${schema}`,
      ]);
    }
  });

  test("has a GUID of its own and the version of the package", () => {
    expect(only("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(only("Version").textContent).toBe(`${version}.0`);
  });

  test("uses every id once", () => {
    const ids = attributes("id");
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("resolves every resource id, in at most 32 characters, and has no resource that nothing uses", () => {
    expect(attributes("resid").filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !attributes("resid").includes(id ?? ""))).toEqual([]);
    expect(attributes("resid").filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ["DisplayName", 125],
    ["Description", 250],
    ["ShortStrings", 125],
    ["LongStrings", 250],
    ["Urls", 2048],
  ])("keeps the texts of %s within %i characters", (name, limit) => {
    const values = all(name)
      .flatMap((element) => [element, ...element.children])
      .flatMap((element) => element.getAttribute("DefaultValue") ?? []);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(value.length).toBeLessThanOrEqual(limit);
      expect(value.trim()).not.toBe("");
    }
    expect(only("ProviderName").textContent?.length).toBeLessThanOrEqual(125);
  });

  test("names only https addresses", () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  test("names only addresses at which the built site has a file", () => {
    const missing = addresses.filter((address) => !fs.existsSync(`dist${new URL(address).pathname}`));
    expect(missing).toEqual([]);
  });

  test("loads one page for the pane, the functions and the ribbon: a shared runtime needs the same resource id", () => {
    const page = all("Page").flatMap((element) => [...element.children]);
    const pane = all("Action").flatMap((element) => [...element.getElementsByTagNameNS("*", "SourceLocation")]);
    const places = [...all("Runtime"), ...page, ...all("FunctionFile"), ...pane];
    expect(places.map((element) => element.getAttribute("resid"))).toEqual(Array(4).fill("Taskpane.Url"));
    expect(only("DefaultSettings").firstElementChild?.getAttribute("DefaultValue")).toBe(resource(only("Runtime")));
  });

  test("runs only functions that the code behind the ribbon registers", () => {
    const functions = all("FunctionName").map((element) => element.textContent);
    const registered = [...fs.readFileSync("dist/commands.js", "utf8").matchAll(/actions\.associate\("(\w+)"/g)];
    expect(functions).toEqual(["selfTest"]);
    expect(registered.map(([, name]) => name)).toEqual(functions);
  });

  test("keeps the runtime alive with the pane closed, and so names no pane id", () => {
    expect(only("Runtime").getAttribute("lifetime")).toBe("long");
    expect(all("TaskpaneId")).toEqual([]);
  });

  test("runs in workbooks, may change them, and asks for what its functions need", () => {
    expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
    expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"], // the first with the error #DIV/0!
    ]);
  });

  test("puts the functions in the namespace KAM", () => {
    expect(resource(only("Namespace"))).toBe("KAM");
  });

  test("shows icons of exactly the size it states", () => {
    const stated = all("Icon").flatMap((icon) =>
      [...icon.children].map((image) => [resource(image), Number(image.getAttribute("size"))] as const),
    );
    const wanted = [
      ...stated,
      [only("IconUrl").getAttribute("DefaultValue") ?? "", 32] as const,
      [only("HighResolutionIconUrl").getAttribute("DefaultValue") ?? "", 64] as const,
    ];
    for (const [address, size] of wanted) {
      expect(pngSize(fs.readFileSync(`.${new URL(address).pathname}`))).toEqual({ width: size, height: size });
    }
    for (const icon of all("Icon")) {
      expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(
        expect.arrayContaining(["16", "32", "80"]), // Excel refuses an icon without these
      );
    }
  });
});

describe("the manifest for another place of hosting", () => {
  test("names that place in every address and localhost in none", () => {
    const moved = withBaseUrl(text, "https://addins.example.com/kam/");
    expect(moved).not.toContain("localhost");
    const values = [...parse(moved).querySelectorAll("[DefaultValue]")].map((element) =>
      element.getAttribute("DefaultValue"),
    );
    expect(values.filter((value) => value?.startsWith("https://addins.example.com/kam/")).length).toBe(
      addresses.length,
    );
    expect(moved).not.toContain("kam//");
  });

  test.each(["http://example.com", "example.com", "https://", "https://a b", 'https://a"b', "https://a/?x=1"])(
    "refuses the address %j",
    (address) => {
      expect(() => withBaseUrl(text, address)).toThrow("KAM_BASE_URL must be a plain https URL");
    },
  );

  test("takes a dollar sign in the address literally", () => {
    expect(withBaseUrl("https://localhost:3000/a", "https://host/$1$$")).toBe("https://host/$1$$/a");
  });
});
