import { useSyncExternalStore } from "react";
import { namesOver } from "../../workbook/repair/namesOver";
import { samplePortfolio } from "../../workbook/sample/portfolio";
import type { ReadingScreenProps } from "../screenProps";
import { ChooseList } from "./ChooseList/ChooseList";
import { DoneStep } from "./DoneStep/DoneStep";
import { FunctionCatalogue } from "./FunctionCatalogue/FunctionCatalogue";
import { HandOver } from "./HandOver/HandOver";
import { HasPortfolio } from "./HasPortfolio/HasPortfolio";
import { MappingStep } from "./MappingStep/MappingStep";
import { ReviewStep } from "./ReviewStep/ReviewStep";
import { startFlowOf } from "./startFlow";
import { Ways } from "./Ways/Ways";

/** How a workbook comes to a portfolio: out of a table of the user's, as a sample, or not at all. */
export function StartScreen({ store, state, reading }: ReadingScreenProps) {
  const flow = startFlowOf(store);
  const now = useSyncExternalStore(flow.subscribe, flow.getState);
  const { tables } = reading.blocks;
  const { setup } = now;
  const sample = () => {
    const { title, steps } = samplePortfolio();
    return { title, steps: namesOver(steps, reading.blocks) };
  };
  if (now.writing && setup) {
    return <ReviewStep flow={flow} setup={setup} sheets={now.sheets} blocks={reading.blocks} writing />;
  }
  if (now.step === "functions") {
    return <FunctionCatalogue store={store} reading={reading} busy={state.applying} onBack={() => flow.goTo("ways")} />;
  }
  if (now.step === "handOver") {
    return <HandOver store={store} busy={state.applying} onBack={() => flow.goTo("ways")} />;
  }
  if (reading.kind !== "noTable") {
    if (now.step === "done") return <DoneStep store={store} reading={reading} onBack={() => flow.goTo("ways")} />;
    return (
      <HasPortfolio
        store={store}
        blocks={reading.blocks}
        returned={now.moved}
        busy={state.applying}
        onFunctions={() => flow.goTo("functions")}
        onHandOver={() => flow.goTo("handOver")}
      />
    );
  }
  if (now.step === "choose") return <ChooseList flow={flow} state={now} tables={tables} />;
  if (now.step === "mapping" && setup) return <MappingStep flow={flow} state={now} setup={setup} tables={tables} />;
  if (now.step === "review" && setup) {
    return <ReviewStep flow={flow} setup={setup} sheets={now.sheets} blocks={reading.blocks} writing={false} />;
  }
  return (
    <Ways
      busy={state.applying}
      returned={now.moved}
      onMyTable={() => flow.goTo("choose")}
      onSample={() => void store.carryOut(sample(), "The sample portfolio is in the workbook.")}
      onFunctions={() => flow.goTo("functions")}
      onHandOver={() => flow.goTo("handOver")}
    />
  );
}
