import "@fluentui/web-components/button.js";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useComparisonTexts } from "./comparison-texts";

interface GrowingListProps<Item> {
  readonly class: string;
  readonly items: readonly Item[];
  /** How many are shown at first, and how many more each time. */
  readonly step: number;
  /** What the items were looked for by: after another search only the first are shown again. */
  readonly search?: unknown;
  /** A list item with a key. */
  readonly children: (item: Item) => ComponentChildren;
}

/** The first of many, and a button for more: what nobody looks at is not drawn. */
export function GrowingList<Item>(props: GrowingListProps<Item>) {
  const { class: className, items, step, search, children } = props;
  const comparison = useComparisonTexts();
  const [grown, setGrown] = useState({ search, limit: step });
  // Not a component anew for each list: rows that stay are not drawn again.
  const limit = grown.search === search ? grown.limit : step;
  const list = useRef<HTMLUListElement>(null);
  const more = Math.min(step, items.length - limit);

  useEffect(() => {
    if (limit === step) return;
    // Reading goes on with the first that is new, wherever the button is by now.
    list.current?.children[limit - step]?.querySelector("button")?.focus();
  }, [limit, step]);

  return (
    <>
      <ul ref={list} class={className}>
        {items.slice(0, limit).map(children)}
      </ul>
      {more > 0 && (
        <fluent-button
          onClick={() => {
            setGrown({ search, limit: limit + step });
          }}
        >
          {comparison.more(more)}
        </fluent-button>
      )}
    </>
  );
}
