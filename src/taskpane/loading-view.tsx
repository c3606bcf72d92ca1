import "@fluentui/web-components/spinner.js";
import { useWording } from "./pane-wording";

export function LoadingView() {
  const { texts } = useWording();
  return (
    <>
      <h1 class="visually-hidden">{texts.title}</h1>
      <div class="loading">
        <fluent-spinner size="small" aria-hidden="true" />
        <p role="status">{texts.loading}</p>
      </div>
    </>
  );
}
