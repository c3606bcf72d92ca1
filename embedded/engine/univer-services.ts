import type { DependencyIdentifier } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** Univer's facade opened, by the means it has for that, to the services behind it. */
export class FUniverServices extends FUniver {
  override service<Service>(identifier: DependencyIdentifier<Service>): Service {
    return this._injector.get(identifier);
  }
}

FUniver.extend(FUniverServices);

declare module "@univerjs/core/facade" {
  interface FUniver {
    service<Service>(identifier: DependencyIdentifier<Service>): Service;
  }
}
