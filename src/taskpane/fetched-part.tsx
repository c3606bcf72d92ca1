import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isNotLoaded } from "./is-not-loaded";
import { LoadingView } from "./loading-view";
import { NoticeView } from "./notice-view";
import { useWording } from "./pane-wording";

interface FetchedPartProps<ViewProps> {
  /** Always the same function for one view. */
  readonly fetchView: () => Promise<ComponentType<ViewProps>>;
  readonly viewProps: ViewProps;
  /** Of the notice where the view could not be fetched. */
  readonly heading: string;
  /** Undefined where there is nothing to go back to. */
  readonly onLeave: (() => void) | undefined;
}

/** The view, or how far it is. */
type Part<ViewProps> =
  { readonly View: ComponentType<ViewProps> } | { readonly kind: "loading" | "not-loaded" };

/** A view that is a file beside the pane's own, fetched when it is first needed. */
export function FetchedPart<ViewProps extends object>({
  fetchView,
  viewProps,
  heading,
  onLeave,
}: FetchedPartProps<ViewProps>) {
  const { texts } = useWording();
  const [part, setPart] = useState<Part<ViewProps>>({ kind: "loading" });
  const isLoading = "kind" in part && part.kind === "loading";

  useEffect(() => {
    if (!isLoading) return undefined;
    let isAwaited = true;
    void viewOrNone(fetchView).then((fetched) => {
      if (isAwaited) setPart(fetched);
    });
    return () => {
      isAwaited = false;
    };
  }, [isLoading, fetchView]);

  if ("View" in part) return <part.View {...viewProps} />;
  if (isLoading) return <LoadingView />;
  return (
    <NoticeView
      heading={heading}
      sentence={texts.partNotLoaded}
      onRetry={() => {
        setPart({ kind: "loading" });
      }}
      {...(onLeave && { onBack: onLeave })}
    />
  );
}

async function viewOrNone<ViewProps>(
  fetchView: () => Promise<ComponentType<ViewProps>>,
): Promise<Part<ViewProps>> {
  try {
    return { View: await fetchView() };
  } catch (error) {
    if (!isNotLoaded(error)) throw error;
    return { kind: "not-loaded" };
  }
}
