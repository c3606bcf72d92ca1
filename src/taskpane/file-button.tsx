interface FileButtonProps {
  readonly label: string;
  readonly multiple?: boolean;
  /** Told of the files that were chosen, one at least. */
  readonly onChoose: (files: readonly File[]) => void;
}

/** A browser's own button would speak the browser's language: it lies invisible within its label. */
export function FileButton({ label, multiple = false, onChoose }: FileButtonProps) {
  return (
    <label class="file-button">
      <input
        type="file"
        class="visually-hidden"
        multiple={multiple}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again once it was corrected.
          currentTarget.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
      {label}
    </label>
  );
}
