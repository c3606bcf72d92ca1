export const DEFAULT_PORT: number;

export function serve(
  port?: number,
  more?: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
