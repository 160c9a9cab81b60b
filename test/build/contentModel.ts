/**
 * What each element of an add-in only manifest may contain, in the order Microsoft documents ("How to find the proper order of
 * manifest elements" and the element reference). An element is named with its xsi:type where it has one. After a child's
 * name, ? means at most one, + at least one, * any number, and nothing exactly one.
 */
const contentModel: Record<string, string> = {
  "OfficeApp:TaskPaneApp":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides:VersionOverridesV1_0":
    "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins? ExtendedOverrides?",
  "Host:Workbook": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab* CustomTab?",
  CustomTab: "Group+ Label",
  Group: "OverriddenByRibbonApi? Label Icon Control+",
  Icon: "Image+",
  "Control:Button": "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
};

const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

/** An element's name in the table above: "Hosts", "Control:Button". */
function elementKind(element: Element): string {
  const type = element.getAttributeNS(schemaInstance, "type");
  return type ? `${element.localName}:${type}` : element.localName;
}

/** "Group+ Label" as the pattern of "Group Group Label ". */
function pattern(model: string): RegExp {
  const names = model.split(" ").filter(Boolean);
  return new RegExp(`^${names.map((name) => name.replace(/^(\w+)([?+*]?)$/, "(?:$1 )$2")).join("")}$`);
}

/** One sentence for each element below `root`, itself included, whose children are not what the table says. */
export function misplacedElements(root: Element): string[] {
  return [root, ...root.querySelectorAll("*")].flatMap((element) => {
    const kind = elementKind(element);
    const model = contentModel[kind] ?? "";
    const children = [...element.children].map((child) => child.localName);
    if (pattern(model).test(children.map((name) => `${name} `).join(""))) return [];
    return [`${kind} holds (${children.join(" ")}), the order is (${model})`];
  });
}
