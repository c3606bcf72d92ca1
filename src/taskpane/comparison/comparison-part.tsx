import { useEffect, useState } from "preact/hooks";
import { isNotLoaded } from "../is-not-loaded";
import { LoadingView } from "../loading-view";
import { NoticeView } from "../notice-view";
import { useWording } from "../pane-wording";
import type { ComparisonView, ComparisonViewProps } from "./comparison-view";

/** The view's component, or how far it is. */
type Part = { readonly View: typeof ComparisonView } | "loading" | "not-loaded";

/** The comparison view: a file beside the pane's own, fetched when it is first needed. */
export function ComparisonPart(props: ComparisonViewProps) {
  const { comparison } = useWording().texts;
  const [part, setPart] = useState<Part>("loading");

  useEffect(() => {
    if (part !== "loading") return;
    let isAwaited = true;
    void fetchPart().then((fetched) => {
      if (isAwaited) setPart(fetched);
    });
    return () => {
      isAwaited = false;
    };
  }, [part]);

  if (part === "loading") return <LoadingView />;
  if (part === "not-loaded") {
    return (
      <NoticeView
        heading={comparison.heading}
        sentence={comparison.notLoaded}
        onRetry={() => {
          setPart("loading");
        }}
        onBack={props.onLeave}
      />
    );
  }
  return <part.View {...props} />;
}

async function fetchPart(): Promise<Part> {
  try {
    const { ComparisonView: View } = await import(
      /* webpackChunkName: "comparison" */ "./comparison-view"
    );
    return { View };
  } catch (error) {
    if (!isNotLoaded(error)) throw error;
    return "not-loaded";
  }
}
