import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { type CatalogueEntry, fullName } from "../../../workbook/catalogue/catalogue";
import { freeName } from "../../../workbook/freeName";
import type { Reading } from "../../../workbook/snapshot/snapshot";
import { exampleSheet } from "../../../workbook/workedExamples/exampleSheet";
import type { PaneStore } from "../../store/paneStore";
import { useRemembered } from "../../useRemembered";
import { FunctionList } from "../FunctionList/FunctionList";
import { FunctionPage } from "../FunctionPage/FunctionPage";
import { StepFrame } from "../StepFrame/StepFrame";
import { useCatalogue } from "./useCatalogue";

/** What of the catalogue is on show. */
interface CatalogueView {
  readonly search: string;
  /** The function that is open, or was last, by its id. */
  readonly id: string | undefined;
  readonly isOpen: boolean;
  /** Whether a formula with it is being put together. */
  readonly isWriting: boolean;
}

const FIRST: CatalogueView = { search: "", id: undefined, isOpen: false, isWriting: false };

const views = new WeakMap<PaneStore, CatalogueView>();

export interface FunctionCatalogueProps {
  readonly store: PaneStore;
  readonly reading: Reading;
  /** Whether the workbook is being written to. */
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** Every function, to browse, to understand, to try on an example and to write with ranges of the user's own. */
export function FunctionCatalogue({ store, reading, busy, onBack }: FunctionCatalogueProps) {
  const [catalogue, retry] = useCatalogue();
  const [view, setView] = useRemembered(store, views, FIRST);
  const entries = catalogue.kind === "loaded" ? catalogue.entries : [];
  const opened = view.isOpen ? entries.find(({ id }) => id === view.id) : undefined;
  if (catalogue.kind === "loaded" && opened !== undefined && view.isWriting) {
    return (
      <catalogue.Form
        store={store}
        reading={reading}
        entry={opened}
        busy={busy}
        onBack={() => setView({ isWriting: false })}
      />
    );
  }
  if (opened !== undefined) {
    return (
      <FunctionPage
        entry={opened}
        busy={busy}
        onBack={() => setView({ isOpen: false })}
        onAddExample={() => void addExample(store, opened)}
        onWrite={() => setView({ isWriting: true })}
      />
    );
  }
  const leave = () => {
    setView(FIRST);
    onBack();
  };
  return (
    <StepFrame title="KAM functions" onBack={leave} focus={view.id === undefined}>
      {catalogue.kind === "loading" && <Spinner size="small" label="Loading the functions" />}
      {catalogue.kind === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>The functions could not be loaded. Check the connection and try again.</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={retry}>
              Try again
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {catalogue.kind === "loaded" && (
        <FunctionList
          entries={entries}
          search={view.search}
          returnTo={view.id}
          onSearch={(search) => setView({ search })}
          onOpen={(id) => setView({ id, isOpen: true })}
        />
      )}
    </StepFrame>
  );
}

/** Adds the sheet with a function's example and selects its formula, so that the user looks at it. */
async function addExample(store: PaneStore, entry: CatalogueEntry): Promise<void> {
  const { id, parameters, example } = entry;
  const sheets = await store.attempt((workbook) => workbook.sheetNames());
  if (sheets === undefined) return;
  const sheet = freeName(`KAM ${id} example`, sheets);
  const names = parameters.map(({ name }) => name);
  const { plan, cell } = exampleSheet(sheet, example, names);
  const done = `The sheet ${sheet} shows ${fullName(entry)} at work. Change its cells to try it.`;
  if (await store.carryOut(plan, done)) await store.attempt((workbook) => workbook.select(sheet, cell));
}
