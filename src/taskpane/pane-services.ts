import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { NoticeFiles } from "../actions/write-notices";
import type { TextDocument } from "../sheet-model/text-document";
import type { WorkbookFiles } from "../sheet-model/workbook-files";

/** What the pane does with files. Most visits to it need none of them, so each loads when it is first called. */
export interface PaneServices {
  readonly readWorkbook: WorkbookFiles["read"];
  readonly writeWorkbook: WorkbookFiles["write"];
  /** The document as the bytes of a Word file. */
  readonly writeReport: (document: TextDocument) => Promise<Uint8Array>;
  /** Files as the bytes of one zip file that holds them all. */
  readonly packFiles: NoticeFiles["packFiles"];
  /** Whether the program around the pane lets a page save a file. */
  readonly canDownload: boolean;
}

export const ServicesContext = createContext<PaneServices | undefined>(undefined);

/** The services of the pane that a component stands in. */
export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error("The component stands outside the pane");
  return services;
}
