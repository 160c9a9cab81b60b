import { HostObject } from "../dispatcher/hostObject";
import { notImplemented } from "../dispatcher/hostError";
import { invocationResult, type InvocationResult, type WireResult } from "./invocationResult";

/** What the services report to the host. */
export interface ServiceEvents {
  customFunctionsReady(): void;
  invocationResults(results: InvocationResult[]): void;
}

/** Called once at start: the add-in's action handlers can be called. */
class AddinInternalService extends HostObject {
  static override readonly className = "AddinInternalService";
  notifyActionHandlerReady(): void {}
}

/** `Office.addin.showAsTaskpane`, `hide` and their kin: the pane of the workbench is always there. */
class AppRuntimeService extends HostObject {
  static override readonly className = "AppRuntimeService";
  setAppRuntimeState(): void {}
  getAppRuntimeState(): string {
    return "Visible";
  }
}

/** Feature 2 lets the client deliver results every 200 ms in place of every 500 ms. */
const quickDelivery = 2;

/** Where the add-in's custom function runtime delivers. */
class CustomFunctions extends HostObject {
  static override readonly className = "CustomFunctions";

  constructor(private readonly events: ServiceEvents) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.events.customFunctionsReady();
  }

  _GetEnabledFeatures(): number[] {
    return [quickDelivery];
  }

  setInvocationResults(results: WireResult[]): void {
    this.events.invocationResults(results.map(invocationResult));
  }

  setInvocationArrayResults(results: WireResult[]): void {
    this.setInvocationResults(results);
  }
}

const services: Record<string, (events: ServiceEvents) => HostObject> = {
  "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
  "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(),
  "Microsoft.ExcelServices.CustomFunctions": (events) => new CustomFunctions(events),
};

/** The service objects office.js makes with `new`. */
export function service(name: string, events: ServiceEvents): HostObject {
  const make = services[name];
  if (!make) throw notImplemented(name);
  return make(events);
}
